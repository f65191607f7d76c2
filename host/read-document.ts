// What openHost is given → a document's name and sheets.

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Locale } from '@odoo/o-spreadsheet'
import { csvText, parseCsv } from './csv'
import type { OpenDocument } from './document/document'
import { readSample } from './samples'
import type { DocumentInput, XlsxFile } from './types'
import { readXlsx } from './xlsx/read'

type ReadDocument = Pick<OpenDocument, 'name' | 'sheets'> & {
  /** What the file held that Sheets has no place for. */
  notRead: XlsxFile['lost']
}

/** `now`: serial number of the present in the spreadsheet's zone. Throws when a file is missing, UnreadableFile for a broken one. */
export function readDocument(
  input: Exclude<DocumentInput, { saved: unknown }>,
  { locale, now }: { locale: Locale; now: number },
): ReadDocument {
  if ('sheets' in input) return { name: '未命名的电子表格', sheets: input.sheets, notRead: [] }
  if ('csv' in input) {
    const name = basename(input.csv).replace(/\.csv$/i, '')
    const rows = parseCsv(csvText(readFileSync(input.csv)))
    return { name, sheets: [{ name, rows }], notRead: [] }
  }
  if ('xlsx' in input) {
    const { data, lost } = readXlsx(readFileSync(input.xlsx), { locale, now })
    return { name: basename(input.xlsx).replace(/\.xlsx$/i, ''), sheets: { data }, notRead: lost }
  }
  const { document, sheets } = readSample(input.sample)
  return { name: document, sheets, notRead: [] }
}
