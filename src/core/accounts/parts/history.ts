// Part two: what the customer bought, when and how often.
import type { CalendarDate } from '../../calendar-date'
import type { OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import { twelveMonths } from '../../period'
import { buying } from '../../sales/habits'
import type { Sale, Sales } from '../../sales/types'
import { byPlace } from '../../sheet-row'
import type { AccountSummary, Deal } from '../types'
import { productMix } from './past/mix'
import { rhythm } from './past/rhythm'
import { season } from './past/season'
import { trend } from './past/trend'
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

const byProject = (sales: readonly Sale[]): History['byProject'] => {
  const amounts = new Map<string, Minor>()
  for (const { product, amount } of sales) amounts.set(product, (amounts.get(product) ?? 0) + amount)
  return [...amounts]
    .map(([project, amount]) => ({ project, amount }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => b.amount - a.amount || (a.project < b.project ? -1 : 1))
}

type HistoryInput = {
  items: readonly OpenItem[]
  /** The customer's own up to `asOf`. */
  sales: readonly Sale[]
  all: Sales
  silence: Pick<Silence, 'usual' | 'lastOn'>
  /** Ascending day numbers on which he ordered, each once. */
  days: readonly number[]
  asOf: CalendarDate
}

/**
 * Contracts newest first. Sales of the chosen source in minor units: by month for the twelve months that end with `asOf`'s, by product
 * over all time; how often and how much at a time within those months.
 */
export const history = ({ items, sales, all, silence, days, asOf }: HistoryInput): History => {
  const { months, before, growth } = trend(sales, asOf)
  const lines = all.source === 'deals' ? sales : []
  return {
    deals: newestFirst(items).map(deal),
    months,
    monthsBefore: before,
    byProject: byProject(sales),
    lastTwelveMonths: sum(months.map(({ amount }) => amount)),
    growth,
    mix: productMix(sales, asOf),
    rhythm: rhythm(days, silence),
    season: season(sales, asOf),
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
