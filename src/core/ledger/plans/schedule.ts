// Days of a plan paid every month or every quarter.
import { addMonths, type CalendarDate } from '../../calendar-date'

/** `count` days, `months` apart; a month without that day has its last one, and the next its own again. */
export function everyMonths(first: CalendarDate, count: number, months: 1 | 3): CalendarDate[] {
  return Array.from({ length: count }, (_, at) => addMonths(first, at * months))
}
