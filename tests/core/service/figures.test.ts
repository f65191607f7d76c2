// Part four in figures.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import { answersOf } from '../../../src/core/service/answers'
import { caseFigures } from '../../../src/core/service/cases'
import { serviceFigures } from '../../../src/core/service/figures'
import { DEFAULT_SERVICE, isSurveyLink, linkFor } from '../../../src/core/service/rules'
import { satisfactionOf } from '../../../src/core/service/satisfaction'
import { surveyStanding } from '../../../src/core/service/survey-due'
import { aCase, anAnswer, CLOCK, day, TODAY } from './build'

const figures = (cases: Parameters<typeof caseFigures>[0], clock: typeof CLOCK | null = CLOCK) =>
  caseFigures(cases, { asOf: TODAY, clock })

describe('cases', () => {
  it('give the median and the ninth decile of the response, the latter from ten on', () => {
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(hours => aCase({ responseHours: hours, responded: true }))
    expect(figures(nine)).toMatchObject({
      response: { value: 5, n: 9 },
      responseP90: { value: null, n: 9, reason: 'not-enough-data' },
    })
    // Type 7 of Hyndman & Fan on 1 … 10: 9.1.
    const ten = figures([...nine, aCase({ responseHours: 10, responded: true })])
    expect(ten.responseP90).toMatchObject({ n: 10, value: expect.closeTo(9.1, 9) as number })
  })

  it('count who still waits with the hours until this morning', () => {
    const received = { day: day('2026-11-19'), minute: 960 }
    const waiting = aCase({ on: day('2026-11-19'), received })
    const solved = aCase({ on: day('2026-11-19'), received, solvedOn: day('2026-11-20') })
    // Two hours on the 19th, nine on the 20th; today does not count yet.
    expect(figures([waiting, solved])).toMatchObject({ response: { value: 11, n: 1 }, waiting: 1 })
    expect(figures([waiting], null)).toMatchObject({ response: { value: null, n: 0 }, waiting: 0 })
  })

  it('are of twelve months; what is open is open however old, the oldest first', () => {
    const old = aCase({ on: day('2024-02-01'), kind: '投诉', promisedOn: day('2024-03-01') })
    const done = aCase({ on: day('2024-02-01'), state: '已解决' })
    const now = aCase({ on: day('2026-11-01') })
    const ahead = aCase({ on: day('2026-12-01') })
    const all = figures([now, old, done, ahead])
    expect(all).toMatchObject({ count: 1, unsolved: 2, byKind: [{ kind: '维修', count: 1 }] })
    expect(all.open.map(({ on, daysOpen, late }) => [on, daysOpen, late])).toEqual([
      ['2024-02-01', 1024, true],
      ['2026-11-01', 20, false],
    ])
  })

  it('tell quality in shares, each with its own n', () => {
    const promised = day('2026-10-20')
    const all = figures([
      aCase({ solvedOn: day('2026-10-15'), promisedOn: promised, reopened: false }),
      aCase({ solvedOn: day('2026-10-25'), promisedOn: promised, reopened: true }),
      aCase({ promisedOn: promised, reopened: false }),
      aCase({ promisedOn: day('2026-12-01'), reopened: false }),
    ])
    expect(all.solvedShare).toEqual({ value: 0.5, n: 4 })
    expect(all.onTimeShare).toEqual({ value: 1 / 3, n: 3 })
    expect(all.reopenedShare).toEqual({ value: 0.25, n: 4 })
    expect(all.daysToSolve).toEqual({ value: 8, n: 2 })
    expect(figures([aCase()]).onTimeShare).toEqual({ value: null, n: 0, reason: 'not-enough-data' })
  })

  it('list what was improved with the cases of that kind before and after', () => {
    const improved = aCase({ on: day('2026-06-01'), solvedOn: day('2026-06-10'), improvement: '换了铰链' })
    const before = [addDays(day('2026-06-10'), -89), day('2026-06-09')].map(on => aCase({ on }))
    const outside = [addDays(day('2026-06-10'), -90), addDays(day('2026-06-10'), 91)].map(on => aCase({ on }))
    const other = aCase({ on: day('2026-06-20'), kind: '安装' })
    const after = aCase({ on: day('2026-07-01') })
    const [made] = figures([improved, ...before, ...outside, other, after]).improvements
    expect(made).toMatchObject({
      on: '2026-06-10',
      text: '换了铰链',
      effect: { days: 90, before: 3, after: 1 },
    })
    const fresh = aCase({ on: day('2026-11-15'), solvedOn: day('2026-11-16'), improvement: '培训' })
    expect(figures([fresh]).improvements[0]?.effect).toBeNull()
  })
})

describe('satisfaction', () => {
  it('is the share of 4 and 5 with its interval, and never the mean', () => {
    const scores = [5, 4, 4, 4, 5, 5, 2].map((score, at) => anAnswer(`2026-0${at + 1}-10`, score))
    const { satisfied, between, mean, change, before } = satisfactionOf(answersOf([], scores), TODAY)
    expect(satisfied).toEqual({ value: 6 / 7, n: 7 })
    // Wilson, 95 %, 6 of 7.
    expect([between?.low.toFixed(3), between?.high.toFixed(3)]).toEqual(['0.487', '0.974'])
    expect(mean.value).toBeCloseTo(29 / 7, 9)
    expect([change, before]).toEqual([{ value: null, n: 7, reason: 'not-enough-data' }, 0])
  })

  it('compares the mean with the twelve months before from three answers each on', () => {
    const now = [5, 4, 5].map((score, at) => anAnswer(`2026-0${at + 1}-10`, score))
    const then = [3, 4, 3].map((score, at) => anAnswer(`2025-0${at + 1}-10`, score))
    const { change, before, earlier } = satisfactionOf(answersOf([], [...now, ...then]), TODAY)
    expect(before).toBe(3)
    expect(earlier).toEqual({ value: 1 / 3, n: 3 })
    expect(change.value).toBeCloseTo(4 / 3, 9)
  })

  it('counts a score in 服务 and the survey about the same case once', () => {
    const solved = aCase({ on: day('2026-10-01'), solvedOn: day('2026-10-05'), score: 4 })
    const repeated = anAnswer('2026-10-08', 4)
    expect(answersOf([solved], [repeated])).toHaveLength(1)
    expect(answersOf([solved], [anAnswer('2026-10-08', 5)])).toHaveLength(2)
    expect(answersOf([solved], [anAnswer('2026-10-20', 4)])).toHaveLength(2)
    expect(answersOf([solved, aCase({ on: day('2026-10-02'), score: 4 })], [repeated])).toHaveLength(2)
  })

  it('never counts less than the answers of one sheet nor more than those of both', () => {
    const on = fc.integer({ min: 0, max: 300 }).map(days => addDays(day('2026-01-01'), days))
    const score = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(fc.array(fc.tuple(on, score)), fc.array(fc.tuple(on, score)), (left, right) => {
        const cases = left.map(([received, given]) => aCase({ on: received, score: given }))
        const surveys = right.map(([answered, given]) => anAnswer(answered, given))
        const { length } = answersOf(cases, surveys)
        expect(length).toBeGreaterThanOrEqual(Math.max(cases.length, surveys.length))
        expect(length).toBeLessThanOrEqual(cases.length + surveys.length)
        expect(answersOf([...cases].reverse(), [...surveys].reverse())).toHaveLength(length)
      }),
    )
  })
})

describe('the next survey', () => {
  const at = (lastOn: string | null, isKey: boolean) =>
    surveyStanding(lastOn === null ? null : day(lastOn), {
      isKey,
      rhythm: DEFAULT_SERVICE.survey,
      asOf: TODAY,
    })

  it('is a quarter after the last answer of a key account, a year after that of others', () => {
    expect(at('2026-08-21', true)).toMatchObject({ state: 'due', dueOn: '2026-11-21' })
    expect(at('2026-08-22', true)).toMatchObject({ state: 'later', dueOn: '2026-11-22' })
    expect(at('2026-08-21', false)).toMatchObject({ state: 'later', dueOn: '2027-08-21' })
    expect(at(null, true)).toMatchObject({ state: 'never-asked', dueOn: null })
  })

  it('does not see an answer to come', () => {
    const input = {
      cases: null,
      surveys: [anAnswer('2026-12-01', 5)],
      clock: null,
      rhythm: DEFAULT_SERVICE.survey,
    }
    const { survey, satisfaction } = serviceFigures(input, { customer: 'acme', isKey: true, asOf: TODAY })
    expect(survey.state).toBe('never-asked')
    expect(satisfaction?.satisfied).toMatchObject({ value: null, reason: 'no-answers' })
  })
})

it('a survey link is https without blanks; the number goes into it encoded', () => {
  expect(['', 'https://a.example.com/s?no={{客户编号}}'].map(isSurveyLink)).toEqual([true, true])
  expect(
    ['http://a.example.com', 'javascript:alert(1)', 'https://a b', 'a.example.com'].map(isSurveyLink),
  ).toEqual([false, false, false, false])
  expect(linkFor('https://a.example.com/s?no={{客户编号}}', '甲 & 乙')).toBe(
    'https://a.example.com/s?no=%E7%94%B2%20%26%20%E4%B9%99',
  )
  expect(linkFor('https://a.example.com/s?no={{customer_number}}', 'C01')).toBe(
    'https://a.example.com/s?no=C01',
  )
})
