// Our marks in the document: developer metadata on columns, the header row and helper sheets. They move with what they mark.

import { LEDGER_FIELDS } from '../../contract/vocabulary'
import type { LedgerField, SheetRole } from '../../core/ledger/types'
import type { RememberedColumns } from '../ports'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata

const LEDGER_KEY = 'zhangqi.ledger'
export const TABLE_KEY = 'zhangqi.table'

/** What a mark of the ledger stands on: a field's column, a column of our own, or the header row. */
export type MarkName = LedgerField | OwnColumn | HeaderMark

/** Our columns at the right of the team's. */
export type OwnColumn = 'our-due' | 'our-open'

/** The mark on the header row says what its sheet is to the ledger. */
const HEADER_MARKS = { items: 'header', customers: 'header:customers', receipts: 'header:receipts' } as const
type HeaderMark = (typeof HEADER_MARKS)[SheetRole]

export const headerMark = (role: SheetRole): HeaderMark => HEADER_MARKS[role]

const ROLES = Object.keys(HEADER_MARKS) as SheetRole[]

const roleOf = (name: string): SheetRole | null => ROLES.find(role => HEADER_MARKS[role] === name) ?? null

export const isHeaderMark = (name: string): name is HeaderMark => roleOf(name) !== null

export type Mark = { name: MarkName; metadata: Metadata }

export const visibility = () => SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT

export const findByKey = (scope: Spreadsheet | Sheet, key: string): Metadata[] =>
  scope.createDeveloperMetadataFinder().withKey(key).withVisibility(visibility()).find()

const isMarkName = (text: string | null): text is MarkName =>
  text !== null && (isOwnColumn(text) || isHeaderMark(text) || LEDGER_FIELDS.some(field => field === text))

export const isOwnColumn = (name: string): name is OwnColumn => name === 'our-due' || name === 'our-open'

/** The marks of the ledger on a sheet, or anywhere in the spreadsheet: one finder call. */
export const ledgerMarks = (scope: Spreadsheet | Sheet): Mark[] => {
  const marks: Mark[] = []
  for (const metadata of findByKey(scope, LEDGER_KEY)) {
    const name = metadata.getValue()
    if (isMarkName(name)) marks.push({ name, metadata })
  }
  return marks
}

/** 1-based column or row a mark stands on; null when it is elsewhere. */
export const markedIndex = ({ name, metadata }: Mark): number | null => {
  const location = metadata.getLocation()
  if (isHeaderMark(name)) return location.getRow()?.getRow() ?? null
  return location.getColumn()?.getColumn() ?? null
}

export const markedSheetId = ({ name, metadata }: Mark): number | null => {
  const location = metadata.getLocation()
  const range = isHeaderMark(name) ? location.getRow() : location.getColumn()
  return range?.getSheet().getSheetId() ?? null
}

/** Fields marked more than once come in `doubled`. */
export const rememberedOn = (sheet: Sheet): RememberedColumns & { doubled: LedgerField[] } => {
  const columns: Partial<Record<LedgerField, number>> = {}
  const doubled: LedgerField[] = []
  let headerRow: number | null = null
  let dueColumn: number | null = null
  let openColumn: number | null = null
  let role: SheetRole | null = null
  for (const mark of ledgerMarks(sheet)) {
    const index = markedIndex(mark)
    if (index === null) continue
    if (isHeaderMark(mark.name)) {
      headerRow = index
      role = roleOf(mark.name)
    } else if (mark.name === 'our-due') dueColumn = index
    else if (mark.name === 'our-open') openColumn = index
    else if (columns[mark.name] === undefined) columns[mark.name] = index
    else doubled.push(mark.name)
  }
  return { headerRow, columns, dueColumn, openColumn, role, doubled }
}

export const addMark = (range: GoogleAppsScript.Spreadsheet.Range, name: MarkName) => {
  range.addDeveloperMetadata(LEDGER_KEY, name, visibility())
}
