// Our 到期日 column at the right of the ledger: row formulas, so that it lives without the script.
import { columnLetter } from '../column-letter'
import type { DueCell, SheetBinding } from '../ports'
import { addMark, findByKey, ledgerMarks, markedIndex, visibility } from './marks'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const WIDTH = 130
/** On the sheet while a column is being inserted: how many columns it had before. */
const INSERTING_KEY = 'zhangqi.inserting'
const DAY = 'yyyy-mm-dd'
/** 推算 stands in the format: the cell stays a date for sorting and colours. */
const INFERRED_DAY = 'yyyy-mm-dd"（推算）"'

/** Adds the column at the right, or completes one that an interrupted run left without its header. */
export const addDueColumn = (
  sheet: Sheet,
  binding: SheetBinding,
  { label, note }: { label: string; note: string },
): SheetBinding => {
  const column = binding.dueColumn ?? insertColumn(sheet)
  forgetInserting(sheet)
  const header = sheet.getRange(binding.headerRow, column)
  if (header.getValue() !== '') return { ...binding, dueColumn: column }
  const rows = sheet.getMaxRows() - binding.headerRow
  if (rows > 0) sheet.getRange(binding.headerRow + 1, column, rows, 1).setNumberFormat(DAY)
  sheet.setColumnWidth(column, WIDTH)
  header.setNote(note)
  header.setValue(label)
  return { ...binding, dueColumn: column }
}

/**
 * A column that a run inserted and was stopped before marking is taken up again, not inserted twice: the sheet tells how wide it was.
 * An inserted column takes over the rules of its neighbour, which are not meant for it.
 */
const insertColumn = (sheet: Sheet): number => {
  const column = sheet.getLastColumn() + 1
  const present = sheet.getMaxColumns()
  const [inserting] = findByKey(sheet, INSERTING_KEY)
  if (inserting === undefined) sheet.addDeveloperMetadata(INSERTING_KEY, String(present), visibility())
  if (inserting === undefined || present <= Number(inserting.getValue())) sheet.insertColumnAfter(column - 1)
  addMark(sheet.getRange(`${columnLetter(column)}:${columnLetter(column)}`), 'our-due')
  sheet.getRange(1, column, sheet.getMaxRows(), 1).clearDataValidations()
  return column
}

const forgetInserting = (sheet: Sheet): void => {
  for (const inserting of findByKey(sheet, INSERTING_KEY)) inserting.remove()
}

/** @returns the number of cells whose formula differs from what stood there; 0 writes nothing */
export const writeDueDates = (
  sheet: Sheet,
  { headerRow, dueColumn }: SheetBinding,
  cells: DueCell[],
): number => {
  if (dueColumn === null || cells.length === 0) return 0
  const range = sheet.getRange(headerRow + 1, dueColumn, cells.length, 1)
  const present = range.getFormulas()
  const changed = cells.filter(({ formula }, at) => present[at]?.[0] !== formula).length
  if (changed === 0) return 0
  // Formats first: a run that is stopped in between finds the formulas still to be written.
  range.setNumberFormats(cells.map(({ inferred }) => [inferred ? INFERRED_DAY : DAY]))
  range.setFormulas(cells.map(({ formula }) => [formula]))
  return changed
}

export const removeDueColumns = (sheet: Sheet): void => {
  forgetInserting(sheet)
  const columns = ledgerMarks(sheet)
    .filter(({ name }) => name === 'our-due')
    .map(markedIndex)
  for (const column of columns.filter(index => index !== null).sort((a, b) => b - a))
    sheet.deleteColumn(column)
}
