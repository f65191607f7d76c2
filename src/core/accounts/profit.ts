// What a customer's deals cost and leave over, as far as the ledger has a column for it.
import type { Ledger, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { Figure } from '../problem'
import { isSale, revenueOf } from './twelve-months'

export type Profit = {
  cost: Figure
  grossProfit: Figure
  grossMargin: Figure
  netProfit: Figure
  roi: Figure
}

type CostedDeal = { revenue: Minor; cost: Minor }

const costedDeals = (items: readonly OpenItem[]): CostedDeal[] =>
  items.flatMap(item =>
    item.cost === null || !isSale(item) ? [] : [{ revenue: revenueOf(item), cost: item.cost }],
  )

/**
 * Gross profit = revenue − cost and gross margin = gross profit / revenue, both over the deals whose cost is entered (`n` of
 * them), never taking a missing cost for 0 (receivables.md §2.9). Net profit and ROI also need expenses, which no column brings.
 */
export const profit = (items: readonly OpenItem[], fields: Ledger['fields']): Profit => {
  const notKnown: Figure = { value: null, n: 0, reason: 'no-expense-column' }
  const deals = costedDeals(items)
  const n = deals.length
  const missing: Figure = {
    value: null,
    n,
    reason: fields.includes('cost') ? 'not-enough-data' : 'no-cost-column',
  }
  const revenue = sum(deals.map(one => one.revenue))
  const cost = sum(deals.map(one => one.cost))
  const figure = (value: number): Figure => (n === 0 ? missing : { value, n })
  return {
    cost: figure(cost),
    grossProfit: figure(revenue - cost),
    grossMargin:
      n > 0 && revenue === 0
        ? { value: null, n, reason: 'no-sales-in-period' }
        : figure((revenue - cost) / revenue),
    netProfit: notKnown,
    roi: notKnown,
  }
}
