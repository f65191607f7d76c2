// The lines of 收款 that stand in an item's row: found by the item's name, instalments of one contract by their due day as agreed.
import { agreedDay } from '../ledger/open-items'
import type { ItemKey, LedgerItem } from '../ledger/types'
import type { ReceiptLine } from './types'

type Named = Pick<LedgerItem, 'key' | 'due'>

/** Entered lines only: what is noted in 收款 alone, or was undone, stands in no row. */
export function linesByItem<Line extends ReceiptLine>(
  lines: readonly Line[],
  items: readonly Named[],
): (item: Named) => readonly Line[] {
  const entered = lines.filter(({ state, item }) => state === 'entered' && item !== '')
  if (entered.length === 0) return () => []
  const byKey = new Map<ItemKey, Line[]>()
  for (const line of entered) {
    const group = byKey.get(line.item)
    if (group) group.push(line)
    else byKey.set(line.item, [line])
  }
  const rows = new Map<ItemKey, number>()
  for (const { key } of items) if (byKey.has(key)) rows.set(key, (rows.get(key) ?? 0) + 1)
  return ({ key, due }) => {
    const found = byKey.get(key) ?? []
    return (rows.get(key) ?? 0) > 1 ? found.filter(line => line.due === agreedDay(due)) : found
  }
}
