// The ledger row a line of 收款, or of any other record of ours, speaks of, wherever sorting and inserted rows have brought it.
import { dueDay } from '../ledger/open-items'
import type { ItemKey, LedgerItem } from '../ledger/types'
import { placeKey } from '../sheet-row'
import type { ReceiptLine } from './types'

export type LineOfItem = Pick<ReceiptLine, 'item' | 'sheet' | 'row' | 'due' | 'customer'>

/**
 * The items the line may speak of, the one in its old place first: those of its name, of these the instalments due on its day where
 * there are any; where its name is gone (a number was corrected), the customer's item in the old place.
 */
export function candidates<Item extends Pick<LedgerItem, 'key' | 'sheet' | 'row' | 'due' | 'customer'>>(
  items: readonly Item[],
  line: LineOfItem,
): Item[] {
  const isInPlace = ({ sheet, row }: Item) => sheet === line.sheet && row === line.row
  const named = items.filter(({ key }) => key === line.item)
  if (named.length === 0) {
    return items.filter(item => item.customer === line.customer && isInPlace(item))
  }
  const onItsDay = named.filter(({ due }) => dueDay(due) === line.due)
  const found = onItsDay.length > 0 ? onItsDay : named
  return [...found.filter(isInPlace), ...found.filter(item => !isInPlace(item))]
}

/** The one item each line speaks of: one pass over the items, however many lines there are. */
export function finder<Item extends Pick<LedgerItem, 'key' | 'sheet' | 'row' | 'due' | 'customer'>>(
  items: readonly Item[],
  lines: readonly LineOfItem[],
): (line: LineOfItem) => Item | undefined {
  const names = new Set<ItemKey>(lines.map(({ item }) => item))
  const places = new Set(lines.map(placeKey))
  const named = new Map<ItemKey, Item[]>()
  const placed = new Map<string, Item>()
  for (const item of items) {
    if (names.has(item.key)) {
      const group = named.get(item.key)
      if (group) group.push(item)
      else named.set(item.key, [item])
    }
    const place = placeKey(item)
    if (places.has(place)) placed.set(place, item)
  }
  return line => {
    const there = placed.get(placeKey(line))
    const near = named.get(line.item) ?? (there === undefined ? [] : [there])
    return candidates(near, line)[0]
  }
}
