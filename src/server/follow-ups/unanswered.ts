// Whom to call since letters did not move them: the log held against payments, 跟进记录 and promises.
import type { CalendarDate } from '../../core/calendar-date'
import type { Incoming } from '../../core/follow-ups/promises'
import type { FollowUp } from '../../core/follow-ups/types'
import type { CustomerKey, OpenItem } from '../../core/ledger/types'
import type { LogEntry, ReminderPlan } from '../../core/reminders/types'
import { type Unanswered, unansweredLetters } from '../../core/reminders/unanswered'
import { once } from '../books/read'
import type { Desk } from '../ports'
import type { KnownStanding } from '../sending/plan-today'
import type { Loaded } from '../tasks/load'
import { incomingIn } from './promises'

type From = {
  loaded: Pick<Loaded, 'ledger' | 'items'>
  plan: ReminderPlan
  log: readonly LogEntry[]
  known: Pick<KnownStanding, 'lines' | 'followUps'>
}

export const unansweredIn = ({ today }: Desk, { loaded, plan, log, known }: From): Unanswered[] => {
  // Asked only where two letters went to somebody who still owes.
  const answers = once(() => {
    const { ledger, items } = loaded
    const { lines, followUps } = known
    return lastAnswers(today, { incoming: incomingIn(ledger, lines, today), items, followUps })
  })
  return unansweredLetters({ plan, log, answeredOn: customer => answers().get(customer) ?? null })
}

type Signs = {
  incoming: readonly Incoming[]
  items: readonly Pick<OpenItem, 'customer' | 'paidOn'>[]
  followUps: readonly Pick<FollowUp, 'customer' | 'at'>[]
}

/** By customer the last day on which money came or somebody was in touch. */
export const lastAnswers = (
  today: CalendarDate,
  { incoming, items, followUps }: Signs,
): Map<CustomerKey, CalendarDate> => {
  const last = new Map<CustomerKey, CalendarDate>()
  const note = (customer: CustomerKey, on: CalendarDate) => {
    const known = last.get(customer)
    if (on <= today && (known === undefined || known < on)) last.set(customer, on)
  }
  for (const { customer, on, amount } of incoming) if (amount > 0) note(customer, on)
  for (const { customer, paidOn } of items) if (paidOn !== null) note(customer, paidOn)
  for (const { customer, at } of followUps) note(customer, at.slice(0, 10) as CalendarDate)
  return last
}
