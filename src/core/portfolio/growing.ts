// Who grows and who shrinks: these twelve months against the same days a year before, and what that makes of his potential.
import { addMonths, type CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import { type Period, yearBefore } from '../period'
import type { Figure } from '../problem'
import { purchaseDays, salesByCustomer } from '../sales/by-customer'
import type { Sale } from '../sales/types'
import type { Growing, Potential } from './types'

/** Days with a purchase: so many in the earlier year, and in both together; fewer say nothing of where he goes. */
export const ENOUGH_BEFORE = 2
export const ENOUGH_DAYS = 5
/** Growth from which potential is high, and the loss from which it is low. */
export const GROWS = 0.2
/** The earlier year may begin so many months late and still be compared with. */
const MONTHS_LACKING = 3

/** `since`: the first day of anybody's sale, where the earlier period begins before it; `comparable`: most of it is on record. */
export type Reach = { since: CalendarDate | null; comparable: boolean }

/** Whether the records reach back to the days compared with. */
export const reachOf = (sales: readonly Pick<Sale, 'on'>[], period: Period): Reach => {
  const { from } = yearBefore(period)
  let first: CalendarDate | null = null
  for (const { on } of sales) if (on !== null && (first === null || on < first)) first = on
  if (first === null || first <= from) return { since: null, comparable: first !== null }
  return { since: first, comparable: first < addMonths(from, MONTHS_LACKING) }
}

/** (now − before) / before over `n` rows or days of both; null where nothing was sold before. */
export const growthOf = (now: number, before: number, n: number): Figure =>
  before > 0 ? { value: (now - before) / before, n } : { value: null, n, reason: 'no-earlier-total' }

/** By customer, for everybody who bought in either year; what is nobody's is left out. */
export const growingCustomers = (sales: readonly Sale[], period: Period): Map<CustomerKey, Growing> => {
  const { comparable } = reachOf(sales, period)
  const earlier = yearBefore(period)
  const [revenue, revenueBefore] = [salesByCustomer(sales, period), salesByCustomer(sales, earlier)]
  const [days, daysBefore] = [purchaseDays(sales, period), purchaseDays(sales, earlier)]
  const growing = new Map<CustomerKey, Growing>()
  for (const customer of new Set([...revenue.keys(), ...revenueBefore.keys()])) {
    const now = { days: days.get(customer)?.size ?? 0, revenue: revenue.get(customer) ?? 0 }
    const before = {
      days: daysBefore.get(customer)?.size ?? 0,
      revenue: revenueBefore.get(customer) ?? 0,
    }
    const growth = growthOf(now.revenue, before.revenue, now.days + before.days)
    const isEnough = comparable && before.days >= ENOUGH_BEFORE && now.days + before.days >= ENOUGH_DAYS
    growing.set(customer, { growth, potential: isEnough ? potentialOf(growth) : 'unknown', now, before })
  }
  return growing
}

const potentialOf = ({ value }: Figure): Potential => {
  if (value === null) return 'unknown'
  if (value >= GROWS) return 'high'
  return value <= 0 - GROWS ? 'low' : 'medium'
}

export const NOT_GROWING: Growing = {
  growth: growthOf(0, 0, 0),
  potential: 'unknown',
  now: { days: 0, revenue: 0 },
  before: { days: 0, revenue: 0 },
}
