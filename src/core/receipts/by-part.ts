// The lines of 收款 by what is owed: those of a contract with instalments stand in its row and are spread over them.
import { byDay } from '../calendar-date'
import { partsInOrder, spreadDated } from '../ledger/plans/spread'
import type { ItemKey, Ledger, LedgerItem, Payment } from '../ledger/types'
import { linesByItem } from './by-item'
import type { ReceiptLine } from './types'

/** As `linesByItem`, for the items of the ledger. */
export function paymentsByItem(
  lines: readonly ReceiptLine[],
  { contracts, plans }: Pick<Ledger, 'contracts' | 'plans'>,
): (item: LedgerItem) => readonly Payment[] {
  const linesOf = linesByItem(lines, contracts)
  if (plans.length === 0) return linesOf
  const ofParts = new Map<ItemKey, Payment[]>()
  for (const { contract, parts } of plans) {
    const inOrder = [...linesOf(contract)].sort(byDay)
    if (inOrder.length === 0) continue
    for (const [part, payments] of spreadDated(partsInOrder(parts), inOrder)) ofParts.set(part.key, payments)
  }
  return item => (item.instalment === undefined ? linesOf(item) : (ofParts.get(item.key) ?? []))
}
