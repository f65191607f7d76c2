// 记跟进: what was said to a customer goes into 跟进记录; a promise may hold his letters as long as it can be kept.
import type { FollowUpsView, LogResult, Stopped } from '../../../contract/follow-ups'
import type { Input } from '../../../contract/inputs'
import { type CalendarDate, calendarDate } from '../../../core/calendar-date'
import { latestFollowUps } from '../../../core/follow-ups/due'
import { holdingPromises, lastDayToKeep, owedNow } from '../../../core/follow-ups/promises'
import type { FollowUp } from '../../../core/follow-ups/types'
import type { Customer } from '../../../core/ledger/types'
import { sum } from '../../../core/money'
import { type Outcome, ok, problem } from '../../answer'
import { appendFollowUp, endWaiting, readEntries, readFollowUps } from '../../follow-ups/entries'
import { promisesIn } from '../../follow-ups/promises'
import type { Desk, Office } from '../../ports'
import { readArrangements } from '../../sending/arrangements'
import { calendarHere } from '../../workdays/calendar'
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
  const entries = readEntries(desk, ledger.currency)
  const promises = promisesIn(desk, loaded.value, { entries }).filter(
    promise => promise.customer === customer,
  )
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
      promises: promises.slice(-MOST_FOLLOW_UPS).reverse(),
      waits: holdingPromises(promises).get(customer)?.lastDay ?? null,
      latest: latestFollowUps(
        entries.map(({ entry }) => entry),
        customer,
        MOST_FOLLOW_UPS,
      ),
    },
  })
}

type Asked = Input<'followUps.log'>

/** Adds a row. A day that does not exist, or a next contact before today, is 'value-malformed'. */
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
  const logged = desk.locked(() => log(desk, loaded.value, entry))
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
  promised:
    promisedOn === null
      ? null
      : { on: promisedOn, amount: asked.promised?.amount ?? null, ...(asked.hold && { hold: true }) },
  words: asked.words.trim(),
  next,
  by: desk.person.label(),
})

/** One write: the hold stands in the row of the promise. */
const log = (desk: Desk, { ledger, items }: Loaded, entry: FollowUp): LogResult => {
  const { currency } = ledger
  const before = readFollowUps(desk, currency).find(({ key }) => key === entry.key)
  const said = before ?? entry
  const { promised } = said
  const held = promised?.hold === true ? lastDayToKeep(promised.on, calendarHere(desk)) : null
  if (before === undefined) {
    const owed = promised === null ? [] : owedNow(items, entry.customer)
    appendFollowUp(desk, { entry, owed }, currency)
  }
  return { followUp: said, held }
}

/** 不再等: the letters of the customer go on by the rules, whatever he promised. */
export const stopWaiting = (office: Office, { key }: Input<'followUps.stopWaiting'>): Outcome<Stopped> => {
  const stopped = office.desk.locked(() => endWaiting(office.desk, key))
  if (stopped === null) return problem('busy')
  return stopped ? ok({ key }) : problem('input-invalid', key)
}
