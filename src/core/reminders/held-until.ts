// Until when a customer's letters are held, by an arrangement, a hold of all he owes or a promise that can still be kept.
import type { CalendarDate } from '../calendar-date'
import { holdingPromises, type JudgedPromise } from '../follow-ups/promises'
import type { CustomerKey } from '../ledger/types'
import { type Hold, isOngoing } from './holds'
import type { Arrangement } from './types'

/** What may hold the letters of a customer, of all customers or his alone. */
export type Holding = {
  arranged: Arrangement | null
  holds: readonly Hold[]
  promises: readonly JudgedPromise[]
}

/** The last day, today or later; null: nothing holds. */
export const heldUntil = (
  customer: CustomerKey,
  { arranged, holds, promises }: Holding,
  today: CalendarDate,
): CalendarDate | null => {
  const held = holds
    .filter(hold => hold.customer === customer && hold.item === null && isOngoing(hold, today))
    .map(({ until }) => until)
  const promised = holdingPromises(promises).get(customer)?.lastDay ?? null
  return [arranged?.holdUntil ?? null, promised, ...held].reduce<CalendarDate | null>(
    (latest, day) => (day !== null && day >= today && (latest === null || day > latest) ? day : latest),
    null,
  )
}
