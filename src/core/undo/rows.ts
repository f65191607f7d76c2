// Finding a row again that was sorted or moved since: by the name of its item, never by its number alone.
import type { LedgerItem, NamedRow } from '../ledger/types'
import { placeKey, type SheetRow } from '../sheet-row'
import type { RowName } from './types'

export function rowName({ key, due, total }: LedgerItem): RowName {
  return { key, mark: `${'on' in due ? due.on : ''}|${total ?? ''}` }
}

/** A row of 客户 or 收款: no item has such a key. */
export function besideName({ key }: NamedRow): RowName {
  return { key: `\u001f${key}`, mark: '' }
}

/** A row that is no item: nothing but its place tells which it is. */
export const NO_ITEM: RowName = { key: '', mark: '' }

/**
 * Where a row stands now; null when it cannot be told. The only row of that key wherever it stands; of several the one with the same
 * mark, and among rows that are alike in that too the one that stayed in its place.
 */
export function rowFinder(
  items: readonly LedgerItem[],
  beside: readonly NamedRow[] = [],
): (named: RowName & SheetRow) => SheetRow | null {
  const byKey = new Map<string, (SheetRow & RowName)[]>()
  const places = new Set<string>()
  const add = (named: SheetRow & RowName) => {
    const same = byKey.get(named.key)
    if (same) same.push(named)
    else byKey.set(named.key, [named])
  }
  for (const item of items) {
    places.add(placeKey(item))
    add({ sheet: item.sheet, row: item.row, ...rowName(item) })
  }
  for (const row of beside) add({ sheet: row.sheet, row: row.row, ...besideName(row) })
  return ({ key, mark, sheet, row }) => {
    if (key === '') return places.has(placeKey({ sheet, row })) ? null : { sheet, row }
    const named = byKey.get(key) ?? []
    const [only, another] = named
    if (only !== undefined && another === undefined) return { sheet: only.sheet, row: only.row }
    const marked = named.filter(one => one.mark === mark)
    const found =
      marked.length > 1 ? marked.find(item => item.sheet === sheet && item.row === row) : marked[0]
    return found === undefined ? null : { sheet: found.sheet, row: found.row }
  }
}
