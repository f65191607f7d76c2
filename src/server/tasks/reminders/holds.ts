// 暂停催款: what of a customer is held, adding a hold and ending one.
import type { HoldsView } from '../../../contract/holds'
import type { Input } from '../../../contract/inputs'
import { calendarDate } from '../../../core/calendar-date'
import { shortNameOf } from '../../../core/ledger/plans/item-name'
import type { CustomerKey, ItemKey, OpenItem } from '../../../core/ledger/types'
import type { Minor } from '../../../core/money'
import { type Hold, isOngoing } from '../../../core/reminders/holds'
import { byPlace } from '../../../core/sheet-row'
import { formatMoney } from '../../../text/format'
import { type Outcome, ok, problem } from '../../answer'
import { addHold, endHold, readHolds } from '../../holds/holds'
import type { Office } from '../../ports'
import { loadLedger } from '../load'

/** Of who owes more items the oldest; the rest is held with the customer. */
const MOST_ITEMS = 200

type Owed = { oldest: OpenItem; open: Minor }

/** By name, the oldest first: rows that share one are held together. */
const owedBy = (items: readonly OpenItem[], customer: CustomerKey): Map<ItemKey, Owed> => {
  const owed = new Map<ItemKey, Owed>()
  const own = items
    .filter(item => item.customer === customer && item.open > 0)
    .sort((a, b) => b.daysOverdue - a.daysOverdue || byPlace(a, b))
  for (const item of own) {
    const { oldest, open } = owed.get(item.key) ?? { oldest: item, open: 0 }
    owed.set(item.key, { oldest, open: open + item.open })
  }
  return owed
}

export const viewHolds = (office: Office, { customer }: Input<'holds'>): Outcome<HoldsView> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger, items } = loaded.value
  return ok({
    asOf: desk.today,
    items: [...owedBy(items, customer)].slice(0, MOST_ITEMS).map(([item, { oldest, open }]) => ({
      item,
      what: shortNameOf(oldest),
      open,
      daysOverdue: oldest.daysOverdue,
    })),
    active: readHolds(desk, ledger.currency).filter(
      hold => hold.customer === customer && isOngoing(hold, desk.today),
    ),
  })
}

/** A last day before today or none at all, or a part that is more than what is open, is 'value-malformed'. */
export const holdReminders = (office: Office, asked: Input<'holds.add'>): Outcome<Hold> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger, items } = loaded.value
  const customer = ledger.customers.find(({ key }) => key === asked.customer)
  if (customer === undefined) return problem('customer-gone', asked.customer)
  const until = calendarDate(asked.until)
  if (until === null || until < desk.today) return problem('value-malformed', asked.until)
  const owed = asked.item === null ? undefined : owedBy(items, asked.customer).get(asked.item)
  if (asked.item !== null && owed === undefined) return problem('nothing-to-send')
  const isPart = asked.kind === 'dispute' && asked.amount !== null
  if (isPart && (owed === undefined || (asked.amount ?? 0) > owed.open)) {
    return problem('value-malformed', formatMoney(asked.amount ?? 0, ledger.currency))
  }
  const hold: Hold = {
    id: desk.uuid(),
    kind: asked.kind,
    customer: customer.key,
    name: customer.name,
    item: asked.item,
    what: owed === undefined ? '' : shortNameOf(owed.oldest),
    amount: isPart ? asked.amount : null,
    from: desk.today,
    until,
    reason: asked.reason.trim(),
    by: desk.person.label(),
    ended: false,
  }
  const saved = desk.locked(() => {
    addHold(desk, hold, ledger.currency)
    return hold
  })
  return saved === null ? problem('busy') : ok(saved)
}

/** Ended already: stays as it is. */
export const endHoldNow = (office: Office, { id }: Input<'holds.end'>): Outcome<Hold> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { currency } = loaded.value.ledger
  const ended = office.desk.locked(() => {
    const hold = endHold(office.desk, id, currency)
    return hold === null ? problem('input-invalid', id) : ok(hold)
  })
  return ended ?? problem('busy')
}

export const showNotSent = ({ desk }: Office, _: Input<'notSent.show'>): Outcome<{ sheet: string }> =>
  ok({ sheet: desk.helpers.show('not-sent') })
