// 记跟进: what was said to a customer goes into 跟进记录; a promise may hold his letters until its day.
import type { FollowUpsView, LogResult } from '../../../contract/follow-ups'
import type { Input } from '../../../contract/inputs'
import { type CalendarDate, calendarDate } from '../../../core/calendar-date'
import { latestFollowUps } from '../../../core/follow-ups/due'
import type { FollowUp } from '../../../core/follow-ups/types'
import type { Customer } from '../../../core/ledger/types'
import { sum } from '../../../core/money'
import { formatMoney } from '../../../text/format'
import { LETTER_REMARKS } from '../../../text/letters/remarks'
import { type Outcome, ok, problem } from '../../answer'
import { appendFollowUp, readFollowUps } from '../../follow-ups/entries'
import type { Desk, Office } from '../../ports'
import { noArrangement, readArrangements, saveArrangement } from '../../sending/arrangements'
import { type Loaded, loadLedger } from '../load'

/** Of one customer, in his form and in 客户. */
export const MOST_FOLLOW_UPS = 5

export const viewFollowUps = (office: Office, { customer }: Input<'followUps'>): Outcome<FollowUpsView> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger, items } = loaded.value
  const common = { asOf: desk.today, currency: ledger.currency, key: desk.uuid() }
  if (customer === null) return ok({ ...common, customer: null })
  const known = ledger.customers.find(({ key }) => key === customer)
  if (known === undefined) return problem('customer-gone', customer)
  const overdue = items.filter(item => item.customer === customer && item.state === 'overdue')
  return ok({
    ...common,
    customer: {
      customer,
      name: known.name,
      contact: known.contact,
      phone: known.phone,
      overdue: sum(overdue.map(({ open }) => open)),
      arrangement: readArrangements(desk).find(one => one.customer === customer) ?? null,
      latest: latestFollowUps(readFollowUps(desk, ledger.currency), customer, MOST_FOLLOW_UPS),
    },
  })
}

type Asked = Input<'followUps.log'>

/** Adds a row, and holds the letters when asked to. A day that does not exist, or a next contact before today, is 'value-malformed'. */
export const logFollowUp = (office: Office, asked: Asked): Outcome<LogResult> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const customer = loaded.value.ledger.customers.find(({ key }) => key === asked.customer)
  if (customer === undefined) return problem('customer-gone', asked.customer)
  const promisedOn = asked.promised === null ? null : calendarDate(asked.promised.on)
  const next = asked.next === null ? null : calendarDate(asked.next)
  for (const [written, day] of [
    [asked.promised?.on, promisedOn],
    [asked.next, next],
  ] as const) {
    if (typeof written === 'string' && (day === null || day < desk.today)) {
      return problem('value-malformed', written)
    }
  }
  const entry = entryOf(desk, { asked, customer, promisedOn, next })
  const logged = desk.locked(() => log(desk, loaded.value, { entry, hold: asked.hold }))
  return logged === null ? problem('busy') : ok(logged)
}

type EntryFrom = {
  asked: Asked
  customer: Customer
  promisedOn: CalendarDate | null
  next: CalendarDate | null
}

const entryOf = (desk: Desk, { asked, customer, promisedOn, next }: EntryFrom): FollowUp => ({
  key: asked.key,
  at: desk.now(),
  customer: customer.key,
  name: customer.name,
  channel: asked.channel,
  outcome: asked.outcome,
  promised: promisedOn === null ? null : { on: promisedOn, amount: asked.promised?.amount ?? null },
  words: asked.words.trim(),
  next,
  by: desk.person.label(),
})

/** The hold is set before the row stands: a run that is stopped between is done again by sending the form again. */
const log = (
  desk: Desk,
  { ledger }: Loaded,
  { entry, hold }: { entry: FollowUp; hold: boolean },
): LogResult => {
  const before = readFollowUps(desk, ledger.currency).find(({ key }) => key === entry.key)
  const until = hold ? (entry.promised?.on ?? null) : null
  if (before !== undefined) return { followUp: before, held: until }
  if (entry.promised !== null && until !== null) {
    const { amount } = entry.promised
    const present = readArrangements(desk).find(one => one.customer === entry.customer)
    const words = LETTER_REMARKS[desk.person.language]
    saveArrangement(desk, {
      ...(present ?? noArrangement(entry.customer, entry.name)),
      holdUntil: until,
      holdReason: words.promised(until, amount === null ? '' : formatMoney(amount, ledger.currency)),
    })
  }
  appendFollowUp(desk, entry, ledger.currency)
  return { followUp: entry, held: until }
}
