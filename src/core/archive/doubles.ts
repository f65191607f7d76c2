// Rows that stand on two sheets while they are being moved: each is counted once.
import type { LedgerItem } from '../ledger/types'
import { rowName } from '../undo/rows'

/** `rows` of the sheet `to` were copied from the sheet `from`, which may have been emptied of them, all at once, or not yet. */
export type RowsUnderWay = { from: string; to: string; at: number; count: number }

/** The rows of `to` that are not to be counted, since they still stand on `from`. */
export function rowsInBoth(items: readonly LedgerItem[], { from, to, at, count }: RowsUnderWay): Set<number> {
  const copies = items.filter(item => item.sheet === to && item.row >= at && item.row < at + count)
  const standing = new Map<string, number>()
  for (const item of items) {
    if (item.sheet !== from) continue
    const name = nameOf(item)
    standing.set(name, (standing.get(name) ?? 0) + 1)
  }
  const doubled = copies.filter(item => {
    const left = standing.get(nameOf(item)) ?? 0
    standing.set(nameOf(item), left - 1)
    return left > 0
  })
  // Once emptied, what is left there of the same name are other rows.
  return doubled.length * 2 < copies.length ? new Set() : new Set(doubled.map(({ row }) => row))
}

function nameOf(item: LedgerItem): string {
  const { key, mark } = rowName(item)
  return `${key}\n${mark}`
}
