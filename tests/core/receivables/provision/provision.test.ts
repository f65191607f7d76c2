// 坏账准备 and 资金占用: published numbers, missing and falling rates, and that the lines add up.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_FINANCE, finance } from '../../../../src/core/receivables/provision/finance'
import {
  capitalCost,
  type ProvisionRates,
  provision,
} from '../../../../src/core/receivables/provision/provision'
import { totals } from '../../../../src/core/receivables/totals'
import type { Aging, BucketId } from '../../../../src/core/receivables/types'

const NONE = DEFAULT_FINANCE.provision
const IDS = Object.keys(NONE) as BucketId[]
const agingOf = (amounts: Partial<Record<BucketId, number>>): Aging => {
  const buckets = IDS.map(id => ({ id, amount: amounts[id] ?? 0, count: amounts[id] === undefined ? 0 : 1 }))
  return { overdueDays: [30, 60, 90], buckets, balance: buckets.reduce((sum, { amount }) => sum + amount, 0) }
}

describe('the provision', () => {
  it('is 526,500 for the published matrix', () => {
    // receivables.md 2.7
    const yuan = (amount: number) => amount * 100
    const aging = agingOf({
      'not-due': yuan(7_000_000),
      '1-30': yuan(4_000_000),
      '31-60': yuan(2_500_000),
      '61-90': yuan(1_000_000),
    })
    const rates = { ...NONE, 'not-due': 0.015, '1-30': 0.034, '31-60': 0.071, '61-90': 0.108 }
    expect(provision(aging, rates).total).toEqual({ value: yuan(526_500), n: 4 })
  })

  it('is not there without a rate, and says what it leaves out where some are missing', () => {
    const aging = agingOf({ 'not-due': 1000, '90+': 500, undated: 300 })
    expect(provision(aging, NONE)).toMatchObject({
      total: { value: null, reason: 'no-rates' },
      unrated: 1800,
    })
    expect(provision(aging, { ...NONE, '90+': 0.5 })).toMatchObject({
      total: { value: 250, n: 1 },
      unrated: 1300,
    })
  })

  it('names a rate that is lower than that of a younger bucket', () => {
    expect(provision(agingOf({}), { ...NONE, '1-30': 0.05, '61-90': 0.02, '90+': 0.5 }).falling).toEqual([
      '61-90',
    ])
    expect(provision(agingOf({}), { ...NONE, 'not-due': 0, '90+': 0 }).falling).toEqual([])
  })

  it('has lines that add up to it, none below nothing or above what is open', () => {
    const rate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })
    const amount = fc.integer({ min: 0, max: 10_000_000_000 })
    const six = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one, one, one, one, one)
    fc.assert(
      fc.property(six(amount), six(rate), (amounts, chosen) => {
        const aging = agingOf(Object.fromEntries(IDS.map((id, at) => [id, amounts[at]])))
        const rates = Object.fromEntries(IDS.map((id, at) => [id, chosen[at] ?? null])) as ProvisionRates
        const { lines, total, unrated } = provision(aging, rates)
        const losses = lines.map(({ loss }) => loss ?? 0)
        expect(losses.reduce((sum, loss) => sum + loss, 0)).toBe(total.value ?? 0)
        for (const { amount: open, loss } of lines) {
          expect(loss ?? 0).toBeGreaterThanOrEqual(0)
          expect(loss ?? 0).toBeLessThanOrEqual(open)
        }
        const rated = lines.filter(one => one.rate !== null).reduce((sum, one) => sum + one.amount, 0)
        expect(rated + unrated).toBe(aging.balance)
      }),
    )
  })
})

describe('the cost of capital', () => {
  it('is amount × rate × days / 365', () => {
    expect(capitalCost(10_000_000, { rate: 0.05, days: 73 })).toBe(100_000)
  })

  it('of a year is told for the balance and its overdue part, and not at all without a rate', () => {
    const figures = { ...totals([], '2026-11-21' as never), balance: 1_000_000, overdue: 400_000 }
    expect(finance(figures, { provision: NONE, capitalRate: 0.06 }).capital).toEqual({
      rate: 0.06,
      year: 60_000,
      overdue: 24_000,
    })
    expect(finance(figures, DEFAULT_FINANCE).capital).toBeNull()
  })
})
