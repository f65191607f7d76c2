// Days from one to another: the last twelve months, and the same days a year earlier.
import { addDays, addMonths, addToMonth, type CalendarDate, firstDayOf, monthOf } from './calendar-date'

/** First and last day, both included. */
export type Period = { from: CalendarDate; to: CalendarDate }

/** The calendar month of `asOf` up to that day, and the eleven months before it. */
export const twelveMonths = (asOf: CalendarDate): Period => ({
  from: firstDayOf(addToMonth(monthOf(asOf), -11)),
  to: asOf,
})

/** The same days a year earlier, so that a month begun is compared with as much of last year's (receivables.md §2.12). */
export const yearBefore = ({ from, to }: Period): Period => ({
  from: addMonths(from, -12),
  to: addMonths(to, -12),
})

export const within = (day: CalendarDate | null, { from, to }: Period): day is CalendarDate =>
  day !== null && day >= from && day <= to

/** The last month that has ended by `asOf`'s evening, `YYYY-MM`. */
export const lastWholeMonth = (asOf: CalendarDate): string => {
  const month = monthOf(asOf)
  return monthOf(addDays(asOf, 1)) === month ? addToMonth(month, -1) : month
}
