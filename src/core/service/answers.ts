// What a customer answered, once each: a score in 服务 and a survey's answer about the same case are one.
import type { ServiceCase, SurveyAnswer } from '../books/types'
import { daysBetween } from '../calendar-date'
import { groupBy } from '../group-by'
import type { Answer } from './types'

/** A survey follows a case by so many days at most. */
const FOLLOWS_DAYS = 7

/** Of one customer, the oldest first, those without a day in front. */
export function answersOf(cases: readonly ServiceCase[], surveys: readonly SurveyAnswer[]): Answer[] {
  const asked = groupBy(surveys, ({ score }) => score)
  const ofCases = [...groupBy(cases, ({ score }) => score)].flatMap(([score, alike]) =>
    score === null ? [] : unasked(alike, asked.get(score) ?? []).map(one => fromCase(one, score)),
  )
  return [...ofCases, ...surveys.map(fromSurvey)].sort((a, b) => compare(a.on ?? '', b.on ?? ''))
}

/** The cases whose score no survey's answer repeats: the same score, from the day it came in until a week after it was solved. */
function unasked(cases: readonly ServiceCase[], surveys: readonly SurveyAnswer[]): ServiceCase[] {
  const days = surveys.flatMap(({ on }) => (on === null ? [] : [on])).sort(compare)
  let next = 0
  return [...cases]
    .sort((a, b) => compare(a.on ?? '', b.on ?? ''))
    .filter(({ on, solvedOn }) => {
      if (on === null) return true
      while (next < days.length && (days[next] ?? '') < on) next += 1
      const answered = days[next]
      const last = solvedOn !== null && solvedOn > on ? solvedOn : on
      if (answered === undefined || daysBetween(last, answered) > FOLLOWS_DAYS) return true
      next += 1
      return false
    })
}

const fromCase = ({ on, solvedOn, sheet, row }: ServiceCase, score: number): Answer => ({
  on: solvedOn ?? on,
  score,
  comment: '',
  book: 'services',
  place: { sheet, row },
})

const fromSurvey = ({ on, score, comment, sheet, row }: SurveyAnswer): Answer => ({
  on,
  score,
  comment,
  book: 'surveys',
  place: { sheet, row },
})

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
