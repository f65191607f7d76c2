// Days with orders as buying histories, seen from any day.
import type { BuyingHistory } from './types'

/** Days of a customer's orders, ascending, each once, as day numbers. */
export type OrderDays = readonly number[]

/** What was known of a customer at the end of the day `at`; null where he had not bought. In days. */
export const historyAt = (days: OrderDays, at: number): BuyingHistory | null => {
  const first = days[0]
  if (first === undefined || first > at) return null
  let count = days.length
  while ((days[count - 1] ?? at) > at) count -= 1
  return { repeats: count - 1, last: (days[count - 1] ?? first) - first, observed: at - first }
}

/** Whether he ordered on one of the `ahead` days after `at`. */
export const ordersWithin = (days: OrderDays, at: number, ahead: number): boolean =>
  days.some(day => day > at && day <= at + ahead)

/** Beyond so many a fit takes longer and says the same. */
const ENOUGH_CUSTOMERS = 1000

/** Every so many-th customer, so that not more than a thousand are left. */
export const sampleOf = (book: readonly OrderDays[]): OrderDays[] => {
  const every = Math.ceil(book.length / ENOUGH_CUSTOMERS)
  return every <= 1 ? [...book] : book.filter((_, at) => at % every === 0)
}
