// The readings of 月结, statement days and fixed days: vectors of receivables.md 2.14, and what holds of every due day.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, endOfMonth } from '../../../../src/core/calendar-date'
import { dueFrom } from '../../../../src/core/ledger/due/count'
import { DEFAULT_DUE_RULES, type MonthlyReading, monthlyTerms } from '../../../../src/core/ledger/due/rules'
import { parseTerms, termsText } from '../../../../src/core/ledger/terms'
import type { Terms } from '../../../../src/core/ledger/types'
import { anyDay } from '../../arbitraries'
import { day } from '../build'

const due = (start: string, text: string, monthly: MonthlyReading = 'month-end', statementDay?: number) => {
  const rule = { monthly, statementDay: statementDay ?? null }
  const terms = parseTerms(termsText(text), {}, rule)
  return terms === null ? null : dueFrom(day(start), terms)
}

describe('月结 N 天', () => {
  it.each<[string, string, MonthlyReading, string]>([
    ['2026-08-05', '月结30天', 'from-start', '2026-09-04'],
    ['2026-08-05', '月结30天', 'month-end', '2026-09-30'],
    ['2026-08-05', '月结30天', 'whole-months', '2026-09-30'],
    ['2026-08-05', '月结60天', 'month-end', '2026-10-30'],
    ['2026-08-05', '月结60天', 'whole-months', '2026-10-31'],
    ['2026-01-31', '月结30天', 'from-start', '2026-03-02'],
    ['2026-01-31', '月结30天', 'month-end', '2026-03-02'],
    ['2026-01-31', '月结30天', 'whole-months', '2026-02-28'],
    ['2026-08-05', '月结45天', 'whole-months', '2026-10-15'],
  ])('%s %s read %s is due on %s', (start, text, reading, on) => {
    expect(due(start, text, reading)).toBe(on)
  })

  it.each<MonthlyReading>(['month-end', 'whole-months', 'from-start'])(
    'is not touched by the reading %s where the words leave nothing open',
    reading => {
      expect(due('2026-08-05', '月结', reading)).toBe('2026-08-31')
      expect(due('2026-08-05', '月底后30天', reading)).toBe('2026-09-30')
      expect(due('2026-08-05', '月结30天（次月底）', reading)).toBe('2026-09-30')
      expect(due('2026-01-31', '月结30天（开票日起）', reading)).toBe('2026-03-02')
      expect(due('2026-08-05', '净30天', reading)).toBe('2026-09-04')
    },
  )

  it('goes by what a person said of the text, whatever the reading', () => {
    const said: Record<string, Terms> = { 月结30天: { kind: 'net', days: 30 } }
    expect(parseTerms('月结30天', said, { monthly: 'whole-months', statementDay: null })).toEqual({
      kind: 'net',
      days: 30,
    })
  })
})

describe('a statement day', () => {
  it.each([
    ['2026-08-25', '月结30天', '2026-09-30'],
    ['2026-08-26', '月结30天', '2026-10-30'],
    ['2026-08-31', '月结', '2026-09-30'],
    ['2026-12-26', '月结', '2027-01-31'],
    ['2026-08-26', '次月15日', '2026-10-15'],
    ['2026-08-25', '次月15日', '2026-09-15'],
    ['2026-08-26', '次月底', '2026-10-31'],
    ['2026-08-26', '净30天', '2026-09-25'],
    ['2026-08-26', '每月10日付款', '2026-09-10'],
  ])('on the 25th makes %s %s due on %s', (start, text, on) => {
    expect(due(start, text, 'month-end', 25)).toBe(on)
  })

  it('of the terms themselves goes before the one of the team', () => {
    expect(due('2026-08-22', '月结30天，每月20日对账', 'month-end', 25)).toBe('2026-10-30')
    expect(due('2026-08-22', '月结30天，31日截止', 'month-end', 20)).toBe('2026-09-30')
  })

  it('has no say where days count from the start', () => {
    expect(due('2026-08-26', '月结30天', 'from-start', 25)).toBe('2026-09-25')
  })
})

describe('fixed days', () => {
  it.each([
    ['2026-08-05', '次月15日', '2026-09-15'],
    ['2026-01-31', '次月31日', '2026-02-28'],
    ['2026-08-05', '下下月5日', '2026-10-05'],
    ['2026-08-05', '每月10日付款', '2026-08-10'],
    ['2026-08-10', '每月10日付款', '2026-08-10'],
    ['2026-08-11', '每月10日付款', '2026-09-10'],
    ['2026-02-27', '每月31日', '2026-02-28'],
    ['2026-08-05', '季末', '2026-09-30'],
    ['2026-10-01', '季结', '2026-12-31'],
    ['2026-12-31', '季度末30天', '2027-01-30'],
  ])('%s %s is due on %s', (start, text, on) => {
    expect(due(start, text)).toBe(on)
  })
})

const small = fc.integer({ min: 0, max: 120 })
const statementDay = fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined })
const anyTerms: fc.Arbitrary<Terms> = fc.oneof(
  fc.record({ kind: fc.constant('net' as const), days: small }),
  fc.record({ kind: fc.constant('months' as const), months: small }),
  fc.record({ kind: fc.constant('quarter-end' as const), days: small }),
  fc.record({ kind: fc.constant('month-end' as const), days: small, statementDay }),
  fc.record({ kind: fc.constant('end-of-months' as const), months: small, statementDay }),
  fc.record({
    kind: fc.constant('day-of-month' as const),
    months: fc.integer({ min: 0, max: 3 }),
    day: fc.integer({ min: 1, max: 31 }),
    statementDay,
  }),
)
const counted = (start: string, terms: Terms) => dueFrom(day(start), terms) ?? day('1970-01-01')

describe('every due day', () => {
  it('is the start or later', () => {
    fc.assert(fc.property(anyDay, anyTerms, (start, terms) => counted(start, terms) >= start))
  })

  it('is never before that of an earlier start', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), anyTerms, (start, later, terms) => {
        expect(counted(addDays(start, later), terms) >= counted(start, terms)).toBe(true)
      }),
    )
  })

  it('of starts between two statement days is one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 28 }), small, (start, statementDay, days) => {
        const terms: Terms = { kind: 'month-end', days, statementDay }
        const isAfter = Number(start.slice(8)) > statementDay
        const month = isAfter ? addMonths(endOfMonth(start), 1) : start
        expect(counted(start, terms)).toBe(addDays(endOfMonth(month), days))
      }),
    )
  })

  it('of the readings of 月结 is never before the one counted from the start, but for whole months, which may be two days short', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (start, months) => {
        const days = months * 30
        const fromStart = counted(start, monthlyTerms(days, { monthly: 'from-start' }))
        const monthEnd = counted(start, monthlyTerms(days, { monthly: 'month-end' }))
        const whole = counted(start, monthlyTerms(days, { monthly: 'whole-months' }))
        expect(monthEnd >= fromStart).toBe(true)
        expect(whole >= addDays(fromStart, -2)).toBe(true)
      }),
    )
  })
})

it('a ledger nobody set rules for reads 月结 from the month end and moves no day', () => {
  expect(DEFAULT_DUE_RULES).toEqual({
    monthly: 'month-end',
    statementDay: null,
    adjust: 'none',
    customers: {},
  })
})
