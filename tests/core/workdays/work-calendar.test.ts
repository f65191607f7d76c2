// Workdays: the announced year, the company's own days, and what is known of a year.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate } from '../../../src/core/calendar-date'
import { spansOf } from '../../../src/core/workdays/spans'
import type { SpecialDay } from '../../../src/core/workdays/types'
import { workCalendar } from '../../../src/core/workdays/work-calendar'
import { day } from '../ledger/build'

const announced = workCalendar([])

describe('the announced calendar of 2026', () => {
  it.each(['2026-10-10', '2026-09-20', '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09'])(
    '%s, a weekend, is worked',
    made => {
      expect(announced.isWorkday(day(made))).toBe(true)
    },
  )

  it.each([
    ['2026-10-03', '2026-10-08'],
    ['2026-02-15', '2026-02-24'],
    ['2026-11-21', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
  ])('the first workday from %s on is %s', (from, next) => {
    expect(announced.workdayFrom(day(from))).toBe(next)
  })

  it('knows the years that are announced, and says of the others that only weekends are known', () => {
    expect(announced.knows('2026')).toBe(true)
    expect(announced.knows('2031')).toBe(false)
    expect(announced.isWorkday(day('2031-10-01'))).toBe(true)
  })
})

describe('the company’s own days', () => {
  const own: SpecialDay[] = [
    { day: day('2026-11-23'), kind: 'off', name: '公司年会' },
    { day: day('2026-10-03'), kind: 'work', name: '' },
  ]

  it('win over the weekday and over the announced holiday', () => {
    const calendar = workCalendar(own)
    expect(calendar.isWorkday(day('2026-11-23'))).toBe(false)
    expect(calendar.isWorkday(day('2026-10-03'))).toBe(true)
    expect(calendar.special(day('2026-11-23'))?.name).toBe('公司年会')
    expect(calendar.special(day('2026-11-24'))).toBeNull()
  })

  it('make a year known', () => {
    expect(workCalendar([{ day: day('2031-01-01'), kind: 'off', name: '元旦' }]).knows('2031')).toBe(true)
  })
})

const anyDay = fc.integer({ min: 0, max: 4000 }).map(days => addDays('2018-01-01' as CalendarDate, days))
const anySpecial: fc.Arbitrary<SpecialDay> = fc.record({
  day: anyDay,
  kind: fc.constantFrom('off', 'work'),
  name: fc.constantFrom('', '春节', '年会'),
})

describe('any calendar', () => {
  it('the first workday is worked, and no day before it is', () => {
    fc.assert(
      fc.property(fc.array(anySpecial), anyDay, (own, from) => {
        const calendar = workCalendar(own)
        const next = calendar.workdayFrom(from)
        expect(calendar.isWorkday(next)).toBe(true)
        for (let before = from; before < next; before = addDays(before, 1))
          expect(calendar.isWorkday(before)).toBe(false)
      }),
    )
  })

  it('spans hold each day once, in order, and no two of them could be one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySpecial, { selector: special => special.day }), days => {
        const spans = spansOf(days)
        const told = spans.flatMap(({ from, to, kind, name }) => {
          const all: SpecialDay[] = []
          for (let at = from; at <= to; at = addDays(at, 1)) all.push({ day: at, kind, name })
          return all
        })
        expect(told).toEqual([...days].sort((a, b) => (a.day < b.day ? -1 : 1)))
        for (const [at, span] of spans.entries()) {
          const next = spans[at + 1]
          const follows = next !== undefined && addDays(span.to, 1) === next.from
          expect(follows && next.kind === span.kind && next.name === span.name).toBe(false)
        }
      }),
    )
  })
})
