// Until when a customer's letters are held, by an arrangement, a hold of all he owes or a promise that can still be kept.
import type { CalendarDate } from '../../core/calendar-date'
import { holdingPromises } from '../../core/follow-ups/promises'
import type { CustomerKey, OpenItem } from '../../core/ledger/types'
import type { Minor } from '../../core/money'
import { activeHolds, heldPart, isOngoing } from '../../core/reminders/holds'
import { promisesIn } from '../follow-ups/promises'
import type { Desk } from '../ports'
import { readArrangements } from '../sending/arrangements'
import type { Loaded } from '../tasks/load'
import { readHolds } from './holds'

type Standing = Pick<Loaded, 'ledger' | 'items'>

/** The last day, today or later; null: nothing holds. */
export const heldUntil = (desk: Desk, standing: Standing, customer: CustomerKey): CalendarDate | null => {
  const arranged = readArrangements(desk).find(one => one.customer === customer)?.holdUntil ?? null
  const holds = readHolds(desk, standing.ledger.currency)
    .filter(hold => hold.customer === customer && hold.item === null && isOngoing(hold, desk.today))
    .map(({ until }) => until)
  const promised = holdingPromises(promisesIn(desk, standing)).get(customer)?.lastDay ?? null
  return [arranged, promised, ...holds].reduce<CalendarDate | null>(
    (latest, day) => (day !== null && day >= desk.today && (latest === null || day > latest) ? day : latest),
    null,
  )
}

/** What of an item is not to be expected up to and including `last`: in dispute, held beyond it, or promised for later. */
export const heldBeyond = (
  desk: Desk,
  { ledger, items }: Standing,
  last: CalendarDate,
): ((item: OpenItem) => Minor) => {
  const arranged = readArrangements(desk).filter(({ holdUntil }) => holdUntil !== null && holdUntil >= last)
  const promised = promisesIn(desk, { ledger, items }).filter(
    ({ state, hold, on }) => state === 'open' && hold && on > last,
  )
  const onHold = new Set([...arranged, ...promised].map(({ customer }) => customer))
  const lasting = activeHolds(
    readHolds(desk, ledger.currency).filter(({ until }) => until >= last),
    desk.today,
    items,
  )
  return item => (onHold.has(item.customer) ? item.open : heldPart(item, lasting))
}
