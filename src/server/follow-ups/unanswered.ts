// Whom to call since letters did not move them: the log held against payments, 跟进记录 and promises.
import type { CalendarDate } from '../../core/calendar-date'
import type { Incoming } from '../../core/follow-ups/promises'
import type { FollowUp } from '../../core/follow-ups/types'
import type { CustomerKey, OpenItem } from '../../core/ledger/types'
import type { ReceiptLine } from '../../core/receipts/types'
import type { LogEntry, ReminderPlan } from '../../core/reminders/types'
import { type Unanswered, unansweredLetters } from '../../core/reminders/unanswered'
import { once } from '../books/read'
import type { Desk } from '../ports'
import { readLines } from '../receipts/lines'
import type { Loaded } from '../tasks/load'
import { readFollowUps } from './entries'
import { incomingIn } from './promises'

type From = {
  loaded: Pick<Loaded, 'ledger' | 'items'>
  plan: ReminderPlan
  log: readonly LogEntry[]
  lines?: readonly ReceiptLine[]
}

/** 跟进记录 and 收款 are read only where two letters went to somebody who still owes. */
export const unansweredIn = (desk: Desk, { loaded, plan, log, lines }: From): Unanswered[] => {
  const answers = once(() => {
    const { ledger, items } = loaded
    return lastAnswers(desk.today, {
      incoming: incomingIn(ledger, lines ?? readLines(desk, ledger.currency), desk.today),
      items,
      followUps: readFollowUps(desk, ledger.currency),
    })
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
