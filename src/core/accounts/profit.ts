// What a customer's sales cost and leave over, as far as the source of revenue and 费用 tell.

import type { Expense } from '../books/types'
import type { CalendarDate } from '../calendar-date'
import type { OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { Figure } from '../problem'
import type { Sale, Sales } from '../sales/types'
import { tiedUpCost } from './tied-up'

export type Profit = {
  cost: Figure
  grossProfit: Figure
  grossMargin: Figure
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

type CostedSale = { revenue: Minor; cost: Minor }

/**
 * Gross profit = revenue − cost and gross margin = gross profit / revenue, both over the sales whose cost is entered (`n` of them),
 * never taking a missing cost for 0. Net profit = gross profit − cost to serve − financing where a rate is set; net margin is its share
 * of the same revenue, ROI its multiple of the cost to serve (receivables.md §2.9).
 */
export const profit = (input: ProfitInput): Profit => {
  const { sales, source, items, capitalRate, asOf } = input
  const costed = sales.flatMap(({ amount, cost }): CostedSale[] =>
    cost === null ? [] : [{ revenue: amount, cost }],
  )
  const n = costed.length
  const missing: Figure = { value: null, n, reason: whyNoCost(source) }
  const revenue = sum(costed.map(one => one.revenue))
  const cost = sum(costed.map(one => one.cost))
  const figure = (value: number): Figure => (n === 0 ? missing : { value, n })
  const noSales: Figure = { value: null, n, reason: 'no-sales-in-period' }
  const shareOfRevenue = (value: number): Figure =>
    n > 0 && revenue === 0 ? noSales : figure(value / revenue)
  const costToServe = servedFor(input)
  const financing: Figure =
    capitalRate === null
      ? { value: null, n: 0, reason: 'no-rates' }
      : tiedUpCost(items, { rate: capitalRate, asOf })
  const gross = figure(revenue - cost)
  const net: Figure =
    costToServe.value === null
      ? costToServe
      : figure(revenue - cost - costToServe.value - (financing.value ?? 0))
  return {
    cost: figure(cost),
    grossProfit: gross,
    grossMargin: shareOfRevenue(revenue - cost),
    costToServe,
    financing,
    netProfit: net,
    netMargin: net.value === null ? net : shareOfRevenue(net.value),
    roi: returnOn(costToServe, net),
  }
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
  return invested > 0 ? { value: net.value / invested, n } : { value: null, n, reason: 'no-investment' }
}
