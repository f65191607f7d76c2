// The announced holidays and make-up workdays of China as days.
import { addDays, type CalendarDate, calendarDate } from '../calendar-date'
import { ANNOUNCED_TABLE } from './announced-table'
import type { SpecialDay } from './types'

/** All announced days in the order of the table; read once. */
export function announcedDays(): readonly SpecialDay[] {
  announced ??= ANNOUNCED_TABLE.trim().split('\n').flatMap(yearDays)
  return announced
}

let announced: readonly SpecialDay[] | null = null

function yearDays(line: string): SpecialDay[] {
  const [year = '', ...words] = line.split(' ')
  let name = ''
  return words.flatMap((word): SpecialDay[] => {
    const [, plus, from = '', to = from] = /^(\+?)(\d{4})(?:-(\d{4}))?$/.exec(word) ?? []
    if (plus === undefined) {
      name = word
      return []
    }
    const kind = plus === '+' ? 'work' : 'off'
    return daysOf(dayOf(year, from), dayOf(year, to)).map(day => ({ day, kind, name }))
  })
}

function dayOf(year: string, short: string): CalendarDate {
  const day = calendarDate(`${year}-${short.slice(0, 2)}-${short.slice(2)}`)
  if (day === null) throw new Error(`No day ${short} in ${year}`)
  return day
}

function daysOf(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
