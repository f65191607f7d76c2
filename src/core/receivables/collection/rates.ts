// 回款率, 逾期率 and 周转率 of a month, a quarter or a year, in all and by owner; and what of the sales was lost for good.

import { waivedBy } from '../../adjustments/as-of'
import { addDays, addMonths, type CalendarDate, daysBetween, endOfMonth } from '../../calendar-date'
import { dueDay } from '../../ledger/open-items'
import { contractCount } from '../../ledger/plans/item-name'
import type { OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import { type Period, within } from '../../period'
import type { Figure } from '../../problem'
import { receivedAmount } from '../totals'

export type PeriodKind = 'month' | 'quarter' | 'year'

const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12 }

/** The period of `today`, or so many periods back; the running one ends today. */
export function periodOf(kind: PeriodKind, back: number, today: CalendarDate): Period {
  const months = MONTHS[kind]
  const month = Number(today.slice(5, 7))
  const first = month - ((month - 1) % months)
  const begins = `${today.slice(0, 4)}-${String(first).padStart(2, '0')}-01` as CalendarDate
  const from = addMonths(begins, -back * months)
  const end = endOfMonth(addMonths(from, months - 1))
  return { from, to: end < today ? end : today }
}

/**
 * `rate`: of what fell due in the period, less credit notes and small differences, the part received by its end. `overdueRate`: what is overdue at the end / what is open then.
 * `turnover`: sales of the period brought to a year / the mean of what was open before it and at its end; `n` contracts sold.
 */
export type RatesLine = {
  due: Minor
  received: Minor
  balance: Minor
  overdue: Minor
  sales: Minor
  begin: Minor
  rate: Figure
  overdueRate: Figure
  turnover: Figure
}
export type OwnerRates = RatesLine & { owner: string }

export type RatesBasis = Period & {
  /** As they stood at the end of `to`, and at the end of the day before `from`. */
  items: readonly OpenItem[]
  before: readonly OpenItem[]
  ownerOf: (item: OpenItem) => string
}

/** Owners by what fell due, the largest first; their amounts add up to `total`. */
export function collectionRates(basis: RatesBasis): { total: RatesLine; owners: OwnerRates[] } {
  const counts = new Map<string, Counted>()
  const of = (item: OpenItem) => {
    const owner = basis.ownerOf(item)
    const known = counts.get(owner) ?? emptyCount()
    counts.set(owner, known)
    return known
  }
  for (const item of basis.items) count(of(item), item, basis)
  for (const item of basis.before) if (item.open > 0) of(item).begin += item.open
  const days = daysBetween(basis.from, basis.to) + 1
  const owners = [...counts].map(([owner, counted]) => ({ owner, ...lineOf(counted, days) }))
  return {
    total: lineOf(added([...counts.values()]), days),
    owners: owners.sort((a, b) => b.due - a.due || b.balance - a.balance || (a.owner < b.owner ? -1 : 1)),
  }
}

type Counted = Pick<RatesLine, 'due' | 'received' | 'balance' | 'overdue' | 'sales' | 'begin'> & {
  dueItems: number
  openItems: number
  sold: OpenItem[]
}

const AMOUNTS = [
  ...(['due', 'received', 'balance', 'overdue', 'sales', 'begin'] as const),
  ...(['dueItems', 'openItems'] as const),
]

function emptyCount(): Counted {
  return {
    ...{ due: 0, received: 0, balance: 0, overdue: 0, sales: 0, begin: 0 },
    ...{ dueItems: 0, openItems: 0, sold: [] },
  }
}

function added(counts: readonly Counted[]): Counted {
  const all = emptyCount()
  for (const name of AMOUNTS) all[name] = sum(counts.map(count => count[name]))
  all.sold = counts.flatMap(({ sold }) => sold)
  return all
}

function count(counted: Counted, item: OpenItem, period: Period): void {
  const { state, total, open, recognisedOn } = item
  if (state === 'unreadable' || state === 'not-started' || total === null) return
  const due = dueDay(item.due)
  if (within(due, period)) {
    counted.due += total - waivedBy(item, period.to)
    counted.received += receivedAmount(item, period.to) - item.prepaid
    counted.dueItems += 1
  }
  if (open > 0) {
    counted.balance += open
    counted.openItems += 1
    if (state === 'overdue') counted.overdue += open
  }
  if (within(recognisedOn, period)) {
    counted.sales += total
    counted.sold.push(item)
  }
}

function lineOf({ dueItems, openItems, sold, ...line }: Counted, days: number): RatesLine {
  const soldItems = contractCount(sold)
  const { due, received, balance, overdue, sales, begin } = line
  const mean = (begin + balance) / 2
  return {
    ...line,
    rate:
      due > 0
        ? { value: received / due, n: dueItems }
        : { value: null, n: dueItems, reason: 'nothing-collectable' },
    overdueRate:
      balance > 0
        ? { value: overdue / balance, n: openItems }
        : { value: null, n: 0, reason: 'nothing-open' },
    turnover:
      mean > 0
        ? { value: (sales / mean) * (365 / days), n: soldItems }
        : { value: null, n: soldItems, reason: 'nothing-open' },
  }
}

export type WriteOff = { on: CalendarDate; amount: Minor }

/** 坏账率: written off in the period, less what came back of it (negative), / sales of the period (receivables.md 2.7). `n` write-offs. */
export function badDebtRate(writeOffs: readonly WriteOff[], period: Period, sales: Minor): Figure {
  const amounts = writeOffs.filter(({ on }) => within(on, period)).map(({ amount }) => amount)
  const n = amounts.filter(amount => amount > 0).length
  if (sales <= 0) return { value: null, n, reason: 'no-sales-in-period' }
  return { value: sum(amounts) / sales, n }
}

/** What 坏账核销 wrote off of the items, and what came back of it, by day. */
export function writeOffsOf(items: readonly OpenItem[]): WriteOff[] {
  return items.flatMap(({ adjustments = [] }) =>
    adjustments.flatMap(({ on, kind, amount }) => {
      if (kind !== 'write-off' && kind !== 'recovery') return []
      return [{ on, amount: kind === 'recovery' ? 0 - Math.abs(amount) : amount }]
    }),
  )
}

/** The day whose end is the beginning of the period. */
export const dayBeforePeriod = ({ from }: Period): CalendarDate => addDays(from, -1)
