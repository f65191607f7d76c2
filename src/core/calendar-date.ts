// A day without clock or zone: `YYYY-MM-DD` text, as a person reads it in the spreadsheet.
// The text order of two days is their order in time, so `<` and `>` compare them.
import { UTCDateMini } from '@date-fns/utc/date/mini'
import * as calendar from 'date-fns'

const DAY_MS = 86_400_000

/** A day that exists, written `YYYY-MM-DD`. Made by `calendarDate` or by a cell reader, never by a cast. */
export type CalendarDate = string & { readonly __day: true }

/** The day written as `YYYY-MM-DD`, or null when it is written otherwise or does not exist (2026-02-30). */
export function calendarDate(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const day = written(instantOf(text))
  return day === text ? day : null
}

/** The day `days` later; earlier when negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return written(instantOf(day) + days * DAY_MS)
}

/** The same day of the month `months` later, or that month's last day where it is shorter: 01-31 + 1 = 02-28. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  // Every month has the first 28 days: for them the text is enough, a tenth of the time.
  if (day.slice(8) <= '28') return `${monthsAfter(day, months)}${day.slice(7)}` as CalendarDate
  return written(calendar.addMonths(utc(day), months).getTime())
}

/** The last day of the day's month. */
export function endOfMonth(day: CalendarDate): CalendarDate {
  return written(calendar.lastDayOfMonth(utc(day)).getTime())
}

/** The Sunday of the day's week. */
export function endOfWeek(day: CalendarDate): CalendarDate {
  return written(calendar.lastDayOfISOWeek(utc(day)).getTime())
}

/** Calendar days from `from` to `to`; negative when `to` is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (instantOf(to) - instantOf(from)) / DAY_MS
}

const A_MONDAY = '2024-01-01' as CalendarDate

/** The Monday of the day's week, which begins on it. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, 0 - (((daysBetween(A_MONDAY, day) % 7) + 7) % 7))
}

/** The day's month as `YYYY-MM`. */
export function monthOf(day: CalendarDate): string {
  return day.slice(0, 7)
}

/** The month `months` after `month`, both `YYYY-MM`. */
export function addToMonth(month: string, months: number): string {
  return monthOf(addMonths(firstDayOf(month), months))
}

/** The first and the last day of a month written `YYYY-MM`. */
export const firstDayOf = (month: string): CalendarDate => `${month}-01` as CalendarDate
export const lastDayOf = (month: string): CalendarDate => endOfMonth(firstDayOf(month))

/** `YYYY-MM` so many months after that of the day. */
function monthsAfter(day: CalendarDate, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const month = ((count % 12) + 12) % 12
  return `${String((count - month) / 12).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`
}

function utc(day: CalendarDate): Date {
  return new UTCDateMini(instantOf(day))
}

/** Midnight in UTC, in milliseconds. */
function instantOf(text: string): number {
  return Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)))
}

function written(instant: number): CalendarDate {
  return new Date(instant).toISOString().slice(0, 10) as CalendarDate
}

/** For sorting what has a day, the earliest first. */
export function byDay(a: { on: CalendarDate }, b: { on: CalendarDate }): number {
  if (a.on === b.on) return 0
  return a.on < b.on ? -1 : 1
}
