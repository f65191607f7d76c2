// Sales gathered by customer and period: revenue, and the days on which something was bought.

import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import { type Period, within } from '../period'
import type { Sale } from './types'

type Counted = Pick<Sale, 'customer' | 'on' | 'amount'>

/** Revenue by customer within a period; rows without a customer are in none. */
export function salesByCustomer(sales: readonly Counted[], period: Period): Map<CustomerKey, Minor> {
  const revenue = new Map<CustomerKey, Minor>()
  for (const { customer, on, amount } of sales) {
    if (customer === '' || !within(on, period)) continue
    revenue.set(customer, (revenue.get(customer) ?? 0) + amount)
  }
  return revenue
}

/** A purchase, wherever they are counted or timed: a return lowers revenue and is none, nor is what comes to nothing. */
export const isPurchase = ({ amount }: Pick<Sale, 'amount'>): boolean => amount > 0

/** Days with a purchase within a period, by customer. */
export function purchaseDays(sales: readonly Counted[], period: Period): Map<CustomerKey, Set<CalendarDate>> {
  const days = new Map<CustomerKey, Set<CalendarDate>>()
  for (const sale of sales) {
    const { customer, on } = sale
    if (customer === '' || !isPurchase(sale) || !within(on, period)) continue
    const own = days.get(customer)
    if (own) own.add(on)
    else days.set(customer, new Set([on]))
  }
  return days
}

/** Sales of each customer, in their order; those of nobody under ''. */
export function salesOfEach(sales: readonly Sale[]): Map<CustomerKey, Sale[]> {
  const own = new Map<CustomerKey, Sale[]>()
  for (const sale of sales) {
    const his = own.get(sale.customer)
    if (his) his.push(sale)
    else own.set(sale.customer, [sale])
  }
  return own
}
