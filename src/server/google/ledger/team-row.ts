// One row of the team's 收款 written below its others, and taken away again: only our cells, only while they say what we wrote.
import { cellText } from '../../../core/ledger/cells/text'
import type { Cell, LedgerField } from '../../../core/ledger/types'
import { PLAIN_TEXT, settable } from '../../../core/undo/formats'
import type { LedgerSheet, RowCells, SheetBinding } from '../../ports'
import { asTyped, sheetOf } from './ledger-sheet'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Parts = { book: GoogleAppsScript.Spreadsheet.Spreadsheet; cellOf: (value: unknown) => Cell }

export const teamRow = ({
  book,
  cellOf,
}: Parts): Pick<LedgerSheet, 'fillRow' | 'emptyRow' | 'mayFillRow'> => {
  const says = (value: unknown, cell: Cell) => cellText(cellOf(value)) === cellText(cell)
  return {
    fillRow: (bound, row, cells) => {
      const sheet = sheetOf(book, bound)
      const room = sheet.getMaxRows()
      if (row > room) sheet.insertRowsAfter(room, row - room)
      const written = placed(bound, cells)
      const { values, formulas } = standing(sheet, row)
      const isFree = ({ column, cell }: Placed) =>
        formulas[column - 1] === '' && (values[column - 1] === '' || says(values[column - 1], cell))
      if (!written.every(isFree)) return 'taken'
      const above = formatsAbove(sheet, bound, row)
      try {
        for (const { column, cell } of written) {
          const format = above[column - 1] ?? ''
          const range = sheet.getRange(row, column)
          if (format !== '') range.setNumberFormat(settable(format))
          range.setValue(toGoogle(cell, format === PLAIN_TEXT))
        }
        SpreadsheetApp.flush()
        return 'written'
      } catch (error) {
        // Protected, validated or typed cells: Google says so only when they are written to (platform.md §6.2).
        console.warn(`Not written: row ${row} of ${bound.sheet}: ${String(error)}`)
        for (const { column } of written) sheet.getRange(row, column).clearContent()
        return 'refused'
      }
    },
    emptyRow: (bound, row, cells) => {
      const sheet = sheetOf(book, bound)
      if (row > sheet.getLastRow()) return 'changed'
      const ours = placed(bound, cells)
      const { values, formulas } = standing(sheet, row)
      if (!ours.every(({ column, cell }) => says(values[column - 1], cell))) return 'changed'
      const columns = new Set(ours.map(({ column }) => column))
      const isOthers = (at: number) => !columns.has(at + 1) && (values[at] !== '' || formulas[at] !== '')
      if (values.some((_, at) => isOthers(at))) {
        for (const column of columns) sheet.getRange(row, column).clearContent()
      } else sheet.deleteRow(row)
      return 'emptied'
    },
    mayFillRow: (bound, row, fields) => {
      const sheet = sheetOf(book, bound)
      const at = Math.min(row, sheet.getMaxRows())
      return fields.every(field => sheet.getRange(at, bound.columns[field] ?? 1).canEdit())
    },
  }
}

type Placed = { column: number; cell: Cell }

const placed = ({ columns }: SheetBinding, cells: RowCells): Placed[] =>
  (Object.entries(cells) as [LedgerField, Cell][]).flatMap(([field, cell]) => {
    const column = columns[field]
    return column === undefined ? [] : [{ column, cell }]
  })

const standing = (sheet: Sheet, row: number) => {
  const range = sheet.getRange(row, 1, 1, sheet.getLastColumn())
  return { values: range.getValues()[0] ?? [], formulas: range.getFormulas()[0] ?? [] }
}

/** As the receipts above are shown; under the header itself nothing is taken over. */
const formatsAbove = (sheet: Sheet, { headerRow }: SheetBinding, row: number): string[] =>
  row - 1 > headerRow
    ? (sheet.getRange(row - 1, 1, 1, sheet.getLastColumn()).getNumberFormats()[0] ?? [])
    : []

/** A text stays the text it is; in a column of texts a day is written as one too. */
const toGoogle = (cell: Cell, isText: boolean): string | number | boolean => {
  if (typeof cell === 'object') return cell.day
  return typeof cell === 'string' && !isText ? asTyped(cell) : cell
}
