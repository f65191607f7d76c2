// Days that exist, and counting between them.
import { formatISO, isValid, addMonths as monthsLater, parse, parseISO } from 'date-fns'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addToMonth,
  calendarDate,
  daysBetween,
  endOfMonth,
  monthOf,
} from '../../src/core/calendar-date'
import { anyDay } from './arbitraries'
import { day } from './ledger/build'

const twoDigits = fc.integer({ min: 0, max: 32 }).map(number => String(number).padStart(2, '0'))

describe('a calendar date', () => {
  it.each(['2026-02-28', '2024-02-29', '1999-12-31', '2000-02-29'])('%s is a day', text => {
    expect(calendarDate(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-00-10',
    '2026-1-5',
    '26-01-05',
    '0050-01-01',
    ' 2026-01-05',
    '',
  ])("'%s' is none", text => {
    expect(calendarDate(text)).toBeNull()
  })

  it('counts days over months, leap days and years', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29')
    expect(daysBetween(day('2026-01-01'), day('2027-01-01'))).toBe(365)
    expect(daysBetween(day('2026-03-01'), day('2026-02-28'))).toBe(-1)
  })

  it('keeps to the last day of a shorter month when months are added', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28')
    expect(endOfMonth(day('2028-02-03'))).toBe('2028-02-29')
  })

  it('names its month, and months before and after', () => {
    expect(monthOf(day('2026-11-21'))).toBe('2026-11')
    expect(addToMonth('2026-11', 2)).toBe('2027-01')
    expect(addToMonth('2026-01', -12)).toBe('2025-01')
  })

  it('is as many months after another as date-fns says', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (start, months) => {
        const later = formatISO(monthsLater(parseISO(start), months), { representation: 'date' })
        expect(addMonths(start, months)).toBe(later)
      }),
    )
  })

  it('is as many days after another as were added to it, and later in text order too', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40_000 }), (start, days) => {
        const end = addDays(start, days)
        expect(daysBetween(start, end)).toBe(days)
        expect(addDays(end, -days)).toBe(start)
        expect(end > start).toBe(true)
      }),
    )
  })

  it('is a day exactly where the calendar of date-fns has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2300 }), twoDigits, twoDigits, (year, month, date) => {
        const text = `${year}-${month}-${date}`
        expect(calendarDate(text)).toBe(isValid(parse(text, 'yyyy-MM-dd', 0)) ? text : null)
      }),
    )
  })
})
