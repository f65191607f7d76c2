// What came in by day and customer, and with it the last sign that a customer gave.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey, Ledger, OpenItem } from '../ledger/types'
import type { ReceiptLine } from '../receipts/types'
import type { Incoming } from './promises'
import type { FollowUp } from './types'

/** Where the team's own 收款 says what is paid, it knows all; else what 登记收款 entered, and the team's where nobody uses that. */
export function incomingIn(
  { receipts }: Pick<Ledger, 'receipts'>,
  lines: readonly ReceiptLine[],
  asOf: CalendarDate,
): Incoming[] {
  if (receipts !== null && (receipts.feed || lines.length === 0)) {
    return receipts.list
      .filter(({ on }) => on <= asOf)
      .map(({ customer, on, amount }) => ({ customer, on, at: '', amount }))
  }
  return lines
    .filter(({ state, bill }) => (state === 'entered' || state === 'noted') && bill?.waits !== true)
    .map(({ customer, on, at, amount }) => ({ customer, on, at, amount }))
}

type Signs = {
  incoming: readonly Incoming[]
  items: readonly Pick<OpenItem, 'customer' | 'paidOn'>[]
  followUps: readonly Pick<FollowUp, 'customer' | 'at'>[]
}

/** By customer the last day on which money came or somebody was in touch. */
export function lastAnswers(
  today: CalendarDate,
  { incoming, items, followUps }: Signs,
): Map<CustomerKey, CalendarDate> {
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
