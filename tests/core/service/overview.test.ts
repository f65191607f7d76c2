// All customers together.
import { expect, it } from 'vitest'
import { serviceOverview } from '../../../src/core/service/overview'
import { aCase, anAnswer, CLOCK, day, TODAY } from './build'

it('names who needs looking after first, and what is open longest', () => {
  const cases = [
    aCase({ customer: 'a', on: day('2026-11-01'), promisedOn: day('2026-11-10') }),
    aCase({ customer: 'b', on: day('2026-10-01') }),
    aCase({ customer: 'c', on: day('2026-10-01'), solvedOn: day('2026-10-02'), score: 2 }),
    aCase({ customer: 'd', on: day('2026-10-01'), solvedOn: day('2026-10-02'), score: 5 }),
  ]
  const surveys = [anAnswer('2026-10-03', 2, { customer: 'c' }), anAnswer('2025-01-01', 1, { customer: 'd' })]
  const { needy, open, cases: all, satisfaction } = serviceOverview({ cases, surveys, clock: CLOCK }, TODAY)
  expect(needy).toEqual([
    { customer: 'c', discontent: 1, late: 0, open: 0, satisfied: { value: 0, n: 1 } },
    {
      customer: 'a',
      discontent: 0,
      late: 1,
      open: 1,
      satisfied: { value: null, n: 0, reason: 'no-answers' },
    },
    {
      customer: 'b',
      discontent: 0,
      late: 0,
      open: 1,
      satisfied: { value: null, n: 0, reason: 'no-answers' },
    },
  ])
  expect(open.map(({ customer }) => customer)).toEqual(['b', 'a'])
  expect(all).toMatchObject({ count: 4, unsolved: 2 })
  // The survey of c repeats the score of its case; the answer of d is older than twelve months.
  expect(satisfaction).toMatchObject({ satisfied: { value: 0.5, n: 2 }, earlier: { value: 0, n: 1 } })
})

it('is empty, not zero, where nothing is kept', () => {
  expect(serviceOverview({ cases: null, surveys: null, clock: null }, TODAY)).toMatchObject({
    cases: null,
    satisfaction: null,
    open: [],
    needy: [],
  })
})
