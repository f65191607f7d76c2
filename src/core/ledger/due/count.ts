// The due day that terms give for the day they start on.
import { addDays, addMonths, type CalendarDate, calendarDate, endOfMonth, monthOf } from '../../calendar-date'
import type { Terms } from '../types'

/** The due day for a term that starts on `start`; null while the terms wait for an event. Vectors: receivables.md 2.14. */
export function dueFrom(start: CalendarDate, terms: Terms): CalendarDate | null {
  if (terms.kind === 'net') return addDays(start, terms.days)
  if (terms.kind === 'months') return addMonths(start, terms.months)
  if (terms.kind === 'quarter-end') return addDays(endOfQuarter(start), terms.days)
  if (terms.kind === 'awaiting') return null
  if (terms.kind === 'day-of-month' && terms.months === 0) return nextOn(start, terms.day)
  const month = endOfMonth(addMonths(firstOf(start), isAfter(start, terms.statementDay) ? 1 : 0))
  if (terms.kind === 'month-end') return addDays(month, terms.days)
  const last = endOfMonth(addMonths(firstOf(month), terms.months))
  return terms.kind === 'end-of-months' ? last : dayIn(last, terms.day)
}

function isAfter(start: CalendarDate, statementDay: number | undefined): boolean {
  return statementDay !== undefined && Number(start.slice(8)) > statementDay
}

/** The next such day, the start itself among them. */
function nextOn(start: CalendarDate, day: number): CalendarDate {
  const here = dayIn(endOfMonth(start), day)
  return here >= start ? here : dayIn(endOfMonth(addMonths(firstOf(start), 1)), day)
}

/** The day of the month that ends with `last`, or its last. */
function dayIn(last: CalendarDate, day: number): CalendarDate {
  return calendarDate(`${monthOf(last)}-${String(day).padStart(2, '0')}`) ?? last
}

function firstOf(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - Number(day.slice(8)))
}

function endOfQuarter(day: CalendarDate): CalendarDate {
  return endOfMonth(addMonths(firstOf(day), 2 - ((Number(day.slice(5, 7)) - 1) % 3)))
}
