// What of a month's items is not to be expected in it: held by an arrangement, a hold or a promise for later.
import type { CalendarDate } from '../../core/calendar-date'
import type { OpenItem } from '../../core/ledger/types'
import type { Minor } from '../../core/money'
import { activeHolds, heldPart } from '../../core/reminders/holds'
import { promisesIn } from '../follow-ups/promises'
import type { Desk } from '../ports'
import { readArrangements } from '../sending/arrangements'
import type { Loaded } from '../tasks/load'
import { readHolds } from './holds'

type Standing = Pick<Loaded, 'ledger' | 'items'>

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
