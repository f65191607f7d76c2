import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundleDayReading } from '../../build/bundle-cases.mjs'
import { ZONES as ALL_ZONES, comparePair } from '../../host/conformance/zones'
import {
  formatWallTime,
  instantOf,
  instantToSerial,
  parseWallTime,
  serialToInstant,
  wallOf,
} from '../../host/runtime/zones'
import { formatPattern, parsePattern } from '../../host/services/utilities/date-patterns'
import { openWith, script, scriptRun } from './open'

const ZONES = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'UTC',
]

/** Runs with the machine in another zone. */
function onMachineIn(zone: string, act: () => void): void {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    act()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}

describe('three zones: spreadsheet, script and machine', () => {
  const cases = ZONES.flatMap(zone =>
    ['Asia/Tokyo', 'America/Los_Angeles'].map(machine => [zone, machine] as const),
  )

  test.each(cases)('a due date in %s stays the same day on a machine in %s', (zone, machine) => {
    onMachineIn(machine, () => {
      const host = openWith([['2026-03-08', '=TODAY()', '=A1+30']], {
        zone,
        now: '2026-03-08T23:30',
        scriptZone: 'America/New_York',
      })
      const text = `const [[due, today]] = SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues()
        const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone()
        const day = date => Utilities.formatDate(date, zone, 'yyyy-MM-dd')
        SpreadsheetApp.getActiveSheet().getRange('D1').setValue(Utilities.parseDate('2026-04-01', zone, 'yyyy-MM-dd'))
        return [day(due), day(today), day(new Date()), new Date(2026, 6, 1, 12).toString().slice(0, 33)]`
      expect(script(host, text)).toEqual([
        '2026-03-08',
        '2026-03-08',
        '2026-03-08',
        'Wed Jul 01 2026 12:00:00 GMT-0400',
      ])
      expect(host.sheet('表').values('A1:D1')).toEqual([
        ['2026-03-08', '2026-03-08', '2026-04-07', '2026-04-01'],
      ])
    })
  })

  test('the machine has its zone again after a run, a failed one too', () => {
    onMachineIn('Asia/Tokyo', () => {
      scriptRun(openWith([]), "throw new Error('x')")
      expect(new Date(2026, 0, 1).getTime()).toBe(Date.UTC(2025, 11, 31, 15))
    })
  })

  test('the script reads the virtual clock', () => {
    const host = openWith([], { now: '2026-11-21T09:00', zone: 'Asia/Shanghai' })
    expect(script(host, 'return [Date.now(), new Date().getTime()]')).toEqual([
      Date.UTC(2026, 10, 21, 1),
      Date.UTC(2026, 10, 21, 1),
    ])
  })
})

describe('the day a person sees is the day the add-on reads', () => {
  test('on any day in any three zones', async () => {
    const bundle = await bundleDayReading()
    const zone = fc.constantFrom(...ALL_ZONES)
    // Before 2011 Cairo changed its clocks twice in one month, which the add-on does not tell apart; Apia has no 30 December 2011.
    const day = fc
      .integer({ min: Date.UTC(2012, 0, 1) / 86_400_000, max: Date.UTC(2039, 11, 31) / 86_400_000 })
      .map(number => new Date(number * 86_400_000).toISOString().slice(0, 10))
    const days = fc.uniqueArray(day, { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.record({ spreadsheet: zone, script: zone, machine: zone, days }), where => {
        expect(comparePair(bundle, where).wrong).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 120_000)
})

describe('wall time', () => {
  const instants = fc
    .integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2080, 0, 1) / 60_000 })
    .map(minute => minute * 60_000)

  test('an instant survives the way to wall time and back, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const back = instantOf(wallOf(instant, zone), zone)
        expect(wallOf(back, zone)).toBe(wallOf(instant, zone))
      }),
    )
  })

  test('a serial number survives the way to an instant and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 60_000 }), fc.constantFrom(...ZONES), (serial, zone) => {
        expect(Math.floor(instantToSerial(serialToInstant(serial + 0.5, zone), zone))).toBe(serial)
      }),
    )
  })

  test('is written and read as text', () => {
    expect(formatWallTime(parseWallTime('2026-11-21T09:00', 'Asia/Shanghai'), 'Asia/Shanghai')).toBe(
      '2026-11-21T09:00:00',
    )
    expect(() => parseWallTime('21.11.2026', 'UTC')).toThrow('not a wall time')
  })

  test('in the gap of a clock change is the later one', () => {
    expect(formatWallTime(parseWallTime('2026-03-08T02:30', 'America/New_York'), 'America/New_York')).toBe(
      '2026-03-08T03:30:00',
    )
  })
})

describe('Utilities.formatDate', () => {
  const noon = Date.UTC(2026, 10, 5, 4, 7, 9)

  test.each([
    ['yyyy-MM-dd', 'Asia/Shanghai', '2026-11-05'],
    ["yyyy'年'M'月'd'日'", 'Asia/Shanghai', '2026年11月5日'],
    ['yy/M/d HH:mm:ss', 'America/New_York', '26/11/4 23:07:09'],
    ['EEE, d MMM yyyy h:mm a', 'UTC', 'Thu, 5 Nov 2026 4:07 AM'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Kathmandu', '2026-11-05T09:52:09+05:45'],
    ["HH 'o''clock' u", 'UTC', "04 o'clock 4"],
  ])('%s in %s', (pattern, zone, expected) => {
    expect(formatPattern(noon, zone, pattern)).toBe(expected)
  })

  test('parseDate undoes it', () => {
    expect(parsePattern('2026-11-05 12:07:09', 'Asia/Shanghai', 'yyyy-MM-dd HH:mm:ss')).toBe(noon)
    expect(() => parsePattern('5.11.2026', 'UTC', 'yyyy-MM-dd')).toThrow('Unparseable date')
  })

  test('a letter the host does not know is named', () => {
    expect(() => formatPattern(noon, 'UTC', 'ww')).toThrow('letter w')
  })
})
