// Part two: what the customer bought, when and how often.
import { addToMonth, type CalendarDate, monthOf } from '../../calendar-date'
import type { OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import { twelveMonths, within, yearBefore } from '../../period'
import type { Figure } from '../../problem'
import { buying } from '../../sales/habits'
import type { Sale, Sales } from '../../sales/types'
import { byPlace } from '../../sheet-row'
import type { AccountSummary, Deal } from '../types'
import type { Silence } from './silence'

type History = AccountSummary['history']

/** What the customer's page lists of 交易. */
const MOST_LINES = 50

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
  due,
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
  ...('agreed' in due ? { moved: { on: due.on, agreed: due.agreed } } : {}),
})

const months = (sales: readonly Sale[], asOf: CalendarDate): History['months'] => {
  const amounts = new Map<string, Minor>()
  for (let back = 11; back >= 0; back -= 1) amounts.set(addToMonth(monthOf(asOf), -back), 0)
  for (const { on, amount } of sales) {
    const month = on && monthOf(on)
    const known = month === null ? undefined : amounts.get(month)
    if (month !== null && known !== undefined) amounts.set(month, known + amount)
  }
  return [...amounts].map(([month, amount]) => ({ month, amount }))
}

const byProject = (sales: readonly Sale[]): History['byProject'] => {
  const amounts = new Map<string, Minor>()
  for (const { product, amount } of sales) amounts.set(product, (amounts.get(product) ?? 0) + amount)
  return [...amounts]
    .map(([project, amount]) => ({ project, amount }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => b.amount - a.amount || (a.project < b.project ? -1 : 1))
}

const growthOf = (sales: readonly Sale[], asOf: CalendarDate): Figure => {
  const period = twelveMonths(asOf)
  const revenueIn = (days: typeof period) => {
    const sold = sales.filter(({ on }) => within(on, days))
    return { amount: sum(sold.map(({ amount }) => amount)), n: sold.length }
  }
  const [now, before] = [revenueIn(period), revenueIn(yearBefore(period))]
  if (before.amount <= 0) return { value: null, n: now.n, reason: 'no-earlier-total' }
  return { value: (now.amount - before.amount) / before.amount, n: now.n + before.n }
}

type HistoryInput = {
  items: readonly OpenItem[]
  /** The customer's own up to `asOf`. */
  sales: readonly Sale[]
  all: Sales
  silence: Pick<Silence, 'usual' | 'lastOn'>
  asOf: CalendarDate
}

/**
 * Contracts newest first. Sales of the chosen source in minor units: by month for the twelve months that end with `asOf`'s, by product
 * over all time; how often and how much at a time within those months. Growth compares with the same days a year earlier,
 * (now − before) / before; null where there was nothing before.
 */
export const history = ({ items, sales, all, silence, asOf }: HistoryInput): History => {
  const byMonth = months(sales, asOf)
  const lines = all.source === 'deals' ? sales : []
  return {
    deals: newestFirst(items).map(deal),
    months: byMonth,
    byProject: byProject(sales),
    lastTwelveMonths: sum(byMonth.map(({ amount }) => amount)),
    growth: growthOf(sales, asOf),
    usualGapDays: silence.usual,
    lastDealOn: silence.lastOn,
    ...buying(sales, twelveMonths(asOf)),
    source: all.source,
    net: all.net,
    missing: all.missing,
    lines: [...lines].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1)).slice(0, MOST_LINES),
    lineCount: lines.length,
  }
}
