// A due day that nobody works on, moved to a workday (business-day conventions; vectors: receivables.md 2.14).
import { type CalendarDate, monthOf } from '../../calendar-date'
import type { WorkCalendar } from '../../workdays/work-calendar'
import type { Adjustment } from './rules'

/** The day itself when it is worked or days are not moved. */
export function movedDay(day: CalendarDate, adjust: Adjustment, calendar: WorkCalendar): CalendarDate {
  if (adjust === 'none') return day
  if (adjust === 'preceding') return calendar.workdayUntil(day)
  const after = calendar.workdayFrom(day)
  return adjust === 'modified-following' && monthOf(after) !== monthOf(day)
    ? calendar.workdayUntil(day)
    : after
}
