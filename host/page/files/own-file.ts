// One's own spreadsheet, chosen or dropped on the page, made ready to be sent to the server.

export type OwnFile = { name: string; base64: string }
export type UnreadFile = 'wrongKind' | 'tooLarge' | 'unreadable'

const LARGEST_BYTES = 20 * 1024 * 1024

/** The file's bytes as base64, or why it cannot be opened. */
export async function readOwnFile(file: File): Promise<OwnFile | UnreadFile> {
  if (!/\.(csv|xlsx)$/i.test(file.name)) return 'wrongKind'
  if (file.size > LARGEST_BYTES) return 'tooLarge'
  return new Promise(resolve => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve({ name: file.name, base64: afterComma(String(reader.result)) }),
    )
    reader.addEventListener('error', () => resolve('unreadable'))
    reader.readAsDataURL(file)
  })
}

/** 'data:text/csv;base64,QUJD' → 'QUJD'. */
const afterComma = (dataUrl: string): string => dataUrl.slice(dataUrl.indexOf(',') + 1)

/** Lets the person choose a file; calls back with it, and not at all when they choose none. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.csv,.xlsx'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) chosen(file)
  })
  input.click()
}
