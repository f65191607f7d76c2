// Our 到期日 column at the right of the ledger: row formulas, so that it lives without the script.
import { columnLetter } from '../column-letter'
import type { Binding, DueCell } from '../ports'
import { addMark, ledgerMarks, markedIndex } from './marks'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const WIDTH = 130
const DAY = 'yyyy-mm-dd'
/** 推算 stands in the format: the cell stays a date for sorting and colours. */
const INFERRED_DAY = 'yyyy-mm-dd"（推算）"'

export const addDueColumn = (
  sheet: Sheet,
  binding: Binding,
  { label, note }: { label: string; note: string },
): Binding => {
  if (binding.dueColumn !== null) return binding
  const last = sheet.getLastColumn()
  sheet.insertColumnAfter(last)
  const column = last + 1
  addMark(sheet.getRange(`${columnLetter(column)}:${columnLetter(column)}`), 'our-due')
  // An inserted column takes over the format and the rules of its neighbour.
  const body = sheet.getRange(1, column, sheet.getMaxRows(), 1)
  body.clearDataValidations()
  sheet.getRange(binding.headerRow, column).setValue(label).setNote(note)
  const rows = sheet.getMaxRows() - binding.headerRow
  if (rows > 0) sheet.getRange(binding.headerRow + 1, column, rows, 1).setNumberFormat(DAY)
  sheet.setColumnWidth(column, WIDTH)
  return { ...binding, dueColumn: column }
}

/** @returns the number of cells whose formula differs from what stood there; 0 writes nothing */
export const writeDueDates = (sheet: Sheet, { headerRow, dueColumn }: Binding, cells: DueCell[]): number => {
  if (dueColumn === null || cells.length === 0) return 0
  const range = sheet.getRange(headerRow + 1, dueColumn, cells.length, 1)
  const present = range.getFormulas()
  const changed = cells.filter(({ formula }, at) => present[at]?.[0] !== formula).length
  if (changed === 0) return 0
  range.setFormulas(cells.map(({ formula }) => [formula]))
  range.setNumberFormats(cells.map(({ inferred }) => [inferred ? INFERRED_DAY : DAY]))
  return changed
}

export const removeDueColumns = (sheet: Sheet): void => {
  const columns = ledgerMarks(sheet)
    .filter(({ name }) => name === 'our-due')
    .map(markedIndex)
  for (const column of columns.filter(index => index !== null).sort((a, b) => b - a))
    sheet.deleteColumn(column)
}
