// Finding a row again that was sorted or moved since: by the name of its item, never by its number alone.
import type { LedgerItem } from '../ledger/types'
import { placeKey, type SheetRow } from '../sheet-row'
import type { RowName } from './types'

export function rowName({ key, due, total }: LedgerItem): RowName {
  return { key, mark: `${'on' in due ? due.on : ''}|${total ?? ''}` }
}

/** A row that is no item: nothing but its place tells which it is. */
export const NO_ITEM: RowName = { key: '', mark: '' }

/**
 * Where a row stands now; null when it cannot be told. The only row of that key wherever it stands; of several the one with the same
 * mark, and among rows that are alike in that too the one that stayed in its place.
 */
export function rowFinder(items: readonly LedgerItem[]): (named: RowName & SheetRow) => SheetRow | null {
  const byKey = new Map<string, LedgerItem[]>()
  const places = new Set<string>()
  for (const item of items) {
    places.add(placeKey(item))
    const same = byKey.get(item.key)
    if (same) same.push(item)
    else byKey.set(item.key, [item])
  }
  return ({ key, mark, sheet, row }) => {
    if (key === '') return places.has(placeKey({ sheet, row })) ? null : { sheet, row }
    const named = byKey.get(key) ?? []
    const [only, another] = named
    if (only !== undefined && another === undefined) return { sheet: only.sheet, row: only.row }
    const marked = named.filter(item => rowName(item).mark === mark)
    const found =
      marked.length > 1 ? marked.find(item => item.sheet === sheet && item.row === row) : marked[0]
    return found === undefined ? null : { sheet: found.sheet, row: found.row }
  }
}
