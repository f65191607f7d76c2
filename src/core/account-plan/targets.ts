// How far the targets of a customer are reached, against how much of their time has passed.
import { type CalendarDate, daysBetween } from '../calendar-date'
import type { Ledger, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { type Period, within } from '../period'
import { estimatedBy, type Figure } from '../problem'
import type { Sale, Sales } from '../sales/types'
import { type ReceiptsSource, receivedWithin } from './received'
import { type PlanEntry, type PlanPeriod, TARGET_MEASURES, type TargetMeasure } from './types'

/** So many points behind the time elapsed a target is behind. */
const BEHIND = 0.1

export type Pace = 'reached' | 'missed' | 'behind' | 'on-track' | 'not-begun'

/** `done`: actual / amount, null where the actual is; `elapsed`: share of the period's days up to today, both ends counted. */
export type TargetStanding = {
  entry: PlanEntry
  measure: TargetMeasure
  period: PlanPeriod
  amount: Minor
  actual: Figure
  done: number | null
  elapsed: number
  pace: Pace | null
}

/** The customer's own: `sales` of the chosen source, `items` as they stand on `asOf`, receipts of 收款 where it says what is paid. */
export type TargetBasis = {
  sales: readonly Sale[]
  source: Pick<Sales, 'hasCost' | 'missing'>
  items: readonly OpenItem[]
  receipts: ReceiptsSource
  fields: Ledger['fields']
  asOf: CalendarDate
}

/**
 * Revenue and gross profit count what the source of revenue has for the period, with VAT or without as it has them; receipts hold VAT.
 * Dropped targets, and those that lack a measure, a period or an amount, are left out. The one that ends first comes first.
 */
export const targetStandings = (entries: readonly PlanEntry[], basis: TargetBasis): TargetStanding[] =>
  entries
    .filter(({ kind, state }) => kind === 'target' && state !== 'dropped')
    .flatMap((entry): TargetStanding[] => {
      const { period, amount } = entry
      const measure = TARGET_MEASURES.find(one => one === entry.topic)
      if (measure === undefined || period === null || amount === null || amount <= 0) return []
      const actual = actualOf(measure, period, basis)
      const done = actual.value === null ? null : actual.value / amount
      const elapsed = elapsedOf(period, basis.asOf)
      const pace = paceOf(done, elapsed)
      return [{ entry, measure, period, amount, actual, done, elapsed, pace }]
    })
    .sort((a, b) => (a.period.to < b.period.to ? -1 : a.period.to > b.period.to ? 1 : 0))

const elapsedOf = ({ from, to }: Period, asOf: CalendarDate): number => {
  if (asOf < from) return 0
  return asOf >= to ? 1 : (daysBetween(from, asOf) + 1) / (daysBetween(from, to) + 1)
}

const paceOf = (done: number | null, elapsed: number): Pace | null => {
  if (elapsed === 0) return 'not-begun'
  if (done === null) return null
  if (done >= 1) return 'reached'
  if (elapsed === 1) return 'missed'
  return done < elapsed - BEHIND ? 'behind' : 'on-track'
}

const actualOf = (measure: TargetMeasure, period: Period, basis: TargetBasis): Figure => {
  const { sales, source, items, receipts, fields, asOf } = basis
  const passed: Period = { from: period.from, to: asOf < period.to ? asOf : period.to }
  if (measure === 'receipts') return receivedWithin(passed, { items, receipts, fields, asOf })
  if (source.missing) return { value: null, n: 0, reason: 'no-deals-sheet' }
  const own = sales.filter(({ on }) => within(on, passed))
  const n = own.length
  const revenue = sum(own.map(({ amount }) => amount))
  if (measure === 'revenue') return { value: revenue, n }
  const costs = own.flatMap(({ cost }) => (cost === null ? [] : [cost]))
  if (!source.hasCost && costs.length === 0) return { value: null, n, reason: 'no-cost-column' }
  const estimated = own.filter(sale => sale.estimated === true).length
  return costs.length < n
    ? { value: null, n: costs.length, reason: 'cost-incomplete' }
    : { value: revenue - sum(costs), n, ...estimatedBy(estimated) }
}
