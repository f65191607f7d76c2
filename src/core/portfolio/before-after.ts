// Before and after: the last six months against the same days a year before, and where 服务成本 went in each.
import { abcClasses } from '../accounts/abc'
import { addToMonth, type CalendarDate, firstDayOf, monthOf } from '../calendar-date'
import { type Minor, sum } from '../money'
import { type Period, yearBefore } from '../period'
import type { Figure } from '../problem'
import { type EarningsInput, type EarningsOfAll, earningsIn } from './earnings'
import type { Earnings } from './types'

/** `servedShare`: 服务成本 of the revenue; `onLarge`: the share of it that went to A customers, of what is on any. `eating`: customers with a loss. */
export type HalfYear = Earnings & {
  period: Period
  servedShare: Figure
  onLarge: Figure
  eating: Figure
}

export type BeforeAfter = { now: HalfYear; before: HalfYear }

/** The calendar month of `asOf` up to that day, and the five months before it. */
export const halfYear = (asOf: CalendarDate): Period => ({
  from: firstDayOf(addToMonth(monthOf(asOf), -5)),
  to: asOf,
})

export const beforeAndAfter = (input: EarningsInput): BeforeAfter => {
  const period = halfYear(input.asOf)
  const of = (days: Period) => standing(earningsIn(input, days), days)
  return { now: of(period), before: of(yearBefore(period)) }
}

const standing = ({ customers, company }: EarningsOfAll, period: Period): HalfYear => {
  const classes = abcClasses(new Map([...customers].map(([customer, { revenue }]) => [customer, revenue])))
  const served = [...customers].map(
    ([
      customer,
      {
        costToServe: { value },
      },
    ]) => ({
      isLarge: classes.get(customer) === 'A',
      amount: value ?? 0,
    }),
  )
  const known = [...customers.values()].flatMap(({ netProfit: { value } }) => value ?? [])
  return {
    ...company,
    period,
    servedShare: shareOf(company.costToServe, company.revenue),
    onLarge: onLargeOf(company.costToServe, served),
    eating:
      known.length === 0
        ? missing(company.netProfit)
        : { value: known.filter(one => one < 0).length, n: known.length },
  }
}

const NOTHING: Figure = { value: null, n: 0, reason: 'no-sales-in-period' }

const missing = (figure: Figure): Figure => (figure.value === null ? figure : NOTHING)

const shareOf = (cost: Figure, revenue: Minor): Figure => {
  if (cost.value === null) return cost
  return revenue > 0 ? { value: cost.value / revenue, n: cost.n } : NOTHING
}

const onLargeOf = (cost: Figure, served: readonly { isLarge: boolean; amount: Minor }[]): Figure => {
  if (cost.value === null) return cost
  const all = sum(served.map(({ amount }) => amount))
  if (all <= 0) return { value: null, n: 0, reason: 'no-investment' }
  const large = sum(served.filter(({ isLarge }) => isLarge).map(({ amount }) => amount))
  return { value: large / all, n: cost.n }
}
