// 已付 in the cells held against 期初已收 and what was said since: each change nobody has explained, once.
import type { CalendarDate } from '../calendar-date'
import { dueDay } from '../ledger/open-items'
import type { LedgerItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { finder } from '../receipts/locate'
import type { ReceiptLine } from '../receipts/types'
import { keptOf } from '../snapshot/kept'
import { pairs } from '../snapshot/pairs'
import type { KeptItem } from '../snapshot/types'
import type { NotedChange, PaidChange } from './types'

/** `lines` entered since the opening; `noted` since then, in their order. */
export type PaidNow = {
  opening: readonly KeptItem[]
  items: readonly LedgerItem[]
  lines: readonly ReceiptLine[]
  noted: readonly NotedChange[]
}

/** `waiting` with where its contract stands now and a 付清日期 the row has; `gone`: changed back before anybody said what they were. */
export type PaidChanges = {
  fresh: PaidChange[]
  waiting: (NotedChange & { paidOn: CalendarDate | null })[]
  settled: { change: NotedChange; state: 'gone' | 'receipt' }[]
}

/** By which the line of a change is known: it is entered once, however often somebody says so. */
export const changeLineKey = (number: string): string => `change:${number}`

/**
 * For each item: 已付 − (期初已收 + receipts + what was said to be no receipt). What is left is one more change; where it takes back what
 * still waits, that is gone and the difference as a whole is new. An amount that cannot be read says nothing.
 */
export function paidChanges({ opening, items, lines, noted }: PaidNow): PaidChanges {
  const found: PaidChanges = { fresh: [], waiting: [], settled: [] }
  const standing = lines.filter(({ state, item }) => state === 'entered' && item !== '')
  const entered = new Set(standing.map(({ key }) => key))
  const open: NotedChange[] = []
  for (const change of noted.filter(({ state }) => state === 'waiting')) {
    if (entered.has(changeLineKey(change.number))) found.settled.push({ change, state: 'receipt' })
    else open.push(change)
  }
  const receiptsOf = sums(items, standing)
  const correctionsOf = sums(
    items,
    noted.filter(({ state }) => state === 'correction'),
  )
  const waitingOf = grouped(items, open)
  for (const change of waitingOf.lost) found.settled.push({ change, state: 'gone' })
  for (const [item, then] of paidThen(opening, items)) {
    const waiting = waitingOf.byItem.get(item) ?? []
    if (item.paid === null || then === null) {
      for (const change of waiting) found.waiting.push({ ...change, paidOn: item.paidOn })
      continue
    }
    const expected = then + (receiptsOf.get(item) ?? 0) + (correctionsOf.get(item) ?? 0)
    const rest = item.paid - expected
    const waits = sum(waiting.map(({ amount }) => amount))
    const more = rest - waits
    const isTakenBack = waiting.length > 0 && more !== 0 && Math.sign(more) !== Math.sign(waits)
    if (isTakenBack) {
      for (const change of waiting) found.settled.push({ change, state: 'gone' })
      if (rest !== 0) found.fresh.push(changeOf(item, { before: expected, amount: rest }))
      continue
    }
    for (const change of waiting) {
      const { sheet, row, key } = item
      found.waiting.push({ ...change, sheet, row, item: key, due: dueDay(item.due), paidOn: item.paidOn })
    }
    if (more !== 0) found.fresh.push(changeOf(item, { before: expected + waits, amount: more }))
  }
  return found
}

function changeOf(item: LedgerItem, { before, amount }: { before: Minor; amount: Minor }): PaidChange {
  const { key, sheet, row, due, customer, customerName: name, project, reference } = item
  const what = [project, reference].filter(part => part !== '').join(' ')
  return { item: key, sheet, row, due: dueDay(due), customer, name, what, before, amount }
}

/** What each item had been paid at the opening: 0 for one that was not there, null where it could not be read. */
function paidThen(opening: readonly KeptItem[], items: readonly LedgerItem[]): Map<LedgerItem, Minor | null> {
  const itemOf = new Map<KeptItem, LedgerItem>(items.map(item => [keptOf(item), item]))
  // What says exactly the same as then is in no pair.
  const then = new Map<LedgerItem, Minor | null>(items.map(item => [item, item.paid]))
  for (const { before, now } of pairs(opening, [...itemOf.keys()])) {
    const item = now === null ? undefined : itemOf.get(now)
    if (item !== undefined) then.set(item, before === null ? 0 : before.paid)
  }
  return then
}

type Placed = Parameters<ReturnType<typeof finder>>[0]

function grouped<Line extends Placed>(items: readonly LedgerItem[], lines: readonly Line[]) {
  const byItem = new Map<LedgerItem, Line[]>()
  const lost: Line[] = []
  if (lines.length === 0) return { byItem, lost }
  const find = finder(items, lines)
  for (const line of lines) {
    const item = find(line)
    if (item === undefined) lost.push(line)
    else byItem.set(item, [...(byItem.get(item) ?? []), line])
  }
  return { byItem, lost }
}

function sums<Line extends Placed & { amount: Minor }>(
  items: readonly LedgerItem[],
  lines: readonly Line[],
): Map<LedgerItem, Minor> {
  const { byItem } = grouped(items, lines)
  return new Map([...byItem].map(([item, group]) => [item, sum(group.map(({ amount }) => amount))]))
}
