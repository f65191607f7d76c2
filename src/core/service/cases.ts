// The cases of one customer in figures: how many, how fast, how well, what is open.
import type { ServiceCase } from '../books/types'
import { type CalendarDate, daysBetween } from '../calendar-date'
import { groupBy } from '../group-by'
import { twelveMonths, within } from '../period'
import type { Figure } from '../problem'
import { ascending, median, quantile } from '../statistics/quantile'
import type { WorkClock } from '../workdays/work-hours'
import { improvementsOf } from './improvements'
import type { CaseFigures, OpenCase } from './types'

/** One in ten waits longer than P90: of fewer than ten nobody does. */
export const LEAST_FOR_P90 = 10
const MOST_OPEN = 5
const MOST_KINDS = 5
const MOST_LATEST = 5

const DONE =
  /^(?:已?(?:解决|完成|关闭|办结|结案|处理完(?:成|毕)?)|closed|solved|resolved|done|completed?|finished)$/i

/** `clock`: null where no column says when a case was answered: then what is not typed is not known. */
export function caseFigures(
  all: readonly ServiceCase[],
  { asOf, clock }: { asOf: CalendarDate; clock: WorkClock | null },
): CaseFigures {
  const known = all.filter(({ on }) => on === null || on <= asOf)
  const period = twelveMonths(asOf)
  const cases = known.filter(({ on }) => on === null || within(on, period))
  const isOpen = openOn(asOf)
  const open = known.filter(isOpen)
  const newest = [...known].sort((a, b) => later(b.on, a.on))
  const { answered, waiting } = responseHours(cases, { asOf, clock, isOpen })
  const hours = ascending([...answered, ...waiting])
  return {
    count: cases.length,
    byKind: kindsOf(cases),
    unsolved: open.length,
    open: openCases(open, asOf).slice(0, MOST_OPEN),
    solvedShare: shareOf(cases.map(one => !isOpen(one))),
    reopenedShare: shareOf(cases.flatMap(({ reopened }) => (reopened === null ? [] : [reopened]))),
    onTimeShare: shareOf(cases.flatMap(one => onTime(one, { asOf, isOpen }))),
    response: enough(median(hours), hours.length),
    responseP90: enough(hours.length < LEAST_FOR_P90 ? null : quantile(hours, 0.9), hours.length),
    waiting: waiting.length,
    daysToSolve: daysToSolve(cases, asOf),
    latest: newest
      .slice(0, MOST_LATEST)
      .map(({ on, kind, state, sheet, row }) => ({ on, kind, state, place: { sheet, row } })),
    improvements: improvementsOf(known, asOf),
  }
}

/** What is open of these cases by then, the oldest first. */
export function openCases(cases: readonly ServiceCase[], asOf: CalendarDate): OpenCase[] {
  const isOpen = openOn(asOf)
  return cases
    .filter(one => (one.on === null || one.on <= asOf) && isOpen(one))
    .map(one => openCase(one, asOf))
    .sort((a, b) => later(a.on, b.on))
}

/** Without a day of solution by then, and without a word that it is done. */
const openOn =
  (asOf: CalendarDate) =>
  ({ solvedOn, state }: ServiceCase): boolean =>
    solvedOn === null ? !DONE.test(state.trim()) : solvedOn > asOf

type Asked = { asOf: CalendarDate; clock: WorkClock | null; isOpen: (one: ServiceCase) => boolean }

/** Those still waiting count with what they have waited until the day began. */
function responseHours(cases: readonly ServiceCase[], { asOf, clock, isOpen }: Asked) {
  const answered = cases.flatMap(({ responseHours: hours }) => (hours === null ? [] : [hours]))
  const waiting = cases.flatMap(one => {
    if (clock === null || one.responded || one.received === null || one.received.day >= asOf) return []
    const hours = isOpen(one) ? clock.hoursUntilDay(one.received, asOf) : null
    return hours === null ? [] : [hours]
  })
  return { answered, waiting }
}

const enough = (value: number | null, n: number): Figure =>
  value === null ? { value: null, n, reason: 'not-enough-data' } : { value, n }

const shareOf = (hits: readonly boolean[]): Figure =>
  enough(hits.length === 0 ? null : hits.filter(hit => hit).length / hits.length, hits.length)

/** Not judged before its day. */
function onTime(one: ServiceCase, { asOf, isOpen }: Pick<Asked, 'asOf' | 'isOpen'>): boolean[] {
  const { promisedOn, solvedOn } = one
  if (promisedOn === null) return []
  if (solvedOn !== null && solvedOn <= asOf) return [solvedOn <= promisedOn]
  return isOpen(one) && promisedOn < asOf ? [false] : []
}

function daysToSolve(cases: readonly ServiceCase[], asOf: CalendarDate): Figure {
  const days = cases.flatMap(({ on, solvedOn }) =>
    on === null || solvedOn === null || solvedOn < on || solvedOn > asOf ? [] : [daysBetween(on, solvedOn)],
  )
  return enough(median(days), days.length)
}

function kindsOf(cases: readonly ServiceCase[]): CaseFigures['byKind'] {
  return [...groupBy(cases, ({ kind }) => kind)]
    .map(([kind, alike]) => ({ kind, count: alike.length }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
    .slice(0, MOST_KINDS)
}

const openCase = (
  { on, kind, state, owner, promisedOn, sheet, row }: ServiceCase,
  asOf: CalendarDate,
): OpenCase => ({
  on,
  kind,
  state,
  owner,
  daysOpen: on === null ? null : daysBetween(on, asOf),
  late: promisedOn !== null && promisedOn < asOf,
  place: { sheet, row },
})

/** The older day first, no day before all. */
function later(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? -1 : 1
}
