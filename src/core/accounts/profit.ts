// What a customer's sales cost and leave over, as far as the source of revenue, 成本率 and 费用 tell.

import type { Expense } from '../books/types'
import type { CalendarDate } from '../calendar-date'
import type { OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { twelveMonths, within } from '../period'
import { estimatedBy, estimateOf, type Figure } from '../problem'
import type { Sale, Sales } from '../sales/types'
import { tiedUpCost } from './tied-up'

export type Profit = {
  cost: Figure
  grossProfit: Figure
  grossMargin: Figure
  /** 历史 12 个月毛利, and its share of the revenue it is of. */
  yearGross: Figure
  yearMargin: Figure
  /** 服务成本: what 费用 has for him. */
  costToServe: Figure
  /** What his credit cost at the team's rate, from each sale to its payment. */
  financing: Figure
  netProfit: Figure
  netMargin: Figure
  roi: Figure
}

/** `expenses` of this customer, null where there is no such sheet; `capitalRate` a year, null where none is set. */
export type ProfitInput = {
  sales: readonly Sale[]
  source: Pick<Sales, 'hasCost' | 'missing'>
  items: readonly OpenItem[]
  expenses: readonly Expense[] | null
  capitalRate: number | null
  asOf: CalendarDate
}

/**
 * Gross profit = revenue − cost and gross margin = gross profit / revenue, both over the sales whose cost is entered or has a rate (`n` of
 * them), never taking a missing cost for 0. Net profit = gross profit − cost to serve − financing where a rate is set; net margin is its
 * share of the same revenue, ROI its multiple of the cost to serve (receivables.md §2.9).
 */
export const profit = (input: ProfitInput): Profit => {
  const { sales, items, capitalRate, asOf } = input
  const all = grossOf(sales, input.source)
  const period = twelveMonths(asOf)
  const year = grossOf(
    sales.filter(({ on }) => within(on, period)),
    all.n > 0 ? { ...input.source, hasCost: true } : input.source,
  )
  const costToServe = servedFor(input)
  const financing: Figure =
    capitalRate === null
      ? { value: null, n: 0, reason: 'no-capital-rate' }
      : tiedUpCost(items, { rate: capitalRate, asOf })
  const net: Figure =
    costToServe.value === null
      ? costToServe
      : all.figure(all.gross - costToServe.value - (financing.value ?? 0))
  return {
    cost: all.figure(all.cost),
    grossProfit: all.figure(all.gross),
    grossMargin: all.share(all.gross),
    yearGross: year.figure(year.gross),
    yearMargin: year.share(year.gross),
    costToServe,
    financing,
    netProfit: net,
    netMargin: net.value === null ? net : all.share(net.value),
    roi: returnOn(costToServe, net),
  }
}

/** What the sales with a cost come to; `figure` is a value that rests on them, `share` its share of their revenue. */
const grossOf = (sales: readonly Sale[], source: ProfitInput['source']) => {
  let [revenue, cost]: [Minor, Minor] = [0, 0]
  let [n, estimated] = [0, 0]
  for (const sale of sales) {
    if (sale.cost === null) continue
    revenue += sale.amount
    cost += sale.cost
    n += 1
    if (sale.estimated === true) estimated += 1
  }
  const figure = (value: number): Figure =>
    n === 0 ? { value: null, n, reason: whyNoCost(source) } : { value, n, ...estimatedBy(estimated) }
  const share = (value: number): Figure =>
    n > 0 && revenue === 0 ? { value: null, n, reason: 'no-sales-in-period' } : figure(value / revenue)
  return { n, cost, gross: revenue - cost, figure, share }
}

const whyNoCost = ({ hasCost, missing }: ProfitInput['source']) => {
  if (missing) return 'no-deals-sheet'
  return hasCost ? 'not-enough-data' : 'no-cost-column'
}

const servedFor = ({ expenses, asOf }: ProfitInput): Figure => {
  if (expenses === null) return { value: null, n: 0, reason: 'no-expense-column' }
  const counted = expenses.filter(({ on }) => on !== null && on <= asOf)
  return { value: sum(counted.map(({ amount }) => amount)), n: counted.length }
}

const returnOn = ({ value: invested, n }: Figure, net: Figure): Figure => {
  if (net.value === null || invested === null) return net
  if (invested <= 0) return { value: null, n, reason: 'no-investment' }
  return { value: net.value / invested, n, ...estimateOf(net) }
}
