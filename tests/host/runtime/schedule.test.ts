// When clock triggers are due, in any zone and over clock changes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstRun, nextRun, type Schedule } from '../../../host/runtime/triggers/schedule'
import { seededRandom } from '../../../host/runtime/world'
import { formatWallTime, parseWallTime, wallOf } from '../../../host/runtime/zones'

const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
]
const DAY_MS = 86_400_000

function runs(schedule: Schedule, now: number, count: number): string[] {
  const planned = firstRun(schedule, now, seededRandom(7))
  const at: string[] = []
  for (let run = 0; run < count; run++) {
    at.push(formatWallTime(planned.next, schedule.zone).slice(0, 16))
    planned.next = nextRun(schedule, planned)
  }
  return at
}

describe('a daily trigger', () => {
  test('that falls into the hour a clock change leaves out is back at its time the day after', () => {
    const schedule = { zone: 'America/New_York', everyDays: 1, hour: 2, minute: 30 }
    const at = runs(schedule, parseWallTime('2026-03-07T00:00', schedule.zone), 3).map(time =>
      time.slice(8, 13),
    )
    expect(at).toEqual(['07T02', '08T03', '09T02'])
  })

  test('near the first minute of the day may fire the evening before, every day', () => {
    const schedule = { zone: 'Asia/Shanghai', everyDays: 1, hour: 0, minute: 0 }
    const planned = { next: parseWallTime('2026-11-20T23:50', schedule.zone), hour: 0, minuteOffset: -10 }
    expect(nextRun(schedule, planned)).toBe(parseWallTime('2026-11-21T23:50', schedule.zone))
  })
})

const when = fc.record({
  zone: fc.constantFrom(...ZONES),
  now: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }),
  seed: fc.integer({ min: 1, max: 1000 }),
  hour: fc.integer({ min: 4, max: 23 }),
})

describe('by any clock', () => {
  test('the first run is after now and within the day, at the hour that was asked for', () => {
    fc.assert(
      fc.property(when, ({ zone, now, seed, hour }) => {
        const { next } = firstRun({ zone, everyDays: 1, hour }, now, seededRandom(seed))
        expect(next).toBeGreaterThan(now)
        expect(next - now).toBeLessThanOrEqual(DAY_MS + 3_600_000)
        expect(formatWallTime(next, zone).slice(11, 13)).toBe(String(hour).padStart(2, '0'))
      }),
    )
  })

  test('a weekly run comes on its day of the week, at the same time of the day, 7 days later', () => {
    fc.assert(
      fc.property(when, fc.integer({ min: 0, max: 6 }), ({ zone, now, seed, hour }, weekDay) => {
        const schedule = { zone, weekDay, hour }
        const planned = firstRun(schedule, now, seededRandom(seed))
        const next = nextRun(schedule, planned)
        expect(new Date(wallOf(next, zone)).getUTCDay()).toBe(weekDay)
        expect(wallOf(next, zone) - wallOf(planned.next, zone)).toBe(7 * DAY_MS)
      }),
    )
  })

  test('an hourly run comes every hour at its minute', () => {
    fc.assert(
      fc.property(when, ({ zone, now, seed }) => {
        const schedule = { zone, everyHours: 1 }
        const planned = firstRun(schedule, now, seededRandom(seed))
        expect(planned.next).toBeGreaterThan(now)
        expect(nextRun(schedule, planned) - planned.next).toBe(3_600_000)
      }),
    )
  })
})
