// The whale curve: what the customers earn added up from the most profitable on, so that it rises to a peak and falls by those who eat profit.
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { Figure, FigureReason } from '../problem'
import type { Earnings, ValuedCustomer } from './types'

/** What customers are measured by: 净利, or 毛利 where nobody's 净利 is known, or revenue where no cost is. */
export const BASES = ['net', 'gross', 'revenue'] as const
export type Basis = (typeof BASES)[number]

export const worthOf = ({ netProfit, grossProfit, revenue, sales }: Earnings, basis: Basis): Figure => {
  if (basis === 'net') return netProfit
  return basis === 'gross' ? grossProfit : { value: revenue, n: sales }
}

/** The best measure that is known of anybody who was sold something. */
export const basisOf = (customers: readonly Earnings[]): Basis =>
  BASES.find(basis => customers.some(one => one.sales > 0 && worthOf(one, basis).value !== null)) ?? 'revenue'

/** After so many customers, the amount they earned together. */
export type WhalePoint = { customers: number; amount: Minor }

/**
 * Over the `customers` whose profit is known; `unknown` are left out. `peak`: what those who earn earned, `peakShare` of the total, null where
 * the total is not above 0. `points`: from none to all, the peak among them, at most sixty. `eaters`: the largest losses.
 */
export type Whale = {
  basis: 'net' | 'gross'
  customers: number
  unknown: number
  total: Minor
  earning: { customers: number; amount: Minor }
  eating: { customers: number; amount: Minor }
  peakShare: number | null
  points: WhalePoint[]
  eaters: { customer: CustomerKey; amount: Minor }[]
}

const MOST_POINTS = 59
const MOST_EATERS = 5

/** Null with the reason where nobody's profit is known. */
export const whaleOf = (
  valued: readonly ValuedCustomer[],
  basis: Basis,
): Whale | { basis: null; reason: FigureReason } => {
  if (basis === 'revenue') return { basis: null, reason: reasonIn(valued) }
  const known = valued.flatMap(one => {
    const { value } = worthOf(one, basis)
    return value === null ? [] : [{ customer: one.customer, amount: value }]
  })
  known.sort((a, b) => b.amount - a.amount || (a.customer < b.customer ? -1 : 1))
  const earning = { customers: 0, amount: 0 }
  const eating = { customers: 0, amount: 0 }
  const all: WhalePoint[] = [{ customers: 0, amount: 0 }]
  let total = 0
  for (const { amount } of known) {
    total += amount
    all.push({ customers: all.length, amount: total })
    const side = amount > 0 ? earning : amount < 0 ? eating : null
    if (side === null) continue
    side.customers += 1
    side.amount += amount
  }
  return {
    basis,
    customers: known.length,
    unknown: valued.length - known.length,
    total,
    earning,
    eating,
    peakShare: total > 0 ? earning.amount / total : null,
    points: thinned(all, earning.customers),
    eaters: known
      .slice(known.length - eating.customers)
      .reverse()
      .slice(0, MOST_EATERS),
  }
}

const thinned = (points: readonly WhalePoint[], peak: number): WhalePoint[] => {
  const step = Math.max(1, Math.ceil(points.length / MOST_POINTS))
  return points.filter((_, at) => at % step === 0 || at === peak || at === points.length - 1)
}

/** Why the profit of those who were sold something is not known. */
const reasonIn = (valued: readonly ValuedCustomer[]): FigureReason => {
  const sold = valued.find(({ sales }) => sales > 0)?.netProfit
  return sold === undefined || sold.value !== null ? 'no-sales-in-period' : sold.reason
}
