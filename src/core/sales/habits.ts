// How often a customer buys, and how much at a time.

import { type Period, within } from '../accounts/twelve-months'
import type { Minor } from '../money'
import type { Figure } from '../problem'
import { median } from '../statistics/quantile'
import type { Sale } from './types'

/** `purchases`: days with a purchase in the period. Ticket sizes in minor units over `n` purchases of a positive amount. */
export type Buying = { purchases: number; meanTicket: Figure; medianTicket: Figure }

/**
 * Rows of one order number are one purchase; so are those of one day that name none. What comes to nothing or less, a return, is no
 * purchase and no ticket.
 */
export function buying(sales: readonly Sale[], period: Period): Buying {
  const tickets = new Map<string, { amount: Minor; on: string }>()
  for (const { order, on, amount } of sales) {
    if (!within(on, period)) continue
    const name = order === '' ? `day ${on}` : `order ${order}`
    const ticket = tickets.get(name)
    if (ticket === undefined) tickets.set(name, { amount, on })
    else ticket.amount += amount
  }
  const bought = [...tickets.values()].filter(({ amount }) => amount > 0)
  const amounts = bought.map(({ amount }) => amount)
  const n = amounts.length
  const middle = median(amounts)
  const none: Figure = { value: null, n, reason: 'no-sales-in-period' }
  return {
    purchases: new Set(bought.map(({ on }) => on)).size,
    meanTicket: n === 0 ? none : { value: amounts.reduce((sum, amount) => sum + amount, 0) / n, n },
    medianTicket: middle === null ? none : { value: middle, n },
  }
}
