import { describe, expect, test } from 'vitest'
import type { Host } from '../../../host'
import { openWith, script, scriptRun } from '../open'

const HOURLY = "ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create()"

describe('clock triggers', () => {
  test('run once an hour at one minute chance has chosen, as the person who made them', () => {
    const host = openWith([], { now: '2026-11-21T09:00' })
    script(host, HOURLY, 'ann@example.com')
    const runs = host.clock.advance({ hours: 3 })
    expect(runs.map(run => run.user)).toEqual(['ann@example.com', 'ann@example.com', 'ann@example.com'])
    const minutes = new Set(runs.map(run => run.startedAt.slice(14, 16)))
    expect(minutes.size).toBe(1)
    expect(host.sheet('表').values('A1')).toEqual([['ann@example.com true']])
    expect(host.clock.now).toBe('2026-11-21T12:00:00')
  })

  test('in an outage run nowhere on the way, and go on at their minute', () => {
    const host = openWith([], { now: '2026-11-21T09:00' })
    script(host, HOURLY)
    host.clock.skipTo('2026-11-23T09:00')
    expect(host.clock.now).toBe('2026-11-23T09:00:00')
    expect(host.clock.advance({ hours: 2 })).toHaveLength(2)
  })

  test('wait for their moment where an hour is told again', () => {
    const host = openWith([['=TODAY()']], { now: '2026-11-21T00:30' })
    script(host, HOURLY)
    host.clock.setBack({ minutes: 60 })
    expect(host.sheet('表').values('A1')).toEqual([['2026-11-20']])
    expect(host.clock.advance({ minutes: 59 })).toEqual([])
  })

  test('the minute depends on the seed alone', () => {
    const minuteOf = (seed: number) => {
      const host = openWith([], { seed })
      script(host, HOURLY)
      return host.as(host.owner).triggers()[0]?.next
    }
    expect(minuteOf(1)).toBe(minuteOf(1))
    expect(new Set([1, 2, 3, 4, 5].map(minuteOf)).size).toBeGreaterThan(1)
  })

  test('of an add-on: one for each user and document, hourly at most', () => {
    const host = openWith([])
    script(host, HOURLY)
    expect(scriptRun(host, HOURLY).error?.message).toContain('too many time-based triggers in this document')
    expect(scriptRun(host, HOURLY, 'ann@example.com').error).toBeUndefined()
    const often = "ScriptApp.newTrigger('onHour').timeBased().everyMinutes(5).create()"
    expect(scriptRun(host, often, 'bob@example.com').error?.message).toContain('once per hour')
  })

  test('of a bound script may be several and run every few minutes', () => {
    const host = openWith([], { deployment: 'bound' })
    script(host, "ScriptApp.newTrigger('onHour').timeBased().everyMinutes(15).create()")
    script(host, HOURLY)
    expect(host.clock.advance({ hours: 1 })).toHaveLength(5)
  })

  test('are seen and deleted only by the person who made them', () => {
    const host = openWith([])
    script(host, HOURLY)
    const count = 'return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length'
    expect([script(host, count), script(host, count, 'ann@example.com')]).toEqual([1, 0])
    script(host, 'ScriptApp.getProjectTriggers().forEach(trigger => ScriptApp.deleteTrigger(trigger))')
    expect(host.clock.advance({ hours: 2 })).toEqual([])
  })

  test('a daily one keeps its wall time in its own zone over a clock change', () => {
    const host = openWith([], { zone: 'Europe/Berlin', now: '2026-10-23T12:00', deployment: 'bound' })
    script(
      host,
      "ScriptApp.newTrigger('onHour').timeBased().everyDays(1).atHour(9).inTimezone('Europe/Berlin').create()",
    )
    const hours = host.clock.advance({ days: 4 }).map(run => run.startedAt.slice(11, 13))
    expect(hours).toEqual(['07', '08', '08', '08'])
  })

  test('may have no window: getUi fails', () => {
    const host = openWith([])
    script(host, "ScriptApp.newTrigger('openSidebar').timeBased().everyHours(1).create()")
    const [run] = host.clock.advance({ hours: 1 })
    expect(run?.error?.message).toContain('SpreadsheetApp.getUi() from this context')
  })

  test('stop for the day when 90 minutes of trigger time are used up', () => {
    const host = openWith([])
    script(host, "ScriptApp.newTrigger('long').timeBased().everyHours(1).create()")
    const runs = host.clock.advance({ hours: 30 })
    expect(runs.length).toBeLessThan(25)
    expect(runs.length).toBeGreaterThan(17)
  })
})

describe('when a trigger fires', () => {
  const bound = (now: string) => openWith([], { deployment: 'bound', now, zone: 'Asia/Shanghai' })
  const make = (how: string) =>
    `ScriptApp.newTrigger('onHour').timeBased()${how}.inTimezone('Asia/Shanghai').create()`
  const times = (host: Host, days: number) => {
    const at: string[] = []
    for (let day = 0; day < days; day++)
      for (const run of host.clock.advance({ days: 1 })) at.push(localTime(run.startedAt))
    return at
  }
  const localTime = (iso: string) => new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 16)

  test('on a day of the week: once a week, whether or not the weeks are told', () => {
    for (const how of [
      '.onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9)',
      '.everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9)',
    ]) {
      const host = bound('2026-11-21T09:00')
      script(host, make(how))
      const days = times(host, 16).map(at => at.slice(0, 13))
      expect(days, how).toEqual(['2026-11-23T09', '2026-11-30T09', '2026-12-07T09'].slice(0, days.length))
      expect(days.length, how).toBeGreaterThan(1)
    }
  })

  test('every second week', () => {
    const host = bound('2026-11-21T09:00')
    script(host, make('.everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(17)'))
    expect(times(host, 30).map(at => at.slice(0, 10))).toEqual(['2026-11-27', '2026-12-11'])
  })

  test('on a day of the month; a month without it is left out', () => {
    const host = bound('2027-01-20T09:00')
    script(host, make('.onMonthDay(30).atHour(8)'))
    expect(times(host, 80).map(at => at.slice(0, 10))).toEqual(['2027-01-30', '2027-03-30'])
  })

  test('once, and never again; it still counts among the person’s triggers', () => {
    const host = bound('2026-11-21T09:00')
    script(host, make('.after(3600000)'))
    expect(times(host, 3)).toEqual([expect.stringMatching(/^2026-11-21T10:0/)])
    expect(host.as(host.owner).triggers()).toEqual([])
    expect(script(host, 'return ScriptApp.getProjectTriggers().length')).toBe(1)
  })

  test('somewhere in its hour, at the same minute every day', () => {
    const minutes = new Set<string>()
    for (let seed = 1; seed <= 12; seed++) {
      const host = openWith([], { deployment: 'bound', seed })
      script(host, make('.everyDays(1).atHour(9)'))
      const at = times(host, 3)
      expect(new Set(at.map(time => time.slice(11))).size).toBe(1)
      expect(at[0]).toMatch(/T09:/)
      minutes.add(at[0]?.slice(14) ?? '')
    }
    expect(minutes.size).toBeGreaterThan(3)
  })

  test('within a quarter of an hour of the minute that was asked for', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const host = openWith([], { deployment: 'bound', seed })
      script(host, make('.everyDays(1).atHour(9).nearMinute(30)'))
      const minute = Number(times(host, 2)[0]?.slice(14))
      expect(Math.abs(minute - 30)).toBeLessThanOrEqual(15)
    }
  })

  test('in the script’s zone unless another is told', () => {
    const host = openWith([], { deployment: 'bound', scriptZone: 'Europe/London', now: '2026-11-21T09:00' })
    script(host, "ScriptApp.newTrigger('onHour').timeBased().everyDays(1).atHour(9).create()")
    const [run] = host.clock.advance({ days: 1 })
    expect(run?.startedAt).toMatch(/T09:/)
  })

  test('with the moment in UTC in its event', () => {
    const host = bound('2026-11-23T09:00')
    script(host, "ScriptApp.newTrigger('tellsTime').timeBased().after(1).create()")
    const [run] = host.clock.advance({ minutes: 1 })
    expect(run?.value).toEqual(['FULL', 2026, 11, 23, 1, 1, 'UTC'])
  })
})
