// File ▸ download: the active sheet as people see it, as a .csv file that Excel opens in the right encoding.

/** Hands the rows to the browser as a download. */
export function saveAsCsv(rows: string[][], fileName: string): void {
  const text = rows.map(row => row.map(csvField).join(',')).join('\r\n')
  const link = document.createElement('a')
  // Excel takes a file without the byte order mark for the system's own encoding.
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}

const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
