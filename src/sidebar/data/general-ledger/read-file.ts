// A text file as text, whatever program wrote it: UTF-8, else the GB18030 of Chinese Windows, or the UTF-16 of Excel's Unicode text.
import { MOST_BALANCE_TEXT } from '../../../contract/vocabulary'

export type FileRead = { ok: true; text: string } | { ok: false; why: 'excel' | 'too-long' }

/** An .xlsx is a zip, an .xls an OLE file: neither is text. */
const EXCEL = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

export const readFile = async (file: Blob): Promise<FileRead> => {
  // Two bytes a character at most: longer files cannot fit.
  if (file.size > MOST_BALANCE_TEXT * 2) return { ok: false, why: 'too-long' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (EXCEL.some(mark => mark.every((byte, at) => bytes[at] === byte))) return { ok: false, why: 'excel' }
  const text = decoded(bytes)
  return text.length > MOST_BALANCE_TEXT ? { ok: false, why: 'too-long' } : { ok: true, text }
}

const decoded = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
