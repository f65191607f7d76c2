// Our 到期日 column at the right of the ledger: row formulas, so that it lives without the script.
import type { DueCell, SheetBinding } from '../../ports'
import { appendColumn } from './append-column'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const WIDTH = 130
const DAY = 'yyyy-mm-dd'
/** 推算 stands in the format: the cell stays a date for sorting and colours. */
const INFERRED_DAY = 'yyyy-mm-dd"（推算）"'

export const addDueColumn = (
  sheet: Sheet,
  bound: SheetBinding,
  { label, note }: { label: string; note: string },
): SheetBinding => {
  const place = { name: 'our-due', headerRow: bound.headerRow, present: bound.dueColumn } as const
  return {
    ...bound,
    dueColumn: appendColumn(sheet, place, { header: label, note, width: WIDTH, format: DAY }),
  }
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
