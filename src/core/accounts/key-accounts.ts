// Which customers are key accounts.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey, OpenItem } from '../ledger/types'
import { sum } from '../money'
import { revenueByCustomer, twelveMonths } from './twelve-months'

/** `share` of the last twelve months' revenue from which a customer is a key account, 0–1. */
export type KeyAccountRule = { asOf: CalendarDate; share: number }

/** Customers with at least that share of the last twelve months' revenue, and with any revenue at all. */
export const keyAccounts = (
  items: readonly OpenItem[],
  { asOf, share }: KeyAccountRule,
): Set<CustomerKey> => {
  const revenue = revenueByCustomer(items, twelveMonths(asOf))
  const total = sum([...revenue.values()].map(amount => Math.max(0, amount)))
  const key = [...revenue].filter(([, amount]) => amount > 0 && amount >= share * total)
  return new Set(key.map(([customer]) => customer))
}
