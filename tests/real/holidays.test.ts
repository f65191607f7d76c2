// The announced calendar against the State Council's papers as a second source kept them, day by day, whatever zone the machine is in.
import { existsSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'

const folder = new URL('../../../shared/data/holidays/', import.meta.url)
const paper = (year: number) => new URL(`holiday-cn-${year}.json`, folder)
const PAPERS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
const areHere = PAPERS.every(year => existsSync(paper(year)))
if (!areHere) console.warn('Skipped: ../shared/data/holidays is not here')

type PaperDay = { date: string; isOffDay: boolean }

/** Off or worked by date; December of a year may be changed by the next year's paper. */
const expectedDays = (): Map<string, boolean> =>
  new Map(
    PAPERS.flatMap(year => (JSON.parse(readFileSync(paper(year), 'utf8')) as { days: PaperDay[] }).days).map(
      ({ date, isOffDay }) => [date, isOffDay],
    ),
  )

const everyDay = function* () {
  for (let at = Date.UTC(2019, 0, 1); at <= Date.UTC(2026, 11, 31); at += 86_400_000)
    yield { date: new Date(at).toISOString().slice(0, 10), weekday: new Date(at).getUTCDay() }
}

describe.skipIf(!areHere)('the announced calendar', () => {
  const zoneHere = process.env.TZ
  afterEach(() => {
    if (zoneHere === undefined) delete process.env.TZ
    else process.env.TZ = zoneHere
  })

  it.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/St_Johns'])(
    'knows each of the 2,922 days of 2019 to 2026 as the papers do, in %s',
    async zone => {
      process.env.TZ = zone
      vi.resetModules()
      const { workCalendar } = await import('../../src/core/workdays/work-calendar')
      const { calendarDate } = await import('../../src/core/calendar-date')
      const [calendar, papers] = [workCalendar([]), expectedDays()]
      const wrong: string[] = []
      let days = 0
      for (const { date, weekday } of everyDay()) {
        days += 1
        const day = calendarDate(date)
        const isOff = papers.get(date) ?? (weekday === 0 || weekday === 6)
        if (day === null || calendar.isWorkday(day) === isOff) wrong.push(date)
      }
      expect(days).toBe(2922)
      expect(wrong).toEqual([])
    },
  )
})
