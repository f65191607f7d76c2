// How content a customer is, by what he answered in twelve months, and against the twelve months before.
import type { CalendarDate } from '../calendar-date'
import { type Period, twelveMonths, within, yearBefore } from '../period'
import type { Figure } from '../problem'
import { shareInterval } from '../statistics/scores/interval'
import type { Answer, Satisfaction } from './types'

/** CSAT counts 4 and 5 (receivables.md §2.12). */
const CONTENT = 4
/** Fewer answers in one of the two years say nothing of a change. */
export const LEAST_TO_COMPARE = 3
const MOST_COMMENTS = 3

/** `answers` the oldest first; those after `asOf` are not there yet. */
export function satisfactionOf(answers: readonly Answer[], asOf: CalendarDate): Satisfaction {
  const period = twelveMonths(asOf)
  const now = scoresIn(answers, period)
  const before = scoresIn(answers, yearBefore(period))
  const n = now.length
  const change =
    n < LEAST_TO_COMPARE || before.length < LEAST_TO_COMPARE
      ? ({ value: null, n, reason: 'not-enough-data' } as const)
      : { value: meanOf(now) - meanOf(before), n }
  return {
    satisfied: shareOf(now),
    earlier: shareOf(before),
    between: n === 0 ? null : shareInterval(contentIn(now), n),
    mean: n === 0 ? { value: null, n, reason: 'no-answers' } : { value: meanOf(now), n },
    change,
    before: before.length,
    comments: answers
      .filter(({ comment, on }) => comment !== '' && (on === null || within(on, period)))
      .slice(-MOST_COMMENTS)
      .reverse(),
  }
}

const scoresIn = (answers: readonly Answer[], period: Period): number[] =>
  answers.filter(({ on }) => within(on, period)).map(({ score }) => score)

const contentIn = (scores: readonly number[]) => scores.filter(score => score >= CONTENT).length

const shareOf = (scores: readonly number[]): Figure => {
  const n = scores.length
  return n === 0 ? { value: null, n, reason: 'no-answers' } : { value: contentIn(scores) / n, n }
}

const meanOf = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length
