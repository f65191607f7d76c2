// The days worked in this document: the announced ones, and what the team wrote into 节假日.
import type { CalendarDate } from '../../core/calendar-date'
import type { Cell } from '../../core/ledger/types'
import type { SpecialDay } from '../../core/workdays/types'
import { type WorkCalendar, workCalendar } from '../../core/workdays/work-calendar'
import { dayKindFrom } from '../../tables/holidays'
import { dayIn } from '../helper-cells'
import type { Desk } from '../ports'

/** `misread`: rows of 节假日 that hold no day, or neither 放假 nor 上班; they count for nothing. */
export type OwnDays = { days: SpecialDay[]; misread: { row: number; text: string }[] }

export const readOwnDays = (desk: Desk): OwnDays => {
  const own: OwnDays = { days: [], misread: [] }
  for (const { row, values } of desk.helpers.read('holidays')) {
    const day = dayIn(values.day)
    const kind = dayKindFrom(textOf(values.kind))
    if (day === null || kind === null) {
      own.misread.push({ row, text: [values.day, values.kind].map(textOf).join(' ').trim() })
    } else own.days.push({ day, kind, name: textOf(values.name) })
  }
  return own
}

export const calendarHere = (desk: Desk): WorkCalendar => workCalendar(readOwnDays(desk).days)

/** The same, read when it is first asked for and only then. */
export const calendarOnce = (desk: Desk): (() => WorkCalendar) => {
  let known: WorkCalendar | null = null
  return () => {
    known = known ?? calendarHere(desk)
    return known
  }
}

/** The year of today or, in December, of the month to come, when nobody knows its holidays yet; null else. */
export const unknownYear = (calendar: WorkCalendar, today: CalendarDate): string | null => {
  const year = today.slice(0, 4)
  if (!calendar.knows(year)) return year
  const next = String(Number(year) + 1)
  return today.slice(5, 7) === '12' && !calendar.knows(next) ? next : null
}

const textOf = (value: Cell | undefined): string => {
  if (typeof value === 'object') return value.day
  return value === undefined ? '' : String(value).trim()
}
