import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from './open'

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
