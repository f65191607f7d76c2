// File ▸ download: the active sheet as people see it, as a .csv file that Excel opens in the right encoding.
import { download } from './download'

/** Hands the rows to the browser as a download. */
export function saveAsCsv(rows: string[][], fileName: string): void {
  const text = rows.map(row => row.map(csvField).join(',')).join('\r\n')
  // Excel takes a file without the byte order mark for the system's own encoding.
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }))
  download(address, fileName)
  URL.revokeObjectURL(address)
}

const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
