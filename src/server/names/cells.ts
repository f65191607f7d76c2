// The cells in which a customer's name stands, on contracts, in 客户 and in 收款, and how their rows are known again.
import { cellText } from '../../core/ledger/cells/text'
import { customerKey } from '../../core/ledger/customer-key'
import type { Cell, CustomerKey } from '../../core/ledger/types'
import { everyItem } from '../../core/ledger/who/currencies'
import { placeKey, type SheetRow } from '../../core/sheet-row'
import { besideName, rowName } from '../../core/undo/rows'
import type { CellChange, RowName } from '../../core/undo/types'
import type { BesideRole } from '../ports'
import type { Loaded } from '../tasks/load'

export type NameCell = SheetRow & {
  name: RowName
  text: Cell
  role: 'items' | BesideRole
  customer: CustomerKey
}

/** Every cell with a name, in the order of the sheets; 归档 is left as it was filed. */
export const nameCells = ({
  sheets,
  beside,
  ledger,
}: Pick<Loaded, 'sheets' | 'beside' | 'ledger'>): NameCell[] => {
  const items = new Map(everyItem(ledger).map(item => [placeKey(item), item]))
  const named = new Map(ledger.beside.map(row => [placeKey(row), row]))
  const receipts = new Map((ledger.receipts?.list ?? []).map(one => [placeKey(one), one.customer]))
  const cells: NameCell[] = []
  for (const { bound, table } of sheets) {
    if (bound.archive || bound.columns.customer === undefined) continue
    for (const row of table.rows) {
      const place = { sheet: bound.sheet, row: row.row }
      const item = items.get(placeKey(place))
      if (item === undefined || item.customerName === '') continue
      const { customer } = item
      cells.push({ ...place, name: rowName(item), text: row.cells.customer ?? '', role: 'items', customer })
    }
  }
  for (const { bound, table } of beside) {
    if (bound.columns.customer === undefined) continue
    const { role } = bound
    for (const row of table.rows) {
      const place = { sheet: bound.sheet, row: row.row }
      const known = named.get(placeKey(place))
      const customer = role === 'customers' ? known?.key : receipts.get(placeKey(place))
      if (known === undefined || customer === undefined) continue
      cells.push({ ...place, name: besideName(known), text: row.cells.customer ?? '', role, customer })
    }
  }
  return cells
}

/**
 * What is to be written so that all cells that name one of two say the name that stays. A receipt of his that names somebody else, a parent
 * company, stays; so does his row in 客户 where the other has one too: two rows of one name would be one too many.
 */
export const renaming = (
  cells: readonly NameCell[],
  { from, stays }: { from: { customer: CustomerKey; names: ReadonlySet<string> }; stays: string },
): CellChange[] => {
  const isListed = cells.some(
    cell => cell.role === 'customers' && customerKey(cellText(cell.text)) === customerKey(stays),
  )
  return cells
    .filter(
      ({ customer, role, text }) =>
        customer === from.customer &&
        from.names.has(customerKey(cellText(text))) &&
        !(role === 'customers' && isListed),
    )
    .map(({ sheet, row, name, text }) => ({
      ...name,
      sheet,
      row,
      field: 'customer',
      before: text,
      after: stays,
    }))
}
