// Date cells → days: right in every zone, with probes that do not grow with the rows.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cellReader,
  dayIn,
  type OffsetAt,
  offsetMinutes,
  offsetReader,
  timedCellReader,
  wallClock,
} from '../../../src/server/google/days'

const dayReader = (offsetAt: OffsetAt) => {
  const wallOf = wallClock(offsetReader(offsetAt))
  return (date: Date) => dayIn(wallOf(date))
}

const partsIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  return (instant: number) =>
    Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
}

/** Node's own zone data as the oracle. */
const oracle = (zone: string) => {
  const parts = partsIn(zone)
  const dayOf = (instant: number) => {
    const { year, month, day } = parts(instant)
    return `${year}-${month}-${day}`
  }
  const offsetAt = (instant: number) => {
    const { year, month, day, hour, minute, second } = parts(instant)
    const wall = Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
    )
    return Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000)
  }
  return { dayOf, offsetAt }
}

const ZONES = [
  'Asia/Shanghai',
  'Asia/Kolkata',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Pacific/Apia',
  'UTC',
]

describe('the day of a date cell', () => {
  it('is the day in the spreadsheet, whatever the machine thinks', () => {
    const { offsetAt } = oracle('Asia/Shanghai')
    const dayOf = dayReader(offsetAt)
    expect(dayOf(new Date('2026-01-01T16:00:00Z'))).toBe('2026-01-02')
    expect(dayOf(new Date('2026-01-02T15:59:59Z'))).toBe('2026-01-02')
  })

  it('is right on both sides of a change to summer time', () => {
    const { offsetAt } = oracle('America/New_York')
    const dayOf = dayReader(offsetAt)
    expect(dayOf(new Date('2026-03-08T04:59:00Z'))).toBe('2026-03-07')
    expect(dayOf(new Date('2026-03-08T05:00:00Z'))).toBe('2026-03-08')
    expect(dayOf(new Date('2026-03-09T03:59:00Z'))).toBe('2026-03-08')
    expect(dayOf(new Date('2026-03-09T04:00:00Z'))).toBe('2026-03-09')
  })

  it('is right where midnight does not exist: the day begins at one', () => {
    const { offsetAt, dayOf: expected } = oracle('America/Santiago')
    const dayOf = dayReader(offsetAt)
    const firstInstant = Date.parse('2026-09-06T04:00:00Z')
    expect(expected(firstInstant)).toBe('2026-09-06')
    expect(dayOf(new Date(firstInstant))).toBe('2026-09-06')
    expect(dayOf(new Date(firstInstant - 60_000))).toBe('2026-09-05')
  })

  it.each(ZONES)('agrees with the zone data in %s at any minute from 2005 to 2035', zone => {
    const { dayOf: expected, offsetAt } = oracle(zone)
    const dayOf = dayReader(offsetAt)
    const minutes = fc.integer({ min: Date.UTC(2005, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 })
    fc.assert(
      fc.property(minutes, minute => {
        const instant = minute * 60_000
        expect(dayOf(new Date(instant))).toBe(expected(instant))
      }),
      { numRuns: 300 },
    )
  })

  it('asks for offsets once a month, however many cells there are', () => {
    let asked = 0
    const dayOf = dayReader(() => {
      asked += 1
      return 480
    })
    for (let at = 0; at < 5000; at += 1) dayOf(new Date(Date.UTC(2026, 0, 1) + at * 3_600_000))
    expect(asked).toBeLessThan(12)
  })
})

describe('an offset in words', () => {
  it.each([
    ['+0800', 480],
    ['-0330', -210],
    ['+0545', 345],
    ['+0000', 0],
  ])('%s is %i minutes', (text, minutes) => {
    expect(offsetMinutes(text)).toBe(minutes)
  })
})

describe('a cell', () => {
  const cellOf = cellReader(dayReader(() => 480))

  it('keeps numbers, booleans and texts, and blank as empty text', () => {
    expect([1.5, true, '甲', ''].map(cellOf)).toEqual([1.5, true, '甲', ''])
  })

  it('is a day when it is a date', () => {
    expect(cellOf(new Date('2026-11-20T16:00:00Z'))).toEqual({ day: '2026-11-21' })
  })

  it('is read once for all cells of the same date', () => {
    const asked: Date[] = []
    const read = cellReader(date => {
      asked.push(date)
      return dayReader(() => 480)(date)
    })
    const [first, other] = [new Date('2026-11-20T16:00:00Z'), new Date('2026-11-20T15:59:00Z')]
    const cells = [first, other, new Date(first)].map(read)
    expect(cells).toEqual([{ day: '2026-11-21' }, { day: '2026-11-20' }, { day: '2026-11-21' }])
    expect(asked).toEqual([first, other])
  })
})

it('a cell beside the ledger keeps its time of day, in the spreadsheet’s zone; midnight is no time', () => {
  const cellOf = timedCellReader(wallClock(() => 480))
  expect(cellOf(new Date('2026-11-20T06:30:59Z'))).toEqual({ day: '2026-11-20', minute: 870 })
  expect(cellOf(new Date('2026-11-20T16:00:00Z'))).toEqual({ day: '2026-11-21' })
  expect(cellOf(new Date('2026-11-20T15:59:59Z'))).toEqual({ day: '2026-11-20', minute: 1439 })
  // 14:30 alone is of 1899, when Shanghai was 8:05:43 ahead and shows +0805.
  const alone = timedCellReader(wallClock(() => 485))
  expect(alone(new Date(Date.UTC(1899, 11, 30, 6, 24, 17)))).toEqual({ day: '1899-12-30', minute: 869 })
})
