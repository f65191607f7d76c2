// Part four: what the ledger and 催款记录 know of the service to the customer so far.
import type { CalendarDate } from '../../calendar-date'
import { disputedPart } from '../../ledger/disputed-part'
import type { OpenItem } from '../../ledger/types'
import { sum } from '../../money'
import type { LogEntry } from '../../reminders/types'
import type { AccountSummary } from '../types'

/** `log` holds the customer's letters; those of unknown outcome are not counted as sent. */
export const service = (
  items: readonly OpenItem[],
  log: readonly LogEntry[],
  asOf: CalendarDate,
): AccountSummary['service'] => {
  const sent = log.filter(({ outcome, on }) => (outcome === 'sent' || outcome === 'by-hand') && on <= asOf)
  const disputed = items.map(disputedPart).filter(amount => amount > 0)
  return {
    lettersSent: sent.length,
    lastLetterOn: sent
      .map(({ on }) => on)
      .reduce<CalendarDate | null>((last, on) => (last && last > on ? last : on), null),
    disputedItems: disputed.length,
    disputedAmount: sum(disputed),
  }
}
