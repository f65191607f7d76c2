// A column added at the right of a sheet: marked at once, so that an interrupted run takes it up again.
import { columnLetter } from '../../column-letter'
import type { NewColumn } from '../../ports'
import {
  addMark,
  findByKey,
  isOwnColumn,
  ledgerMarks,
  type MarkName,
  markedIndex,
  visibility,
} from '../marks'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** On the sheet while a column is being inserted: how many columns it had before. */
const INSERTING_KEY = 'zhangqi.inserting'

/** Inserts the column, or completes `present`, which an interrupted run left without its header; answers where it stands. */
export const appendColumn = (
  sheet: Sheet,
  { name, headerRow, present }: { name: MarkName; headerRow: number; present: number | null },
  { header, note, width, format }: NewColumn,
): number => {
  const column = present ?? insertColumn(sheet, name)
  forgetInserting(sheet)
  const top = sheet.getRange(headerRow, column)
  if (top.getValue() !== '') return column
  const rows = sheet.getMaxRows() - headerRow
  if (rows > 0) sheet.getRange(headerRow + 1, column, rows, 1).setNumberFormat(format)
  sheet.setColumnWidth(column, width)
  top.setNote(note)
  top.setValue(header)
  return column
}

/**
 * A column that a run inserted and was stopped before marking is taken up again, not inserted twice: the sheet tells how wide it was.
 * An inserted column takes over the rules of its neighbour, which are not meant for it.
 */
const insertColumn = (sheet: Sheet, name: MarkName): number => {
  const column = sheet.getLastColumn() + 1
  const present = sheet.getMaxColumns()
  const [inserting] = findByKey(sheet, INSERTING_KEY)
  if (inserting === undefined) sheet.addDeveloperMetadata(INSERTING_KEY, String(present), visibility())
  if (inserting === undefined || present <= Number(inserting.getValue())) sheet.insertColumnAfter(column - 1)
  addMark(sheet.getRange(`${columnLetter(column)}:${columnLetter(column)}`), name)
  sheet.getRange(1, column, sheet.getMaxRows(), 1).clearDataValidations()
  return column
}

/** Takes our own columns off the sheet. */
export const removeOwnColumns = (sheet: Sheet): void => {
  forgetInserting(sheet)
  const columns = ledgerMarks(sheet)
    .filter(({ name }) => isOwnColumn(name))
    .map(markedIndex)
  for (const column of columns.filter(index => index !== null).sort((a, b) => b - a))
    sheet.deleteColumn(column)
}

const forgetInserting = (sheet: Sheet): void => {
  for (const inserting of findByKey(sheet, INSERTING_KEY)) inserting.remove()
}
