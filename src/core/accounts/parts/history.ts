// Part two: what the customer bought, when and how often.
import { addToMonth, type CalendarDate, daysBetween, monthOf } from '../../calendar-date'
import type { OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import type { Figure } from '../../problem'
import { byPlace } from '../../sheet-row'
import { median } from '../median'
import { revenueOf, twelveMonths, within, yearBefore } from '../twelve-months'
import type { AccountSummary, Deal } from '../types'

type History = AccountSummary['history']

/** Newest deal first, those without a day last, then as they stand. */
export const newestFirst = <Item extends Pick<OpenItem, 'recognisedOn' | 'sheet' | 'row'>>(
  items: readonly Item[],
): Item[] =>
  [...items].sort((a, b) => {
    const [left, right] = [a.recognisedOn ?? '', b.recognisedOn ?? '']
    return left === right ? byPlace(a, b) : left > right ? -1 : 1
  })

const deal = ({
  sheet,
  row,
  recognisedOn,
  project,
  reference,
  total,
  open,
  state,
  daysOverdue,
  more,
}: OpenItem): Deal => ({
  sheet,
  row,
  on: recognisedOn,
  project,
  reference,
  total,
  open,
  state,
  daysOverdue,
  ...(more !== undefined && { more }),
})

const months = (items: readonly OpenItem[], asOf: CalendarDate): History['months'] => {
  const amounts = new Map<string, Minor>()
  for (let back = 11; back >= 0; back -= 1) amounts.set(addToMonth(monthOf(asOf), -back), 0)
  for (const item of items) {
    const month = item.recognisedOn && monthOf(item.recognisedOn)
    const known = month === null ? undefined : amounts.get(month)
    if (month !== null && known !== undefined) amounts.set(month, known + revenueOf(item))
  }
  return [...amounts].map(([month, amount]) => ({ month, amount }))
}

const byProject = (items: readonly OpenItem[]): History['byProject'] => {
  const amounts = new Map<string, Minor>()
  for (const item of items) amounts.set(item.project, (amounts.get(item.project) ?? 0) + revenueOf(item))
  return [...amounts]
    .map(([project, amount]) => ({ project, amount }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => b.amount - a.amount || (a.project < b.project ? -1 : 1))
}

const growthOf = (items: readonly OpenItem[], asOf: CalendarDate): Figure => {
  const period = twelveMonths(asOf)
  const revenueIn = (days: typeof period) => {
    const sold = items.filter(item => within(item.recognisedOn, days))
    return { amount: sum(sold.map(revenueOf)), n: sold.length }
  }
  const [now, before] = [revenueIn(period), revenueIn(yearBefore(period))]
  if (before.amount <= 0) return { value: null, n: now.n, reason: 'no-earlier-total' }
  return { value: (now.amount - before.amount) / before.amount, n: now.n + before.n }
}

/** Days between one deal and the next; several rows of one day are one deal. At least three deals make two gaps. */
const usualGap = (dealDays: readonly CalendarDate[]): Figure => {
  const gaps = dealDays.slice(1).map((day, at) => daysBetween(dealDays[at] ?? day, day))
  const usual = gaps.length < 2 ? null : median(gaps)
  if (usual === null) return { value: null, n: dealDays.length, reason: 'not-enough-data' }
  return { value: usual, n: dealDays.length }
}

/**
 * Deals newest first and their revenue in minor units: by month for the twelve months that end with `asOf`'s, by project over all
 * time. Growth compares with the same days a year earlier, (now − before) / before; null where there was nothing before.
 */
export const history = (items: readonly OpenItem[], asOf: CalendarDate): History => {
  const days = items.map(({ recognisedOn }) => recognisedOn)
  const dealDays = [...new Set(days)].filter((day): day is CalendarDate => day !== null && day <= asOf).sort()
  const byMonth = months(items, asOf)
  return {
    deals: newestFirst(items).map(deal),
    months: byMonth,
    byProject: byProject(items),
    lastTwelveMonths: sum(byMonth.map(({ amount }) => amount)),
    growth: growthOf(items, asOf),
    usualGapDays: usualGap(dealDays),
    lastDealOn: dealDays[dealDays.length - 1] ?? null,
  }
}
