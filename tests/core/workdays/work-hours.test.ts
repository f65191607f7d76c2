// Work hours between two moments.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate } from '../../../src/core/calendar-date'
import { DEFAULT_HOURS, readSpan, spanText } from '../../../src/core/workdays/office-hours'
import { workCalendar } from '../../../src/core/workdays/work-calendar'
import { type ExactMoment, workClock } from '../../../src/core/workdays/work-hours'
import { CLOCK, day } from '../service/build'

const at = (text: string): ExactMoment => {
  const [on = '', time = ''] = text.split(' ')
  const [hour, minute] = time.split(':').map(Number)
  return { day: day(on), minute: (hour ?? 0) * 60 + (minute ?? 0) }
}
const hours = (from: string, until: string) => CLOCK.hoursBetween(at(from), at(until))

describe('work hours', () => {
  it('are those of the same day between nine and six', () => {
    expect(hours('2026-11-20 10:00', '2026-11-20 13:30')).toBe(3.5)
    expect(hours('2026-11-20 07:00', '2026-11-20 09:30')).toBe(0.5)
    expect(hours('2026-11-20 17:00', '2026-11-20 23:00')).toBe(1)
  })

  it('go on the next morning, after the weekend, after the holidays', () => {
    expect(hours('2026-11-20 17:00', '2026-11-23 10:00')).toBe(2)
    // 2026-09-30 is the last workday before 国庆节, 2026-10-08 the next.
    expect(hours('2026-09-30 17:30', '2026-10-08 09:30')).toBe(1)
  })

  it('count a make-up workday that is a Saturday or Sunday', () => {
    expect(hours('2026-10-09 17:00', '2026-10-10 10:00')).toBe(2)
    expect(hours('2026-10-10 10:00', '2026-10-10 18:00')).toBe(8)
  })

  it('are none while nobody works', () => {
    expect(hours('2026-11-21 10:00', '2026-11-22 20:00')).toBe(0)
  })

  it('leave the lunch out where it is set', () => {
    const clock = workClock(workCalendar([]), { ...DEFAULT_HOURS, rest: { from: 720, until: 810 } })
    expect(clock.hoursBetween(at('2026-11-20 11:00'), at('2026-11-20 14:00'))).toBe(1.5)
    expect(clock.hoursBetween(at('2026-11-20 12:15'), at('2026-11-20 13:00'))).toBe(0)
  })

  it('follow the days of 节假日', () => {
    const own = workCalendar([{ day: day('2026-11-20'), kind: 'off', name: '' }])
    const clock = workClock(own, DEFAULT_HOURS)
    expect(clock.hoursBetween(at('2026-11-20 10:00'), at('2026-11-23 10:00'))).toBe(1)
  })

  it('are unknown between moments ten years apart', () => {
    expect(hours('2016-01-01 10:00', '2026-11-20 10:00')).toBeNull()
  })

  it('add up whatever moment lies between, in whichever order they are asked', () => {
    const moment = fc.record({
      day: fc.integer({ min: -800, max: 800 }).map((days): CalendarDate => addDays(day('2026-01-01'), days)),
      minute: fc.integer({ min: 0, max: 1439 }),
    })
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        const clock = workClock(workCalendar([]), { ...DEFAULT_HOURS, rest: { from: 720, until: 780 } })
        const [one, two, all] = [clock.hoursBetween(a, b), clock.hoursBetween(b, c), clock.hoursBetween(a, c)]
        expect((one ?? 0) + (two ?? 0)).toBeCloseTo(all ?? Number.NaN, 9)
      }),
    )
  })
})

it('office hours are typed as two times of one day', () => {
  expect(readSpan('9:00-18:00')).toEqual({ from: 540, until: 1080 })
  expect(readSpan('８：３０－１７：３０')).toEqual({ from: 510, until: 1050 })
  expect(spanText({ from: 510, until: 1050 })).toBe('8:30–17:30')
  expect(readSpan(spanText({ from: 510, until: 1050 }))).toEqual({ from: 510, until: 1050 })
  expect(['18:00-9:00', '9-18', '9:60-18:00', '9:00-25:00', ''].map(readSpan)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})
