// Which months can be closed: those that have ended, one after the other.
import { addToMonth, type CalendarDate, monthOf } from '../calendar-date'
import type { Close, Month } from './types'

/** Before anything is closed a team may begin so many months back. */
const MONTHS_BACK = 12

/** The closes that stand, the latest month first. */
export function standingCloses(closes: readonly Close[]): Close[] {
  return closes.filter(({ reopened }) => reopened === null).sort((a, b) => (a.month > b.month ? -1 : 1))
}

/** The months a person may close on `today`, the one to offer first; none while the next one has not ended. */
export function closableMonths(closes: readonly Close[], today: CalendarDate): Month[] {
  const ended = addToMonth(monthOf(today), -1)
  const [last] = standingCloses(closes)
  if (last === undefined) return Array.from({ length: MONTHS_BACK }, (_, back) => addToMonth(ended, -back))
  const next = addToMonth(last.month, 1)
  return next <= ended ? [next] : []
}
