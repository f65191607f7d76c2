// The filter of the ledger sheet, one for everybody: only rows of some customers shown, only where nobody else's filter is in use.
import type { RowFilter, SheetBinding } from '../../ports'
import { sheetOf } from './ledger-sheet'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Filter = GoogleAppsScript.Spreadsheet.Filter

export type RowFilterParts = { book: Spreadsheet; digest: (text: string) => string }

export const rowFilter = ({ book, digest }: RowFilterParts): RowFilter => {
  const digestOf = (hidden: readonly string[]) =>
    digest(JSON.stringify(hidden.map(text => text.trim().toLowerCase()).sort()))
  return {
    names: bound => {
      const rows = dataRows(book, bound)
      return rows === null ? [] : [...new Set(rows.getDisplayValues().map(([text = '']) => text))]
    },
    hide: (bound, names, ours) => {
      const sheet = sheetOf(book, bound)
      const column = bound.columns.customer
      const rows = dataRows(book, bound)
      // Hiding the blank cells that a merged name covers would hide rows of his.
      if (column === undefined || rows === null || rows.getMergedRanges().length > 0) return 'refused'
      const present = sheet.getFilter()
      if (present !== null && !isFree(present, bound, hidden => digestOf(hidden) === ours?.hidden)) {
        return 'in-use'
      }
      const filter = present ?? newFilter(book, bound)
      if (filter === null) return 'refused'
      filter.setColumnFilterCriteria(
        column,
        SpreadsheetApp.newFilterCriteria().setHiddenValues(names).build(),
      )
      const made = present === null || ours?.made === true
      return { sheetId: bound.sheetId, made, hidden: digestOf(names) }
    },
    clear: ({ sheetId, made, hidden }, column) => {
      const filter = book.getSheetById(sheetId)?.getFilter() ?? null
      if (filter === null || column === undefined || !covers(filter, column)) return 'gone'
      if (digestOf(hiddenIn(filter, column)) !== hidden) return 'changed'
      if (made && columnsInUse(filter).every(inUse => inUse === column)) filter.remove()
      else filter.removeColumnFilterCriteria(column)
      return 'removed'
    },
  }
}

/** The customers' cells below the header; null where there are none. */
const dataRows = (book: Spreadsheet, bound: SheetBinding) => {
  const sheet = sheetOf(book, bound)
  const count = sheet.getLastRow() - bound.headerRow
  const column = bound.columns.customer
  return column === undefined || count < 1 ? null : sheet.getRange(bound.headerRow + 1, column, count, 1)
}

/** Null where the sheet takes no filter: a Table has its own. */
const newFilter = (book: Spreadsheet, bound: SheetBinding): Filter | null => {
  const sheet = sheetOf(book, bound)
  const rows = sheet.getLastRow() - bound.headerRow + 1
  try {
    return sheet.getRange(bound.headerRow, 1, rows, sheet.getLastColumn()).createFilter()
  } catch {
    return null
  }
}

/** A filter that stands over the ledger and hides nothing, or only what we hid. */
const isFree = (filter: Filter, bound: SheetBinding, isOurs: (hidden: string[]) => boolean): boolean => {
  const { customer } = bound.columns
  if (customer === undefined || !covers(filter, customer)) return false
  if (filter.getRange().getRow() !== bound.headerRow) return false
  const inUse = columnsInUse(filter)
  return (
    inUse.length === 0 || (inUse.length === 1 && inUse[0] === customer && isOurs(hiddenIn(filter, customer)))
  )
}

const covers = (filter: Filter, column: number): boolean => {
  const range = filter.getRange()
  return column >= range.getColumn() && column <= range.getLastColumn()
}

const columnsInUse = (filter: Filter): number[] => {
  const range = filter.getRange()
  const [first, last] = [range.getColumn(), range.getLastColumn()]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    column => filter.getColumnFilterCriteria(column) !== null,
  )
}

const hiddenIn = (filter: Filter, column: number): string[] =>
  filter.getColumnFilterCriteria(column)?.getHiddenValues() ?? []
