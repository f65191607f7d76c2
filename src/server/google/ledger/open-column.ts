// Our 未付金额 column at the right of contracts that are paid on another sheet: values, since no row can reckon them by itself.
import type { OpenCell, SheetBinding } from '../../ports'
import { appendColumn } from './append-column'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const WIDTH = 140
const AMOUNT = '#,##0.00'

export const addOpenColumn = (
  sheet: Sheet,
  bound: SheetBinding,
  { label, note }: { label: string; note: string },
): SheetBinding => {
  const place = { name: 'our-open', headerRow: bound.headerRow, present: bound.openColumn } as const
  return {
    ...bound,
    openColumn: appendColumn(sheet, place, { header: label, note, width: WIDTH, format: AMOUNT }),
  }
}

/** @returns the number of cells that say something else by now; 0 writes nothing */
export const writeOpenAmounts = (
  sheet: Sheet,
  { headerRow, openColumn }: SheetBinding,
  cells: OpenCell[],
): number => {
  if (openColumn === null || cells.length === 0) return 0
  const range = sheet.getRange(headerRow + 1, openColumn, cells.length, 1)
  const present = range.getValues()
  const changed = cells.filter((amount, at) => present[at]?.[0] !== amount).length
  if (changed > 0) range.setValues(cells.map(amount => [amount]))
  return changed
}
