// Work hours between two moments: workdays and make-up workdays of the calendar, the office's hours, its lunch where it is taken out.
import { type CalendarDate, daysBetween } from '../calendar-date'
import type { WorkCalendar } from './work-calendar'

/** A day and, where it is known, the minute of that day. */
export type Moment = { day: CalendarDate; minute: number | null }
export type ExactMoment = Moment & { minute: number }

/** Minutes of the day. */
export type Span = { from: number; until: number }

/** `rest`: the lunch that does not count; null: none is taken out. */
export type OfficeHours = { work: Span; rest: Span | null }

export type WorkClock = {
  /** Work hours from one moment to another; negative backwards; null where they are further apart than anybody waits. */
  hoursBetween(from: ExactMoment, until: ExactMoment): number | null
  /** Work hours until the day begins. */
  hoursUntilDay(from: ExactMoment, day: CalendarDate): number | null
}

const HOUR = 60
const DAY_MS = 86_400_000
const LONGEST_DAYS = 3_660

export function workClock(calendar: Pick<WorkCalendar, 'isWorkday'>, { work, rest }: OfficeHours): WorkClock {
  const lengthUntil = (minute: number) => within(work, minute) - restWithin({ work, rest }, minute)
  const wholeDay = lengthUntil(work.until)
  const workdaysBefore = countWorkdays(calendar)
  const minutesUntil = ({ day, minute }: ExactMoment) => {
    const number = dayNumber(day)
    const before = workdaysBefore(number)
    const today = workdaysBefore(number + 1) > before ? lengthUntil(minute) : 0
    return before * wholeDay + today
  }
  const hoursBetween = (from: ExactMoment, until: ExactMoment) =>
    Math.abs(daysBetween(from.day, until.day)) > LONGEST_DAYS
      ? null
      : (minutesUntil(until) - minutesUntil(from)) / HOUR
  return {
    hoursBetween,
    hoursUntilDay: (from, day) => hoursBetween(from, { day, minute: 0 }),
  }
}

const within = ({ from, until }: Span, minute: number) => Math.min(Math.max(minute, from), until) - from

/** The part of the lunch that lies in the hours worked until then. */
const restWithin = ({ work, rest }: OfficeHours, minute: number) => {
  if (rest === null) return 0
  const from = Math.max(rest.from, work.from)
  const until = Math.min(rest.until, work.until)
  return until <= from ? 0 : within({ from, until }, minute)
}

const dayNumber = (day: CalendarDate) => Math.round(Date.parse(day) / DAY_MS)
const dayOf = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10) as CalendarDate

/** How many workdays lie before a day, counted from the first day asked about; each day is looked at once. */
const countWorkdays = ({ isWorkday }: Pick<WorkCalendar, 'isWorkday'>) => {
  let base: number | null = null
  const after: number[] = [0]
  const before: number[] = [0]
  const grow = (counts: number[], most: number, dayAt: (at: number) => number) => {
    for (let at = counts.length; at <= most; at += 1)
      counts.push((counts[at - 1] ?? 0) + Number(isWorkday(dayOf(dayAt(at)))))
    return counts[most] ?? 0
  }
  return (number: number): number => {
    base = base ?? number
    const start = base
    return number >= start
      ? grow(after, number - start, at => start + at - 1)
      : -grow(before, start - number, at => start - at)
  }
}
