// What we wrote ourselves, held against the ledger of today: our 到期日 column, arrangements of customers who are gone.
import type { Ledger, LedgerItem } from '../../ledger/types'
import type { Problem } from '../../problem'
import { placeKey } from '../../sheet-row'
import type { Beside, OurDueCell } from '../types'

export function ourCellsOff(ledger: Ledger, { arrangements, ourDue }: Beside): Problem[] {
  const known = new Set(ledger.customers.map(({ key }) => key))
  const orphans = arrangements
    .filter(({ customer }) => !known.has(customer))
    .map(
      ({ sheet, row, name }): Problem => ({
        code: 'orphan-arrangement',
        place: { sheet, row, field: null },
        value: name,
      }),
    )
  return [...dueCellsOff(ledger.items, ourDue), ...orphans]
}

/** A blank cell is a new row that waits for the next refresh, not a difference. */
function dueCellsOff(items: readonly LedgerItem[], cells: readonly OurDueCell[]): Problem[] {
  if (cells.length === 0) return []
  const byPlace = new Map(items.map(item => [placeKey(item), item]))
  return cells.flatMap(({ sheet, row, cell }): Problem[] => {
    const due = byPlace.get(placeKey({ sheet, row }))?.due
    const written = typeof cell === 'object' ? cell.day : String(cell)
    if (due === undefined || written === '') return []
    const expectedDay = 'on' in due ? due.on : null
    if (written === expectedDay) return []
    return [{ code: 'due-cell-differs', place: { sheet, row, field: null }, value: written, expectedDay }]
  })
}
