// Part four: what the ledger, 催款记录 and 服务 know of the service to the customer so far.
import type { ServiceCase } from '../../books/types'
import type { CalendarDate } from '../../calendar-date'
import { disputedPart } from '../../ledger/disputed-part'
import type { OpenItem } from '../../ledger/types'
import { sum } from '../../money'
import type { Figure } from '../../problem'
import type { LogEntry } from '../../reminders/types'
import { median } from '../../statistics/quantile'
import type { AccountSummary, ServiceFigures } from '../types'

const MOST_CASES = 5
const CONTENT = 4

/** All of one customer. `log` holds his letters; those of unknown outcome are not counted as sent. `cases`: null without 服务. */
export type ServiceInput = {
  items: readonly OpenItem[]
  log: readonly LogEntry[]
  cases: readonly ServiceCase[] | null
  asOf: CalendarDate
}

export const service = ({ items, log, cases, asOf }: ServiceInput): AccountSummary['service'] => {
  const sent = log.filter(({ outcome, on }) => (outcome === 'sent' || outcome === 'by-hand') && on <= asOf)
  const disputed = items.map(disputedPart).filter(amount => amount > 0)
  return {
    lettersSent: sent.length,
    lastLetterOn: sent
      .map(({ on }) => on)
      .reduce<CalendarDate | null>((last, on) => (last && last > on ? last : on), null),
    disputedItems: disputed.length,
    disputedAmount: sum(disputed),
    cases: cases === null ? null : casesOf(cases, asOf),
  }
}

const casesOf = (all: readonly ServiceCase[], asOf: CalendarDate): ServiceFigures => {
  const cases = all.filter(({ on }) => on === null || on <= asOf)
  const hours = cases.flatMap(({ responseHours }) => (responseHours === null ? [] : [responseHours]))
  const scores = cases.flatMap(({ score }) => (score === null ? [] : [score]))
  const usual = median(hours)
  const content = scores.filter(score => score >= CONTENT).length
  const none = (reason: 'not-enough-data' | 'no-answers'): Figure => ({ value: null, n: 0, reason })
  return {
    count: cases.length,
    unsolved: cases.filter(({ solvedOn }) => solvedOn === null).length,
    response: usual === null ? none('not-enough-data') : { value: usual, n: hours.length },
    satisfied:
      scores.length === 0 ? none('no-answers') : { value: content / scores.length, n: scores.length },
    latest: [...cases]
      .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1))
      .slice(0, MOST_CASES)
      .map(({ on, kind, state, sheet, row }) => ({ on, kind, state, place: { sheet, row } })),
  }
}
