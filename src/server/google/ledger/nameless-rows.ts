// Rows without a customer: the name of a merged cell that covers them, else the formulas that tell a row of sums.
import { cellText, isBlank } from '../../../core/ledger/cells/text'
import { rowKind } from '../../../core/ledger/row-kind'
import type { Cell, LedgerRow } from '../../../core/ledger/types'
import type { SheetBinding } from '../../ports'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Columns = SheetBinding['columns']

const AMOUNTS = ['total', 'paid', 'unpaid'] as const

/** `rows` under one another. One call where a row has no customer, one more where no merged cell names him. */
export const completed = (sheet: Sheet, { columns }: SheetBinding, rows: LedgerRow[]): LedgerRow[] => {
  if (!rows.some(isNameless)) return rows
  const named = underMergedNames(sheet, columns, rows)
  return named.some(isNameless) ? withFormulas(sheet, columns, named) : named
}

const isNameless = (row: LedgerRow) => isBlank(cellText(row.cells.customer)) && rowKind(row) === 'nameless'

/** Of merged cells only the first has the value (D:RG). A subtotal among the rows of a merged name stays a subtotal. */
const underMergedNames = (sheet: Sheet, columns: Columns, rows: LedgerRow[]): LedgerRow[] => {
  const column = columns.customer
  const first = rows[0]?.row
  if (column === undefined || first === undefined) return rows
  const names = new Map<number, Cell>()
  for (const merged of sheet.getRange(first, column, rows.length, 1).getMergedRanges()) {
    const top = merged.getRow()
    const name = rows[top - first]?.cells.customer
    if (merged.getColumn() !== column || name === undefined || isBlank(cellText(name))) continue
    for (let row = top + 1; row < top + merged.getNumRows(); row += 1) names.set(row, name)
  }
  return rows.map(row => {
    const customer = names.get(row.row)
    return customer !== undefined && isNameless(row) ? { ...row, cells: { ...row.cells, customer } } : row
  })
}

/** Formulas of the filled amounts, in one call from the first to the last row without a name. */
const withFormulas = (sheet: Sheet, columns: Columns, rows: LedgerRow[]): LedgerRow[] => {
  const amounts = AMOUNTS.flatMap(field => {
    const column = columns[field]
    return column === undefined ? [] : [{ field, column }]
  })
  if (amounts.length === 0) return rows
  const nameless = rows.filter(isNameless).map(({ row }) => row)
  const [top, left] = [Math.min(...nameless), Math.min(...amounts.map(({ column }) => column))]
  const [bottom, right] = [Math.max(...nameless), Math.max(...amounts.map(({ column }) => column))]
  const written = sheet.getRange(top, left, bottom - top + 1, right - left + 1).getFormulas()
  return rows.map(row => {
    if (!isNameless(row)) return row
    const filled = amounts.filter(({ field }) => !isBlank(cellText(row.cells[field])))
    const formulas = filled.map(({ column }) => written[row.row - top]?.[column - left] ?? '')
    return { ...row, formulas }
  })
}
