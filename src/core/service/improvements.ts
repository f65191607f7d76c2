// What was improved after a case, and whether cases of that kind became fewer.
import type { ServiceCase } from '../books/types'
import { addDays, type CalendarDate, daysBetween } from '../calendar-date'
import type { ImprovementMade } from './types'

const MOST_SHOWN = 3
/** As many days before as after: so many once they have passed, never fewer than two weeks. */
const WINDOW_DAYS = 90
const LEAST_DAYS = 14

/** Of one customer's cases up to `asOf`, the newest first; its day is that of the solution, else that the case came in. */
export function improvementsOf(cases: readonly ServiceCase[], asOf: CalendarDate): ImprovementMade[] {
  return cases
    .filter(({ improvement }) => improvement !== '')
    .map(one => ({ one, on: one.solvedOn ?? one.on }))
    .filter(({ on }) => on === null || on <= asOf)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1))
    .slice(0, MOST_SHOWN)
    .map(({ one: { kind, improvement, sheet, row }, on }) => ({
      on,
      kind,
      text: improvement,
      effect: on === null || kind === '' ? null : effectOf(cases, { kind, on, asOf }),
      place: { sheet, row },
    }))
}

type About = { kind: string; on: CalendarDate; asOf: CalendarDate }

function effectOf(cases: readonly ServiceCase[], { kind, on, asOf }: About): ImprovementMade['effect'] {
  const days = Math.min(WINDOW_DAYS, daysBetween(on, asOf))
  if (days < LEAST_DAYS) return null
  const from = addDays(on, 1 - days)
  const until = addDays(on, days)
  const alike = cases.flatMap(one => (one.kind === kind && one.on !== null ? [one.on] : []))
  return {
    days,
    before: alike.filter(day => day >= from && day <= on).length,
    after: alike.filter(day => day > on && day <= until).length,
  }
}
