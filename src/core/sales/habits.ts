// How often a customer buys, and how much at a time.

import type { CalendarDate } from '../calendar-date'
import type { Minor } from '../money'
import { type Period, within } from '../period'
import type { Figure } from '../problem'
import { median } from '../statistics/quantile'
import { isPurchase } from './by-customer'
import type { Sale } from './types'

/** `purchases`: days with a purchase in the period. Ticket sizes in minor units over `n` tickets of a positive amount. */
export type Buying = { purchases: number; meanTicket: Figure; medianTicket: Figure }

/**
 * Rows of one order number are one ticket; so are those of one day that name none. What comes to nothing or less, returned whole, is none.
 */
export function buying(sales: readonly Sale[], period: Period): Buying {
  const tickets = new Map<string, Minor>()
  const days = new Set<CalendarDate>()
  for (const sale of sales) {
    const { order, on, amount } = sale
    if (!within(on, period)) continue
    if (isPurchase(sale)) days.add(on)
    const name = order === '' ? `day ${on}` : `order ${order}`
    tickets.set(name, (tickets.get(name) ?? 0) + amount)
  }
  const amounts = [...tickets.values()].filter(amount => amount > 0)
  const n = amounts.length
  const middle = median(amounts)
  const none: Figure = { value: null, n, reason: 'no-sales-in-period' }
  return {
    purchases: days.size,
    meanTicket: n === 0 ? none : { value: amounts.reduce((sum, amount) => sum + amount, 0) / n, n },
    medianTicket: middle === null ? none : { value: middle, n },
  }
}
