// Items by the name and due day under which something was written about them, after rows were sorted, inserted or due days changed.
import type { CalendarDate } from '../calendar-date'
import { agreedDay } from './open-items'
import type { ItemKey, LedgerItem } from './types'

/** Of rows that share a name the one of that due day as agreed; an only one also where its due day was changed since. */
export function byDueDay<Item extends Pick<LedgerItem, 'key' | 'due'>>(
  items: readonly Item[],
  wanted: ReadonlySet<ItemKey>,
): (key: ItemKey, due: CalendarDate) => Item | undefined {
  const byKey = new Map<ItemKey, Item[]>()
  if (wanted.size > 0)
    for (const item of items) {
      if (!wanted.has(item.key)) continue
      const known = byKey.get(item.key)
      if (known) known.push(item)
      else byKey.set(item.key, [item])
    }
  return (key, due) => {
    const found = byKey.get(key) ?? []
    return found.length === 1 ? found[0] : found.find(item => agreedDay(item.due) === due)
  }
}
