// Whom to get in touch with again today.
import { type CalendarDate, daysBetween } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { FollowUp } from './types'

export type DueFollowUp = FollowUp & { next: CalendarDate; daysLate: number }

/** The last word with each customer, of the entries in the order they were written. */
function lastByCustomer(entries: readonly FollowUp[]): Map<CustomerKey, FollowUp> {
  return new Map(entries.map(entry => [entry.customer, entry]))
}

/**
 * Follow-ups due by `asOf`, the longest overdue first. Only the last entry of a customer counts: whoever got in touch since has said
 * anew when to look again, or that there is no need to.
 */
export function dueFollowUps(entries: readonly FollowUp[], asOf: CalendarDate): DueFollowUp[] {
  const due: DueFollowUp[] = []
  for (const entry of lastByCustomer(entries).values()) {
    const { next } = entry
    if (next !== null && next <= asOf) due.push({ ...entry, next, daysLate: daysBetween(next, asOf) })
  }
  return due.sort((a, b) => b.daysLate - a.daysLate || (a.customer < b.customer ? -1 : 1))
}

/** The customer's entries, the newest first, at most `most`. */
export function latestFollowUps(
  entries: readonly FollowUp[],
  customer: CustomerKey,
  most: number,
): FollowUp[] {
  return entries
    .filter(entry => entry.customer === customer)
    .slice(-most)
    .reverse()
}
