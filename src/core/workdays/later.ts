// Workdays counted onward from a day.
import { addDays, type CalendarDate } from '../calendar-date'
import type { WorkCalendar } from './work-calendar'

/** The last of so many workdays after the day; the day itself for none. */
export function workdaysLater(
  day: CalendarDate,
  count: number,
  { workdayFrom }: Pick<WorkCalendar, 'workdayFrom'>,
): CalendarDate {
  let last = day
  for (let more = 0; more < count; more += 1) last = workdayFrom(addDays(last, 1))
  return last
}
