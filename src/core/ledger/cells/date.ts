// Date cells: the day that is written, or the reason why it is not one day.
import { type CalendarDate, calendarDate } from '../../calendar-date'
import type { Cell, DateOrder } from '../types'
import { BLANK, type CellReading, halfWidth, isBlank, isCellError, unreadable } from './text'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const CHINESE = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const DAY_NAMED_MONTH = new RegExp(`^(\\d{1,2})[ -]${MONTH_NAME}\\.?,?[ -](\\d{4})$`, 'i')
const NAMED_MONTH_DAY = new RegExp(`^${MONTH_NAME}\\.? (\\d{1,2}),? (\\d{4})$`, 'i')
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const CLOCK = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.0+)?)?$/

/**
 * Reads a date cell. Text with the year first, in Chinese, compact (20260105, also as a number) or with a named month is read
 * as it stands, a time of day behind it left off. 3/4/2026 is read in the column's `order`, or when one of the two can
 * only be the day. Problems: date-unreadable (no day, two-digit year, a bare number), date-order-unknown,
 * date-impossible (2026-02-30, or a year outside 1901–2199: what an amount shown as a date looks like), cell-error.
 */
export function readDate(cell: Cell, order: DateOrder | undefined): CellReading<CalendarDate> {
  if (cell === '') return BLANK
  if (typeof cell === 'object') return plausible(cell.day)
  if (typeof cell === 'boolean') return unreadable('date-unreadable')
  const text = halfWidth(String(cell))
  if (isBlank(text)) return BLANK
  if (isCellError(text)) return unreadable('cell-error')
  return readDateText(text.replace(CLOCK, ''), order)
}

function readDateText(text: string, order: DateOrder | undefined): CellReading<CalendarDate> {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[3], yearFirst[4])
  const numbered = CHINESE.exec(text) ?? COMPACT.exec(text)
  if (numbered) return dayOf(numbered[1], numbered[2], numbered[3])
  const dayNamedMonth = DAY_NAMED_MONTH.exec(text)
  if (dayNamedMonth) return dayOf(dayNamedMonth[3], monthNumber(dayNamedMonth[2]), dayNamedMonth[1])
  const namedMonthDay = NAMED_MONTH_DAY.exec(text)
  if (namedMonthDay) return dayOf(namedMonthDay[3], monthNumber(namedMonthDay[1]), namedMonthDay[2])
  const yearLast = yearLastOf(text)
  if (!yearLast) return unreadable('date-unreadable')
  const { first, second, year } = yearLast
  const read = order ?? ownOrder(yearLast)
  if (read === 'either' || read === 'day-first') return dayOf(year, second, first)
  return read === 'month-first' ? dayOf(year, first, second) : unreadable(UNPROVEN[read])
}

type YearLast = { first: string; second: string; year: string }
const UNPROVEN = { open: 'date-order-unknown', none: 'date-impossible' } as const

function yearLastOf(text: string): YearLast | null {
  const parts = YEAR_LAST.exec(text)
  return parts ? { first: parts[1] ?? '', second: parts[3] ?? '', year: parts[4] ?? '' } : null
}

/** What the two numbers alone tell: above 12 is no month. */
function ownOrder({ first, second }: YearLast): DateOrder | 'either' | 'open' | 'none' {
  if (Number(first) === Number(second)) return 'either'
  if (Number(first) > 12) return Number(second) > 12 ? 'none' : 'day-first'
  return Number(second) > 12 ? 'month-first' : 'open'
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)
}

function dayOf(year = '', month = '', day = ''): CellReading<CalendarDate> {
  const read = calendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return read ? plausible(read) : unreadable('date-impossible')
}

function plausible(day: CalendarDate): CellReading<CalendarDate> {
  return day > '1901' && day < '2200' ? { ok: true, value: day } : unreadable('date-impossible')
}

/**
 * What the texts like 3/4/2026 of one column prove about their order: 'undecided' when none has a number above 12,
 * 'contradictory' when some prove one order and some the other.
 */
export function dateOrderOf(
  cells: readonly Cell[],
): DateOrder | 'not-needed' | 'undecided' | 'contradictory' {
  const orders = new Set<string>()
  for (const cell of cells) {
    const written = typeof cell === 'string' ? yearLastOf(halfWidth(cell).replace(CLOCK, '')) : null
    if (written) orders.add(ownOrder(written))
  }
  if (orders.has('day-first')) return orders.has('month-first') ? 'contradictory' : 'day-first'
  if (orders.has('month-first')) return 'month-first'
  return orders.has('open') ? 'undecided' : 'not-needed'
}

/**
 * Whether a spreadsheet seems to have turned dates of one column on import: it left 3/25/2026 as text, since 25 is no month where
 * the day comes first, and not one date cell has a day that could not be a month.
 */
export function wereTurned(cells: readonly Cell[]): boolean {
  const order = dateOrderOf(cells)
  if (order !== 'day-first' && order !== 'month-first') return false
  return (
    cells.some(mayBeTurned) && cells.every(cell => typeof cell !== 'object' || dayOfMonth(cell.day) <= 12)
  )
}

/** A date cell that names another day with day and month exchanged. */
export function mayBeTurned(cell: Cell): boolean {
  if (typeof cell !== 'object') return false
  const date = dayOfMonth(cell.day)
  return date <= 12 && date !== Number(cell.day.slice(5, 7))
}

function dayOfMonth(day: CalendarDate): number {
  return Number(day.slice(8))
}
