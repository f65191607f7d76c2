// Before and since by hand: what the overdue share went by, and what it saved or cost.
import { describe, expect, it } from 'vitest'
import { promisesKept } from '../../../src/core/effect/promises'
import { sinceUse } from '../../../src/core/effect/since'
import type { JudgedPromise, PromiseState } from '../../../src/core/follow-ups/promises'
import { daysAgo, TODAY } from '../reminders/build'

const row = (days: number, balance: number, overdue: number) => ({
  ...{ on: daysAgo(days), balance, overdue, dueSoon: 0, received: 0, dso: 60 },
})
const now = { on: TODAY, balance: 80_000, overdue: 10_000, dso: 50 }
const DAYS = [row(20, 100_000, 40_000), row(10, 100_000, 20_000)]

describe('since use', () => {
  it('saves what stayed below the first day’s overdue share, day by day at the yearly rate', () => {
    // Ten days at 0.4 × 100,000 − 40,000 = 0, ten at 0.4 × 100,000 − 20,000 = 20,000: 200,000 × 0.073 / 365 = 40.
    expect(sinceUse(DAYS, now, 0.073)).toMatchObject({ n: 3, days: 20, saved: { value: 40, n: 3 } })
    expect(sinceUse([...DAYS].reverse(), now, 0.073)).toEqual(sinceUse(DAYS, now, 0.073))
  })

  it('is below zero where more is overdue than at first', () => {
    const worse = [row(20, 100_000, 10_000), row(10, 100_000, 30_000)]
    expect(sinceUse(worse, now, 0.073).saved).toEqual({ value: -40, n: 3 })
  })

  it('is no figure without a rate, without an earlier day, or where nothing was open at first', () => {
    expect(sinceUse(DAYS, now, null).saved).toMatchObject({ value: null, reason: 'no-capital-rate' })
    expect(sinceUse([row(0, 5, 5)], now, 0.05)).toMatchObject({
      first: null,
      saved: { value: null, reason: 'totals-too-young' },
    })
    expect(sinceUse([row(9, 0, 0)], now, 0.05).saved).toMatchObject({ value: null, reason: 'nothing-open' })
  })
})

describe('promises kept', () => {
  const promise = (customer: string, state: PromiseState): JudgedPromise => ({
    ...{
      key: '',
      customer,
      name: `${customer}公司`,
      madeOn: daysAgo(20),
      on: daysAgo(10),
      lastDay: daysAgo(9),
    },
    ...{ amount: 100, came: 0, state, hold: true, by: '' },
  })
  const made = [
    ...(['kept', 'part', 'broken', 'open', 'replaced'] as const).map(state => promise('a', state)),
    ...(['kept', 'kept'] as const).map(state => promise('b', state)),
  ]

  it('are told by customer and owner from three past their day on, the lowest first', () => {
    expect(promisesKept(made, () => '林晓')).toEqual({
      all: { value: 3 / 5, n: 5 },
      customers: { list: [{ name: 'a公司', kept: 1, n: 3, rate: 1 / 3 }], few: 1 },
      owners: { list: [{ name: '林晓', kept: 3, n: 5, rate: 3 / 5 }], few: 0 },
    })
    expect(promisesKept([], () => '')).toMatchObject({ all: { value: null, n: 0 }, customers: { list: [] } })
  })
})
