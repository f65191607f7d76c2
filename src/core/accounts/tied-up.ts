// What a customer's credit cost: money tied up from the sale to the payment.
import { type CalendarDate, daysBetween } from '../calendar-date'
import type { OpenItem } from '../ledger/types'
import type { Figure } from '../problem'
import { capitalCost } from '../receivables/provision/provision'
import { revenueOf } from './twelve-months'

/**
 * Σ amount × rate × days / 365: a settled item from its sale to the day it was paid, an open one what is open of it to `asOf`. Parts
 * paid on days that nobody wrote down are left out. `n` items counted.
 */
export const tiedUpCost = (
  items: readonly OpenItem[],
  { rate, asOf }: { rate: number; asOf: CalendarDate },
): Figure => {
  let [cost, n] = [0, 0]
  for (const item of items) {
    const from = item.recognisedOn
    if (from === null || from > asOf) continue
    const isSettled = item.state === 'settled'
    const to = isSettled ? item.paidOn : asOf
    const amount = isSettled ? revenueOf(item) : item.open
    if (to === null || amount <= 0) continue
    cost += capitalCost(amount, { rate, days: Math.max(0, daysBetween(from, to)) })
    n += 1
  }
  return { value: Math.round(cost), n }
}
