// Which days are worked: Monday to Friday, but for announced holidays and make-up workdays, and what the company says of its own.
import { addDays, type CalendarDate, daysBetween, mondayOf } from '../calendar-date'
import { announcedDays } from './announced'
import type { SpecialDay } from './types'

export type WorkCalendar = {
  isWorkday(day: CalendarDate): boolean
  /** What makes the day other than its weekday; null for an ordinary one. */
  special(day: CalendarDate): SpecialDay | null
  /** The day itself when it is worked, else the next one that is. */
  workdayFrom(day: CalendarDate): CalendarDate
  /** The day itself when it is worked, else the last one before that is. */
  workdayUntil(day: CalendarDate): CalendarDate
  /** Whether the holidays of this year are announced or written down; else only weekends are known. */
  knows(year: string): boolean
}

/** A year of holidays is the most that can follow one another before a calendar is nonsense. */
const LONGEST_REST = 366

/** `own`: the company's days, which win over the announced ones; of one day written twice the later wins (receivables.md 2.14). */
export function workCalendar(own: readonly SpecialDay[]): WorkCalendar {
  const byDay = new Map([...announcedDays(), ...own].map(special => [special.day, special]))
  const years = new Set([...byDay.keys()].map(day => day.slice(0, 4)))
  const isWorkday = (day: CalendarDate) => {
    const special = byDay.get(day)
    return special === undefined ? daysBetween(mondayOf(day), day) < 5 : special.kind === 'work'
  }
  const nearest = (day: CalendarDate, step: 1 | -1) => {
    let next = day
    for (let rest = 0; !isWorkday(next) && rest < LONGEST_REST; rest += 1) next = addDays(next, step)
    return next
  }
  return {
    isWorkday,
    special: day => byDay.get(day) ?? null,
    workdayFrom: day => nearest(day, 1),
    workdayUntil: day => nearest(day, -1),
    knows: year => years.has(year),
  }
}
