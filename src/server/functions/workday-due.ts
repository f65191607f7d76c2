// =ZQ_WORKDAY(日期, 天数): so many days later, moved to the next workday by the announced holidays and the team's own 节假日.
import { addDays, type CalendarDate, calendarDate } from '../../core/calendar-date'
import { functionText } from '../../text/functions'
import type { Office } from '../ports'
import { calendarHere } from '../workdays/calendar'
import { type Answer, isBlank, overRange } from './ranges'

/** `days` blank: none. A day written as text counts when it is `YYYY-MM-DD`. */
export const workdayDue = ({ desk }: Office, dates: unknown, days: unknown): Answer => {
  const text = functionText(desk.person.language)
  const later = isBlank(days) ? 0 : days
  if (typeof later !== 'number' || !Number.isInteger(later)) return text.notWholeDays
  const calendar = calendarHere(desk)
  return overRange(dates, value => {
    const day = value instanceof Date ? desk.dayOf(value) : writtenDay(value)
    return day === null ? text.notADay(String(value)) : desk.dateOf(calendar.workdayFrom(addDays(day, later)))
  })
}

const writtenDay = (value: unknown): CalendarDate | null =>
  typeof value === 'string' ? calendarDate(value.trim()) : null
