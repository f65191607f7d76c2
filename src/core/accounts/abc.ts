// Customer classes A, B and C by revenue.
import type { CustomerKey } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { AbcClass } from './types'

/**
 * Classes by revenue, largest first, ties by key: A while the share of those before is under 80 %, B under 95 %, else C; the one
 * who crosses 80 % is an A (receivables.md §2.10). Without positive revenue C; empty when nobody has any.
 */
export const abcClasses = (revenue: ReadonlyMap<CustomerKey, Minor>): Map<CustomerKey, AbcClass> => {
  const ranked = [...revenue].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const total = sum(ranked.map(([, amount]) => Math.max(0, amount)))
  const classes = new Map<CustomerKey, AbcClass>()
  if (total === 0) return classes
  let before = 0
  for (const [customer, amount] of ranked) {
    // Whole numbers: 0.8 of a sum of cents is not exact in binary.
    const share = before * 100
    classes.set(customer, amount <= 0 || share >= total * 95 ? 'C' : share >= total * 80 ? 'B' : 'A')
    before += Math.max(0, amount)
  }
  return classes
}
