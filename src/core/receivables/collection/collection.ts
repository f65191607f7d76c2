// How well money comes in, beside the simple DSO: best possible DSO, average days delinquent, collection effectiveness, turnover.
import { addMonths, type CalendarDate, daysBetween } from '../../calendar-date'
import { contractCount } from '../../ledger/plans/item-name'
import type { OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import type { Figure } from '../../problem'
import { type DayTotals, earlierDays } from '../trend'
import type { ReceivablesTotals } from '../types'
import { type CountbackDso, countback, monthlySales } from './countback'
import { soldWithin } from './dso'

/**
 * `bestPossible`: DSO if nothing were overdue; `delinquent`: average days delinquent, what the overdue adds to it (receivables.md 2.4, in the
 * period of the simple DSO). `since`: the day of 每日合计 that effectiveness and turnover begin on; null until there
 * is one old enough.
 */
export type CollectionFigures = {
  countback: CountbackDso
  bestPossible: Figure
  delinquent: Figure
  overdueShare: Figure
  effectiveness: Figure & { since: CalendarDate | null }
  turnover: Figure & { since: CalendarDate | null }
}

export type CollectionBasis = {
  items: readonly OpenItem[]
  totals: ReceivablesTotals
  /** The rows of 每日合计. */
  days: readonly DayTotals[]
  asOf: CalendarDate
}

/** All of them as they stand on `asOf`; shares as fractions, days in days, turnover in times a year. */
export function collectionFigures({ items, totals, days, asOf }: CollectionBasis): CollectionFigures {
  const { balance, overdue, dso } = totals
  const sales = sum(soldWithin(items, asOf).map(({ total }) => total ?? 0))
  const inDays = (amount: Minor): Figure =>
    dso.value === null ? dso : { value: (amount / sales) * 90, n: dso.n }
  const month = earlierDays(days, asOf).monthAgo
  const year = earlierDays(days, addMonths(asOf, -11)).monthAgo
  return {
    countback: countback(balance, monthlySales(items, asOf)),
    bestPossible: inDays(balance - overdue),
    delinquent: inDays(overdue),
    overdueShare:
      balance > 0
        ? { value: overdue / balance, n: totals.overdueItems }
        : { value: null, n: 0, reason: 'nothing-open' },
    effectiveness: {
      since: month?.on ?? null,
      ...(month === null
        ? NOT_KEPT_YET
        : effectiveness({
            begin: month.balance,
            sales: soldAfter(items, month.on),
            end: balance,
            endCurrent: balance - overdue,
          })),
    },
    turnover: {
      since: year?.on ?? null,
      ...(year === null
        ? NOT_KEPT_YET
        : turnover({
            sales: soldAfter(items, year.on),
            begin: year.balance,
            end: balance,
            days: daysBetween(year.on, asOf),
          })),
    },
  }
}

const NOT_KEPT_YET: Figure = { value: null, n: 0, reason: 'totals-too-young' }

type Sold = { amount: Minor; n: number }

export type Effectiveness = { begin: Minor; sales: Sold; end: Minor; endCurrent: Minor }

/**
 * Collection effectiveness index: of what could be collected in the period the share that was (2.5); write-offs and credit notes count as
 * collected. Null 'nothing-collectable' where nothing was.
 */
export function effectiveness({ begin, sales, end, endCurrent }: Effectiveness): Figure {
  const collectable = begin + sales.amount - endCurrent
  if (collectable <= 0) return { value: null, n: sales.n, reason: 'nothing-collectable' }
  return { value: (begin + sales.amount - end) / collectable, n: sales.n }
}

type Turnover = { sales: Sold; begin: Minor; end: Minor; days: number }

/** Sales of so many days, brought to a year, / the mean of the receivables at their two ends. */
function turnover({ sales, begin, end, days }: Turnover): Figure {
  const mean = (begin + end) / 2
  if (mean <= 0) return { value: null, n: sales.n, reason: 'nothing-open' }
  return { value: (sales.amount / mean) * (365 / days), n: sales.n }
}

/** Sales after the end of that day. */
function soldAfter(items: readonly OpenItem[], day: CalendarDate): Sold {
  const sold = items.filter(
    ({ state, recognisedOn }) =>
      state !== 'unreadable' && state !== 'not-started' && recognisedOn !== null && recognisedOn > day,
  )
  return { amount: sum(sold.map(({ total }) => total ?? 0)), n: contractCount(sold) }
}
