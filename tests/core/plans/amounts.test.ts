import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equalParts, planAmounts } from '../../../src/core/ledger/plans/amounts'
import { sharePercent } from '../../../src/core/ledger/plans/read-rows'
import { everyMonths } from '../../../src/core/ledger/plans/schedule'
import { suggestPlan } from '../../../src/core/ledger/plans/suggest'
import type { Part } from '../../../src/core/ledger/plans/types'
import { day } from '../ledger/build'

const shares = (...percents: number[]): Part[] =>
  percents.map(percent => ({ kind: 'share', part: percent, of: 100 }))
const fixed = (amount: number): Part => ({ kind: 'fixed', amount })
const BALANCE: Part = { kind: 'balance' }

describe('the amounts of a plan', () => {
  it('of 100,000.01 at 30/60/10 are 30,000.00, 60,000.01 and 10,000.00', () => {
    expect(planAmounts(10_000_001, shares(30, 60, 10))).toEqual({
      ok: true,
      amounts: [3_000_000, 6_000_001, 1_000_000],
    })
  })

  it('of 10.00 in thirds are 3.33, 3.33 and 3.34', () => {
    expect(planAmounts(1000, equalParts(3))).toEqual({ ok: true, amounts: [333, 333, 334] })
  })

  it('leave to the balance line what fixed amounts and shares do not take, wherever it stands', () => {
    expect(planAmounts(100_000, [fixed(20_000), BALANCE, ...shares(10)])).toEqual({
      ok: true,
      amounts: [20_000, 70_000, 10_000],
    })
  })

  it('may be fixed ones that are exactly the contract', () => {
    expect(planAmounts(50_000, [fixed(20_000), fixed(30_000)])).toMatchObject({ ok: true })
  })

  it.each([
    [
      'fixed amounts above the contract',
      50_000,
      [fixed(60_000), BALANCE],
      { code: 'exceeds', left: -10_000 },
    ],
    ['shares above a whole', 50_000, shares(60, 60), { code: 'exceeds', left: -10_000 }],
    ['shares below a whole', 50_000, shares(30, 60), { code: 'short', left: 5000 }],
    ['two lines that both take the rest', 50_000, [BALANCE, BALANCE], { code: 'two-balances' }],
    ['a balance line nothing is left for', 50_000, [fixed(50_000), BALANCE], { code: 'empty-line', line: 1 }],
  ] as const)('are refused for %s', (_, total, parts, fault) => {
    expect(planAmounts(total, parts)).toMatchObject({ ok: false, fault })
  })

  it('add up to the contract, to the fen, whatever the shares; refused are shares of less than the fen that rounding takes', () => {
    const contracts = fc.record({
      total: fc.integer({ min: 100, max: 900_000_000_000 }),
      weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }),
    })
    fc.assert(
      fc.property(contracts, ({ total, weights }) => {
        const of = weights.reduce((sum, weight) => sum + weight, 0)
        const split = planAmounts(
          total,
          weights.map(part => ({ kind: 'share', part, of })),
        )
        if (!split.ok) {
          const least = Math.min(...weights)
          expect((total / of) * least).toBeLessThanOrEqual(weights.length / 2)
          return
        }
        const { amounts } = split
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total)
        amounts.slice(0, -1).forEach((amount, at) => {
          expect(Math.abs(amount - (total / of) * (weights[at] ?? 0))).toBeLessThanOrEqual(0.51)
        })
      }),
    )
  })
})

describe('a plan paid every month', () => {
  it('keeps its day of the month, and has the last day of a month that lacks it', () => {
    expect(everyMonths(day('2026-01-31'), 4, 1)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ])
    expect(everyMonths(day('2026-11-15'), 3, 3)).toEqual(['2026-11-15', '2027-02-15', '2027-05-15'])
  })
})

describe('a plan in the words of 付款周期', () => {
  it.each([
    ['30/60/10', '30 signing · 60 acceptance · 10 warranty'],
    ['50/50', '50 signing · 50 acceptance'],
    ['30/40/30', '30 signing · 40 delivery · 30 acceptance'],
    ['预付30%,验收后70%', '30 signing · 70 acceptance'],
    ['签约30%发货60%质保10%', '30 signing · 60 delivery · 10 warranty'],
    ['首付30%,到货验收后30天付60%,质保金10%', '30 signing · 60 acceptance 30天 · 10 warranty'],
    ['30%预付,70%开票后2个月', '30 signing · 70 invoice 2个月'],
    ['30%DOWNPAYMENT,70%ONDELIVERY', '30 signing · 70 delivery'],
  ])('%s', (text, said) => {
    const lines = suggestPlan(text) ?? []
    const parts = lines.map(({ percent, trigger, terms }) => `${percent} ${trigger} ${terms}`.trim())
    expect(parts.join(' · ')).toBe(said)
  })

  it.each(['净30天', '30/60', '验收后', '2/10,N/30', '预付30%,余款', ''])('is not in %s', text => {
    expect(suggestPlan(text)).toBe(null)
  })
})

describe('a share as written', () => {
  it.each([
    ['30%', 30],
    ['30％', 30],
    ['30', 30],
    ['0.3', 30],
    ['0.07', 7],
    ['0.3%', 0.3],
    ['33.3333', 33.3333],
    ['1', 100],
    ['100', 100],
    ['120%', null],
    ['0', null],
    ['三成', null],
    ['', null],
  ])('%s is the same percent for the ledger and for the page', (text, percent) => {
    expect(sharePercent(text)).toBe(percent)
  })
})
