// Recency, frequency and money of every customer as a code of three digits, and the segment it stands for.

import { type CalendarDate, daysBetween } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { Period } from '../period'
import { ascending, quantile } from '../statistics/quantile'
import { purchaseDays, salesByCustomer } from './by-customer'
import type { Sale } from './types'

export const RFM_SEGMENTS = [
  'champion',
  'potential',
  'loyal',
  'promising',
  'new',
  'cannot-lose',
  'at-risk',
  'attention',
  'sleepy',
  'lost',
  'other',
  'asleep',
] as const
export type RfmSegment = (typeof RFM_SEGMENTS)[number]

/** `days` since the last purchase, `purchases` on different days, `amount` in minor units, all of the period. */
type RfmFacts = { days: number; purchases: number; amount: Minor }
/** Scores 1 to 5, the best is 5. */
type RfmScore = { r: number; f: number; m: number }
/** Null facts: nothing bought in the period. Null score: nothing to compare, then, or too few customers. */
export type Rfm = {
  customer: CustomerKey
  facts: RfmFacts | null
  score: RfmScore | null
  segment: RfmSegment | null
}

/** Fifths of fewer customers say nothing. */
export const ENOUGH_CUSTOMERS = 5
const FIFTHS = [1, 2, 3, 4]

type Range = readonly [least: number, most: number]
/** Ranges overlap; the first that fits holds (receivables.md §2.11). */
const RANGES: readonly (readonly [RfmSegment, r: Range, f: Range, m: Range])[] = [
  ['champion', [5, 5], [5, 5], [5, 5]],
  ['potential', [3, 5], [3, 5], [2, 5]],
  ['loyal', [2, 4], [2, 4], [2, 4]],
  ['promising', [3, 4], [1, 3], [3, 5]],
  ['new', [4, 5], [1, 3], [1, 5]],
  ['cannot-lose', [1, 2], [3, 4], [4, 5]],
  ['at-risk', [1, 2], [2, 5], [4, 5]],
  ['attention', [1, 3], [3, 5], [3, 5]],
  ['sleepy', [2, 3], [1, 3], [1, 4]],
  ['lost', [1, 1], [1, 5], [1, 5]],
]

export type RfmInput = {
  sales: readonly Sale[]
  customers: readonly CustomerKey[]
  period: Period
  asOf: CalendarDate
}

/**
 * Score = 1 + number of type-7 quintile cuts strictly below the value, recency reversed (receivables.md §2.11). Returns are taken off
 * the money; money of nothing or less scores 1. Who bought nothing in the period is 'asleep' and not scored.
 */
export function rfm({ sales, customers, period, asOf }: RfmInput): Rfm[] {
  const facts = factsOf(sales, period, asOf)
  const scored = [...facts.values()]
  const cuts = {
    days: quintileCuts(scored.map(({ days }) => days)),
    purchases: quintileCuts(scored.map(({ purchases }) => purchases)),
    amount: quintileCuts(scored.map(({ amount }) => amount)),
  }
  const isEnough = scored.length >= ENOUGH_CUSTOMERS
  const everybody = new Set([...customers, ...facts.keys()])
  return [...everybody].map(customer => {
    const his = facts.get(customer)
    if (his === undefined) return { customer, facts: null, score: null, segment: 'asleep' }
    if (!isEnough) return { customer, facts: his, score: null, segment: null }
    const r = 6 - scoreOf(his.days, cuts.days)
    const f = scoreOf(his.purchases, cuts.purchases)
    const m = his.amount <= 0 ? 1 : scoreOf(his.amount, cuts.amount)
    return { customer, facts: his, score: { r, f, m }, segment: segmentOf(r, f, m) }
  })
}

function factsOf(sales: readonly Sale[], period: Period, asOf: CalendarDate): Map<CustomerKey, RfmFacts> {
  const revenue = salesByCustomer(sales, period)
  const facts = new Map<CustomerKey, RfmFacts>()
  for (const [customer, days] of purchaseDays(sales, period)) {
    const last = [...days].reduce((latest, on) => (on > latest ? on : latest))
    const amount = revenue.get(customer) ?? 0
    facts.set(customer, { days: daysBetween(last, asOf), purchases: days.size, amount })
  }
  return facts
}

function segmentOf(r: number, f: number, m: number): RfmSegment {
  const isIn = (value: number, [least, most]: Range) => value >= least && value <= most
  return RANGES.find(([, rs, fs, ms]) => isIn(r, rs) && isIn(f, fs) && isIn(m, ms))?.[0] ?? 'other'
}

function scoreOf(value: number, cuts: readonly number[]): number {
  return 1 + cuts.filter(cut => cut < value).length
}

function quintileCuts(values: readonly number[]): number[] {
  const sorted = ascending(values)
  return FIFTHS.map(fifths => quantile(sorted, fifths / 5) ?? 0)
}
