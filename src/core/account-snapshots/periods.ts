// The quarters and years that key accounts are looked back on, written 2026Q3 and 2026.
import { addMonths, addToMonth, type CalendarDate, firstDayOf, lastDayOf } from '../calendar-date'
import type { Period } from '../period'

export const PERIOD_UNITS = ['quarter', 'year'] as const
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/** `2026Q3` or `2026`. */
export type PeriodId = string

const MONTHS: Record<PeriodUnit, number> = { quarter: 3, year: 12 }

export const isPeriodId = (text: string): boolean => /^[12]\d{3}(Q[1-4])?$/.test(text)

export const unitOf = (id: PeriodId): PeriodUnit => (id.includes('Q') ? 'quarter' : 'year')

/** The quarter or year a day lies in. */
export const periodOf = (day: CalendarDate, unit: PeriodUnit): PeriodId => {
  const year = day.slice(0, 4)
  return unit === 'year' ? year : `${year}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Its first and last day. */
export const daysOf = (id: PeriodId): Period => {
  const unit = unitOf(id)
  const month = unit === 'year' ? 1 : Number(id.slice(5)) * 3 - 2
  const first = `${id.slice(0, 4)}-${String(month).padStart(2, '0')}`
  return { from: firstDayOf(first), to: lastDayOf(addToMonth(first, MONTHS[unit] - 1)) }
}

/** So many of its kind later; earlier when negative. */
export const stepped = (id: PeriodId, steps: number): PeriodId => {
  const unit = unitOf(id)
  return periodOf(addMonths(daysOf(id).from, steps * MONTHS[unit]), unit)
}

/** The last one that is over on `today`. */
export const lastEnded = (today: CalendarDate, unit: PeriodUnit): PeriodId =>
  stepped(periodOf(today, unit), -1)

/** What a period is held against: the one before, and of a quarter the same one a year earlier. */
export const heldAgainst = (id: PeriodId): PeriodId[] =>
  unitOf(id) === 'year' ? [stepped(id, -1), stepped(id, -2)] : [stepped(id, -1), stepped(id, -4)]
