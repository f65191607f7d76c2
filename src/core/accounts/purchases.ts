// What customers bought, and when, for everything that looks ahead.
import { type CalendarDate, daysBetween } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import { isPurchase } from '../sales/by-customer'
import type { Sale } from '../sales/types'

/** `amount` in minor units; negative for a credit note, which is revenue but no order. */
export type Purchase = { customer: CustomerKey; on: CalendarDate; amount: Minor }

/** The sales, of whichever source the team chose, that have a day and a customer. */
export const purchasesOf = (sales: readonly Pick<Sale, 'customer' | 'on' | 'amount'>[]): Purchase[] =>
  sales.flatMap(({ customer, on, amount }) =>
    customer === '' || on === null ? [] : [{ customer, on, amount }],
  )

/** All purchases of a ledger, and the days each customer ordered on: gathered once for all that looks ahead. */
export type Book = {
  purchases: readonly Purchase[]
  /** Ascending, each once, up to `asOf`; as day numbers. */
  orderDays: ReadonlyMap<CustomerKey, readonly number[]>
  asOf: CalendarDate
}

const EPOCH = '1970-01-01' as CalendarDate
export const dayNumber = (day: CalendarDate): number => daysBetween(EPOCH, day)

/** What comes after `asOf` is not in the book. */
export const bookOf = (all: readonly Purchase[], asOf: CalendarDate): Book => {
  const purchases = all.filter(({ on }) => on <= asOf)
  const numbers = new Map<CalendarDate, number>()
  const orderDays = new Map<CustomerKey, number[]>()
  for (const purchase of purchases) {
    if (!isPurchase(purchase)) continue
    const { customer, on } = purchase
    const day = numbers.get(on) ?? dayNumber(on)
    numbers.set(on, day)
    const own = orderDays.get(customer)
    if (own) own.push(day)
    else orderDays.set(customer, [day])
  }
  const once = (days: number[]) => days.sort((a, b) => a - b).filter((day, at) => day !== days[at - 1])
  return { purchases, orderDays: new Map([...orderDays].map(([key, days]) => [key, once(days)])), asOf }
}
