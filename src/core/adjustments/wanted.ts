// Which item each adjustment speaks of, wherever sorting and inserted rows have brought it, and however its contract is planned since.
import { agreedDay } from '../ledger/open-items'
import { fill, openOf, partsInOrder } from '../ledger/plans/spread'
import type { ItemKey, LedgerItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { Problem } from '../problem'
import { finder } from '../receipts/locate'
import { type Adjustment, isCounting, type Wanted } from './types'

export type WantedOf = { byItem: Map<LedgerItem, Wanted[]>; problems: Problem[] }

/**
 * In the order of their days, of one day by number. What a credit note gave to other items is theirs. What was entered for a contract
 * before it had a plan, or for an instalment named anew since, goes over what is open of its instalments: the oldest first, but where 收款
 * feeds the ledger those that its receipts reach last. An item that is gone is named.
 */
export function wantedByItem(
  items: readonly LedgerItem[],
  adjustments: readonly Adjustment[],
  { feed }: { feed: boolean },
): WantedOf {
  const wanted: WantedOf = { byItem: new Map(), problems: [] }
  const counting = countingOf(adjustments)
  if (counting.length === 0) return wanted
  const find = finder(items, counting)
  const parts = partsByContract(items)
  const given = givenAway(counting)
  for (const one of [...counting].sort(byDay)) {
    const targets = targetsOf(one, { found: find(one), parts, feed })
    if (targets.length === 0) {
      wanted.problems.push({
        code: 'adjustment-orphan',
        place: { sheet: one.sheet, row: one.row, field: null },
        value: one.number,
        expected: one.amount,
      })
      continue
    }
    const { number, on, kind } = one
    const rooms = targets.map(item => roomIn(item, { kind, taken: wanted.byItem.get(item) ?? [] }))
    const amounts = fill(rooms, Math.max(0, one.amount - (given.get(number) ?? 0)))
    for (const [at, item] of targets.entries()) {
      const amount = amounts[at] ?? 0
      if (amount === 0 && targets.length > 1) continue
      const own = { number, on, kind, amount }
      const group = wanted.byItem.get(item)
      if (group) group.push(own)
      else wanted.byItem.set(item, [own])
    }
  }
  return wanted
}

type Parts = ReadonlyMap<ItemKey, LedgerItem[]>

function partsByContract(items: readonly LedgerItem[]): Parts {
  const parts = new Map<ItemKey, LedgerItem[]>()
  for (const item of items) {
    if (item.instalment === undefined) continue
    const group = parts.get(item.instalment.contract)
    if (group) group.push(item)
    else parts.set(item.instalment.contract, [item])
  }
  return parts
}

/** The item of its name; else the instalments of its contract, those of its row, what is due on its day first. */
function targetsOf(
  one: Adjustment,
  { found, parts, feed }: { found: LedgerItem | undefined; parts: Parts; feed: boolean },
): LedgerItem[] {
  if (found?.key === one.item) return [found]
  const ofPart = one.item.slice(0, Math.max(0, one.item.lastIndexOf('|')))
  const planned = parts.get(one.item) ?? parts.get(ofPart) ?? parts.get(found?.instalment?.contract ?? '')
  if (planned === undefined) return found === undefined ? [] : [found]
  const inPlace = planned.filter(({ sheet, row }) => sheet === one.sheet && row === one.row)
  const oldest = partsInOrder(inPlace.length > 0 ? inPlace : planned)
  const ordered = feed ? oldest.reverse() : oldest
  const isOnItsDay = ({ due }: LedgerItem) => one.due !== null && agreedDay(due) === one.due
  return [...ordered.filter(isOnItsDay), ...ordered.filter(item => !isOnItsDay(item))]
}

/** How much more of the kind the item can take, after what is set against it already. */
function roomIn(
  item: LedgerItem,
  { kind, taken }: { kind: Wanted['kind']; taken: readonly Wanted[] },
): Minor {
  const of = (counts: (one: Wanted) => boolean) => sum(taken.filter(counts).map(({ amount }) => amount))
  const recovered = of(one => one.kind === 'recovery')
  const room =
    kind === 'recovery'
      ? of(one => one.kind === 'write-off') - recovered
      : openOf(item) - of(one => one.kind !== 'recovery')
  return Math.max(0, room)
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
