// Which column holds which field today: by our marks, else by the header text known from set-up.
import { LEDGER_FIELDS } from '../../contract/vocabulary'
import type { LedgerField } from '../../core/ledger/types'
import type { Binding, BindingState } from '../ports'
import type { SetupRecord } from '../setup-record'
import { ledgerMarks, rememberedOn } from './marks'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Figures and letters depend on these: when such a column is gone, a person must look before anything is computed. */
const DECISIVE: readonly LedgerField[] = [
  'customer',
  'total',
  'paid',
  'unpaid',
  'terms',
  'signedOn',
  'startsOn',
  'dueOn',
  'paidOn',
  'dispute',
]

export const findBinding = (book: Spreadsheet, setup: SetupRecord | null): BindingState => {
  if (setup === null || setup.documentId !== book.getId()) {
    return ledgerMarks(book).length > 0 ? { status: 'copied' } : { status: 'none' }
  }
  const sheet = book.getSheetById(setup.sheetId)
  if (sheet === null) return { status: 'sheet-gone', sheet: setup.sheet }

  const remembered = rememberedOn(sheet)
  if (remembered.doubled.length > 0) {
    return { status: 'columns-doubled', headers: remembered.doubled.map(name => setup.headers[name] ?? name) }
  }
  const headerRow = remembered.headerRow ?? setup.headerRow
  const texts = headerTexts(sheet, headerRow)
  const found = byHeaderText({ setup, columns: remembered.columns, texts, ours: remembered.dueColumn })
  if (found.doubled.length > 0) return { status: 'columns-doubled', headers: found.doubled }
  if (found.missing.length > 0) return { status: 'columns-missing', headers: found.missing }

  const headers: Binding['headers'] = {}
  for (const name of LEDGER_FIELDS) {
    const column = found.columns[name]
    if (column !== undefined) headers[name] = texts[column - 1] ?? ''
  }
  return {
    status: 'bound',
    binding: {
      sheetId: setup.sheetId,
      sheet: sheet.getName(),
      headerRow,
      columns: found.columns,
      headers,
      dueColumn: remembered.dueColumn,
    },
  }
}

const headerTexts = (sheet: GoogleAppsScript.Spreadsheet.Sheet, headerRow: number): string[] =>
  sheet.getRange(headerRow, 1, 1, Math.max(1, sheet.getLastColumn())).getDisplayValues()[0] ?? []

type Search = {
  setup: SetupRecord
  columns: Binding['columns']
  texts: string[]
  ours: number | null
}

/** A column that was cut and pasted has lost its mark but not its header. */
const byHeaderText = ({ setup, columns, texts, ours }: Search) => {
  const complete = { ...columns }
  const taken = new Set([...Object.values(columns), ours])
  const missing: string[] = []
  const doubled: string[] = []
  for (const name of LEDGER_FIELDS) {
    const header = setup.headers[name]
    if (header === undefined || complete[name] !== undefined) continue
    const candidates = texts
      .map((text, index) => ({ text: text.trim(), column: index + 1 }))
      .filter(({ text, column }) => text !== '' && text === header.trim() && !taken.has(column))
    const [only, ...others] = candidates
    if (others.length > 0) doubled.push(header)
    else if (only !== undefined) complete[name] = only.column
    else if (DECISIVE.includes(name)) missing.push(header)
  }
  return { columns: complete, missing, doubled }
}
