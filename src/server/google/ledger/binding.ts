// Which column holds which field today: by our marks, else by the header text known from set-up.
import { LEDGER_FIELDS } from '../../../contract/vocabulary'
import type { LedgerField, SheetRole } from '../../../core/ledger/types'
import { ownColumns } from '../../own-columns'
import type { BesideBinding, BindingState, SheetBinding, StandingColumns } from '../../ports'
import { columnsByHeader } from '../../setup/columns-by-header'
import { headerTexts } from '../../setup/header-lines'
import { allSheets, type SetupRecord, type SheetRecord } from '../../setup-record'
import { ledgerMarks, rememberedOn } from '../marks'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Figures and letters depend on these: when such a column is gone, a person must look before anything is computed. */
const DECISIVE: Record<SheetRole, readonly LedgerField[]> = {
  items: [
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
  ],
  customers: ['customer', 'terms'],
  receipts: ['customer', 'paid', 'paidOn', 'reference'],
}

/** What holds one sheet up holds up the ledger: half of a ledger would be a wrong one. */
export const findBinding = (book: Spreadsheet, setup: SetupRecord | null): BindingState => {
  if (setup === null || setup.documentId !== book.getId()) {
    return ledgerMarks(book).length > 0 ? { status: 'copied' } : { status: 'none' }
  }
  const bound: SheetBinding[] = []
  const beside: BesideBinding[] = []
  for (const { record, role } of allSheets(setup)) {
    const sheet = bindSheet(book, record, { shown: setup.shown, decisive: DECISIVE[role] })
    if (isTrouble(sheet)) return sheet
    if (role === 'items') bound.push(sheet)
    else beside.push({ ...sheet, role })
  }
  const [lead, ...others] = bound
  return lead === undefined
    ? { status: 'none' }
    : { status: 'bound', binding: { sheets: [lead, ...others], beside } }
}

type Trouble = Extract<BindingState, { status: 'sheet-gone' | 'columns-missing' | 'columns-doubled' }>

const isTrouble = (found: SheetBinding | Trouble): found is Trouble => 'status' in found

const bindSheet = (
  book: Spreadsheet,
  record: SheetRecord,
  { shown, decisive }: { shown: readonly string[]; decisive: readonly LedgerField[] },
): SheetBinding | Trouble => {
  const standing = standingColumns(book, record)
  if (standing === null) return { status: 'sheet-gone', sheet: record.sheet }
  const { sheet, headerRow, texts, remembered, doubled } = standing
  if (doubled.length > 0) {
    const headers = doubled.map(field => record.headers[field] ?? field)
    return { status: 'columns-doubled', sheet, headers }
  }
  const found = columnsByHeader({ record, columns: remembered.columns, texts, ours: ownColumns(remembered) })
  if (found.doubled.length > 0) return { status: 'columns-doubled', sheet, headers: found.doubled }
  const missing = found.missing.filter(field => decisive.includes(field))
  if (missing.length > 0) {
    return { status: 'columns-missing', sheet, headers: missing.map(field => record.headers[field] ?? field) }
  }

  const headers: SheetBinding['headers'] = {}
  for (const field of LEDGER_FIELDS) {
    const column = found.columns[field]
    if (column !== undefined) headers[field] = texts[column - 1] ?? ''
  }
  return {
    sheetId: record.sheetId,
    sheet,
    headerRow,
    columns: found.columns,
    headers,
    dueColumn: remembered.dueColumn,
    openColumn: remembered.openColumn,
    shown: shownColumns(shown, texts, new Set(Object.values(found.columns))),
    archive: record.archive,
  }
}

/** By their header texts: the team's own columns have no marks. */
const shownColumns = (headers: readonly string[], texts: readonly string[], taken: ReadonlySet<number>) => {
  const columns: Record<string, number> = {}
  for (const header of headers) {
    const column = texts.indexOf(header) + 1
    if (column > 0 && !taken.has(column)) columns[header] = column
  }
  return columns
}

/** How a sheet's headers stand today, whatever became of them; null when the sheet is gone. */
export const standingColumns = (
  book: Spreadsheet,
  { sheetId, headerRow: recorded }: Pick<SheetRecord, 'sheetId' | 'headerRow'>,
): StandingColumns | null => {
  const sheet = book.getSheetById(sheetId)
  if (sheet === null) return null
  const { doubled, ...remembered } = rememberedOn(sheet)
  const headerRow = remembered.headerRow ?? recorded
  return { sheet: sheet.getName(), headerRow, texts: textsOver(sheet, headerRow), remembered, doubled }
}

/** The header's row and the one above it, which may name groups of columns. */
export const textsOver = (sheet: GoogleAppsScript.Spreadsheet.Sheet, headerRow: number): string[] => {
  const top = Math.max(1, headerRow - 1)
  const columns = Math.max(1, sheet.getLastColumn())
  const display = sheet.getRange(top, 1, headerRow - top + 1, columns).getDisplayValues()
  return headerTexts(display, display.length)
}
