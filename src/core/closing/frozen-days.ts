// Comparisons with an earlier day: the frozen figures of a closed month stand in place of that day's row of 每日合计.
import type { DayTotals } from '../receivables/trend'
import { standingCloses } from './months'
import type { Close } from './types'

/** The days with the month-ends of `closes` that stand, each day once; a day that has only a close gets it. */
export function withFrozen(days: readonly DayTotals[], closes: readonly Close[]): DayTotals[] {
  const frozen = standingCloses(closes).map(
    ({ asOf: on, figures: { balance, overdue, dueSoon, received, dso } }): DayTotals => ({
      on,
      balance,
      overdue,
      dueSoon,
      received,
      dso,
    }),
  )
  const closed = new Set(frozen.map(({ on }) => on))
  return [...days.filter(({ on }) => !closed.has(on)), ...frozen]
}
