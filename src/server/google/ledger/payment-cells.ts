// The cells of a row that say what was paid: whether a formula makes them, and writing them on a person's behalf.
import type { Cell } from '../../../core/ledger/types'
import type { BookedField } from '../../../core/receipts/types'
import type { PaymentCell, SheetBinding } from '../../ports'
import { asTyped, blocksOf } from './ledger-sheet'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type PaymentColumn = { field: BookedField; column: number }

const FIELDS = ['paid', 'unpaid', 'paidOn'] as const

const columnsOf = ({ columns }: SheetBinding): PaymentColumn[] =>
  FIELDS.flatMap(field => {
    const column = columns[field]
    return column === undefined ? [] : [{ field, column }]
  })

/** Which of the rows' payment cells a formula makes. At most four calls, whatever the rows. */
export const paymentFormulas = (
  sheet: Sheet,
  bound: SheetBinding,
  rows: readonly number[],
): ((row: number, field: BookedField) => boolean) => {
  const last = sheet.getLastRow()
  const wanted = rows.filter(row => row <= last)
  if (wanted.length === 0) return () => false
  const top = Math.min(...wanted)
  const height = Math.max(...wanted) - top + 1
  const placed = columnsOf(bound)
  // Where a formula that fills a column by itself would stand: its other cells show no formula of their own.
  const width = Math.max(1, ...placed.map(({ column }) => column))
  const count = Math.min(3, last - bound.headerRow + 1)
  const first = sheet.getRange(bound.headerRow, 1, count, width).getFormulas()
  const formulas = new Map(
    placed.map(({ field, column }) => {
      const own = isFilled(first, column) ? null : sheet.getRange(top, column, height, 1).getFormulas()
      return [field, own]
    }),
  )
  return (row, field) => {
    const own = formulas.get(field)
    return own === null || (own?.[row - top]?.[0] ?? '') !== ''
  }
}

const FILLS_ITS_COLUMN = /ARRAYFORMULA|\b(?:MAP|BYROW|SCAN|MAKEARRAY|SEQUENCE|UNIQUE)\(|^=\s*\{/i
const FILLS_A_TABLE = /^=\s*(?:ARRAYFORMULA\(\s*)?(?:IMPORT\w*|QUERY|FILTER|SORT)\(/i

/** `first`: the header row and up to two data rows. A formula with another one right below it fills nothing but its own cell. */
const isFilled = (first: string[][], column: number): boolean =>
  first.slice(0, 2).some((formulas, at) => {
    const fills = (index: number, pattern: RegExp) =>
      pattern.test(formulas[index] ?? '') && (first[at + 1]?.[index] ?? '') === ''
    return (
      fills(column - 1, FILLS_ITS_COLUMN) ||
      formulas.slice(0, column).some((_, index) => fills(index, FILLS_A_TABLE))
    )
  })

/** Neighbouring rows of one column that get a value each. */
const rangesOf = (sheet: Sheet, bound: SheetBinding, cells: readonly PaymentCell[]) =>
  columnsOf(bound).flatMap(({ field, column }) => {
    const own = new Map(cells.filter(cell => cell.field === field).map(({ row, value }) => [row, value]))
    return blocksOf([...own.keys()]).map(({ from, count }) => ({
      range: sheet.getRange(from, column, count, 1),
      values: Array.from({ length: count }, (_, at) => [typed(own.get(from + at) ?? '')]),
    }))
  })

export const writePaymentCells = (sheet: Sheet, bound: SheetBinding, cells: readonly PaymentCell[]): void => {
  for (const { range, values } of rangesOf(sheet, bound, cells)) range.setValues(values)
}

export const mayWritePaymentCells = (
  sheet: Sheet,
  bound: SheetBinding,
  cells: readonly PaymentCell[],
): boolean => rangesOf(sheet, bound, cells).every(({ range }) => range.canEdit())

/** A day is typed in ISO form; a text that stood there before goes back as the text it was. */
const typed = (value: Cell): string | number | boolean => {
  if (typeof value === 'object') return value.day
  return typeof value === 'string' ? asTyped(value) : value
}
