// Which item each adjustment speaks of, wherever sorting and inserted rows have brought it; each goes to one item at most.
import type { LedgerItem } from '../ledger/types'
import type { Minor } from '../money'
import type { Problem } from '../problem'
import { finder } from '../receipts/locate'
import { type Adjustment, isCounting, type Wanted } from './types'

export type WantedOf = { byItem: Map<LedgerItem, Wanted[]>; problems: Problem[] }

/** In the order of their days, of one day by number. What a credit note gave to other items is theirs. An item that is gone is named. */
export function wantedByItem(items: readonly LedgerItem[], adjustments: readonly Adjustment[]): WantedOf {
  const wanted: WantedOf = { byItem: new Map(), problems: [] }
  const counting = countingOf(adjustments)
  if (counting.length === 0) return wanted
  const find = finder(items, counting)
  const given = givenAway(counting)
  for (const one of [...counting].sort(byDay)) {
    const item = find(one)
    if (item === undefined) {
      wanted.problems.push({
        code: 'adjustment-orphan',
        place: { sheet: one.sheet, row: one.row, field: null },
        value: one.number,
        expected: one.amount,
      })
      continue
    }
    const { number, on, kind } = one
    const own = { number, on, kind, amount: Math.max(0, one.amount - (given.get(number) ?? 0)) }
    const group = wanted.byItem.get(item)
    if (group) group.push(own)
    else wanted.byItem.set(item, [own])
  }
  return wanted
}

/** Those that stand; a part of a credit note as long as the note does. */
function countingOf(adjustments: readonly Adjustment[]): Adjustment[] {
  const counting = adjustments.filter(isCounting)
  const numbers = new Set(counting.map(({ number }) => number))
  return counting.filter(({ of }) => of === '' || numbers.has(of))
}

/** By number of a credit note: what of it went to other items since. */
export function givenAway(adjustments: readonly Adjustment[]): Map<string, Minor> {
  const given = new Map<string, Minor>()
  for (const { of, amount } of countingOf(adjustments))
    if (of !== '') given.set(of, (given.get(of) ?? 0) + amount)
  return given
}

function byDay(a: Adjustment, b: Adjustment): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.number < b.number ? -1 : a.number > b.number ? 1 : 0
}
