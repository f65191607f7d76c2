// Single cells of the adopted sheet for what is written into them on a person's word: as they stand, and written block by block.
import type { OurCell } from '../../../core/audit/types'
import type { Cell } from '../../../core/ledger/types'
import { PLAIN_TEXT, settable } from '../../../core/undo/formats'
import type { StandingCell } from '../../../core/undo/types'
import type { CellBlock, LedgerSheet, SheetBinding } from '../../ports'
import { type LedgerSheetParts, sheetOf } from './ledger-sheet'

type Parts = Omit<LedgerSheetParts, 'binding'>
type Range = GoogleAppsScript.Spreadsheet.Range

export const ledgerCells = ({
  book,
  cellOf,
}: Parts): Pick<LedgerSheet, 'standing' | 'writeBlock' | 'ourDue' | 'ourOpen'> => {
  const columnBelowHeader = (bound: SheetBinding, column: number | null | undefined): Range | null => {
    if (column == null) return null
    const sheet = sheetOf(book, bound)
    const rows = sheet.getLastRow() - bound.headerRow
    return rows < 1 ? null : sheet.getRange(bound.headerRow + 1, column, rows, 1)
  }
  const ourCells = (bound: SheetBinding, column: number | null): OurCell[] =>
    (columnBelowHeader(bound, column)?.getValues() ?? []).map(([value], at) => ({
      sheet: bound.sheet,
      row: bound.headerRow + 1 + at,
      cell: cellOf(value),
    }))
  return {
    standing: (bound, fields) =>
      Object.fromEntries(
        fields.map(field => [field, standingIn(columnBelowHeader(bound, bound.columns[field]), cellOf)]),
      ),
    writeBlock: (bound, block) => {
      const column = bound.columns[block.field]
      if (column === undefined) throw new Error(`No column for ${block.field}`)
      return written(sheetOf(book, bound).getRange(block.row, column, block.cells.length, 1), block)
    },
    ourDue: bound => ourCells(bound, bound.dueColumn),
    ourOpen: bound => ourCells(bound, bound.openColumn),
  }
}

const standingIn = (range: Range | null, cellOf: Parts['cellOf']): StandingCell[] => {
  if (range === null) return []
  const formulas = range.getFormulas()
  const formats = range.getNumberFormats()
  return range.getValues().map(([value], at) => ({
    value: cellOf(value),
    isFormula: (formulas[at]?.[0] ?? '') !== '',
    format: formats[at]?.[0] ?? '',
  }))
}

/**
 * A number or a day needs its format before it, or plain text would keep it a text; a text goes in before its format, or the day it
 * replaces would for a moment be a bare number. So whatever a stopped run leaves says either what stood there or what was written.
 * Flushed at once: only then does Google say whether it refuses.
 */
const written = (range: Range, { field, row, cells }: CellBlock): boolean => {
  const [present, target] = [cells.map(cell => cell.formatBefore), cells.map(cell => cell.format)]
  const first = cells.map(({ value, format, formatBefore }) =>
    typeof value === 'string' ? formatBefore : format,
  )
  try {
    setFormats(range, present, first)
    range.setValues(cells.map(({ value }, at) => [toGoogle(value, first[at] === PLAIN_TEXT)]))
    setFormats(range, first, target)
    SpreadsheetApp.flush()
    return true
  } catch (error) {
    // Protected, validated or typed cells: Google says so only when they are written to (platform.md §6.2).
    console.warn(`Not written: ${cells.length} cells of ${field} from row ${row}: ${String(error)}`)
    return false
  }
}

const setFormats = (range: Range, from: readonly string[], to: readonly string[]) => {
  if (to.some((format, at) => format !== from[at])) range.setNumberFormats(to.map(one => [settable(one)]))
}

/** A text stays the text it is: setting a value reads it as if typed, unless the cell is plain text or an apostrophe stands before it. */
const toGoogle = (cell: Cell, isPlainText: boolean): string | number | boolean => {
  if (typeof cell === 'object') return cell.day
  if (typeof cell !== 'string' || cell === '') return cell
  return isPlainText && !cell.startsWith('=') ? cell : `'${cell}`
}
