// Part four: letters and disputes by the ledger and 催款记录, beside what 服务 and 满意度 tell.
import type { CalendarDate } from '../../calendar-date'
import { disputedPart } from '../../ledger/disputed-part'
import type { OpenItem } from '../../ledger/types'
import { sum } from '../../money'
import type { LogEntry } from '../../reminders/types'
import type { ServiceFigures } from '../../service/types'
import type { AccountSummary } from '../types'

/** All of one customer. `log` holds his letters; those of unknown outcome are not counted as sent. */
export type ServicePartInput = {
  items: readonly OpenItem[]
  log: readonly LogEntry[]
  figures: ServiceFigures
  asOf: CalendarDate
}

export const service = ({ items, log, figures, asOf }: ServicePartInput): AccountSummary['service'] => {
  const sent = log.filter(({ outcome, on }) => (outcome === 'sent' || outcome === 'by-hand') && on <= asOf)
  const disputed = items.map(disputedPart).filter(amount => amount > 0)
  return {
    lettersSent: sent.length,
    lastLetterOn: sent
      .map(({ on }) => on)
      .reduce<CalendarDate | null>((last, on) => (last && last > on ? last : on), null),
    disputedItems: disputed.length,
    disputedAmount: sum(disputed),
    figures,
  }
}
