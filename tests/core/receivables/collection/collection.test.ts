// Countback DSO, best possible DSO, days delinquent, effectiveness and turnover: published numbers first, then what always holds.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../../src/core/ledger/open-items'
import { collectionFigures, effectiveness } from '../../../../src/core/receivables/collection/collection'
import { countback, monthlySales } from '../../../../src/core/receivables/collection/countback'
import { totals } from '../../../../src/core/receivables/totals'
import type { DayTotals } from '../../../../src/core/receivables/trend'
import { anyRows, nearbyDay } from '../../arbitraries'
import { day, ledgerOf } from '../../ledger/build'

const TODAY = day('2026-11-21')
type Rows = Parameters<typeof ledgerOf>[0]

const figuresOf = (
  rows: Rows,
  { days = [], asOf = TODAY }: { days?: DayTotals[]; asOf?: typeof TODAY } = {},
) => {
  const items = openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })
  return collectionFigures({ items, totals: totals(items, asOf), days, asOf })
}
const kept = (on: string, balance: number): DayTotals => ({
  on: day(on),
  balance,
  overdue: 0,
  dueSoon: 0,
  received: 0,
  dso: null,
})

describe('countback DSO', () => {
  // September back to April; Oracle's printed 179.7 adds 2,000/2,250 instead of 1,000/2,250 (receivables.md 2.3).
  const oracle = [2500, 1750, 2250, 2500, 2000, 2250].map((sales, at) => ({
    sales,
    days: [30, 31, 31, 30, 31, 30][at] ?? 0,
  }))

  it('is 166.33 days for the published example', () => {
    expect(countback(12_000, oracle).value).toBeCloseTo(166.333, 3)
  })

  it('goes on over a month without sales, and nets returns', () => {
    const month = (sales: number) => ({ sales, days: 30 })
    expect(countback(100, [month(0), month(200)]).value).toBe(45)
    expect(countback(100, [month(-100), month(400)]).value).toBe(45)
  })

  it('is at least the days on record where sales do not go back far enough', () => {
    expect(countback(500, [{ sales: 100, days: 21 }])).toEqual({ value: 21, n: 1, atLeast: true })
    expect(countback(100, [{ sales: 100, days: 21 }])).toEqual({ value: 21, n: 1, atLeast: false })
    expect(countback(0, [{ sales: 100, days: 21 }])).toMatchObject({ value: 0, n: 0 })
    expect(countback(100, [])).toMatchObject({ value: null, reason: 'not-enough-data' })
  })

  it('takes of the month of the day the days so far, and each month back to the first sale', () => {
    const rows = [
      { customer: '云栖酒店', signedOn: '2026-11-01', dueOn: '2026-12-01', total: 300, paid: 0 },
      { customer: '云栖酒店', signedOn: '2026-09-10', dueOn: '2026-12-01', total: 200, paid: 0 },
      { customer: '云栖酒店', signedOn: '2026-12-10', dueOn: '2027-01-01', total: 900, paid: 0 },
    ]
    const items = openItems(ledgerOf(rows), TODAY, { dueSoonDays: 7 })
    expect(monthlySales(items, TODAY)).toEqual([
      { sales: 30_000, days: 21 },
      { sales: 0, days: 31 },
      { sales: 20_000, days: 30 },
    ])
  })
})

describe('best possible DSO and average days delinquent', () => {
  it('are 12 and 38 days where DSO is 50', () => {
    // Published for 30 days of 15,000 sales (receivables.md 2.4); the same shares over our 90 days.
    const rows = [
      { customer: '甲', signedOn: '2026-10-01', dueOn: '2026-11-01', total: 19_000, paid: 0 },
      { customer: '甲', signedOn: '2026-10-02', dueOn: '2026-12-01', total: 6_000, paid: 0 },
      { customer: '甲', signedOn: '2026-10-03', dueOn: '2026-12-02', total: 20_000, paid: 20_000 },
    ]
    const { bestPossible, delinquent, overdueShare } = figuresOf(rows)
    expect([bestPossible.value, delinquent.value]).toEqual([12, 38])
    expect(overdueShare.value).toBeCloseTo(0.76, 6)
  })

  it('are 12 and 33 days where DSO is 45: 15,000 of 30,000 open, 4,000 of it not due', () => {
    const rows = [
      { customer: '甲', signedOn: '2026-10-01', dueOn: '2026-11-01', total: 11_000, paid: 0 },
      { customer: '甲', signedOn: '2026-10-02', dueOn: '2026-12-01', total: 4_000, paid: 0 },
      { customer: '甲', signedOn: '2026-10-03', dueOn: '2026-12-02', total: 15_000, paid: 15_000 },
    ]
    const { bestPossible, delinquent } = figuresOf(rows)
    expect([bestPossible.value, delinquent.value]).toEqual([12, 33])
    const items = openItems(ledgerOf(rows), TODAY, { dueSoonDays: 7 })
    expect(totals(items, TODAY).dso.value).toBe(45)
  })

  it('add up to the simple DSO and are never negative, whatever the ledger', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, (rows, asOf) => {
        const items = openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })
        const figures = totals(items, asOf)
        const {
          bestPossible,
          delinquent,
          countback: counted,
        } = collectionFigures({
          items,
          totals: figures,
          days: [],
          asOf,
        })
        expect(bestPossible.value === null).toBe(figures.dso.value === null)
        if (bestPossible.value !== null && delinquent.value !== null && figures.dso.value !== null) {
          expect(bestPossible.value + delinquent.value).toBeCloseTo(figures.dso.value, 6)
          expect(Math.min(bestPossible.value, delinquent.value)).toBeGreaterThanOrEqual(0)
        }
        if (counted.value !== null) expect(counted.value).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('collection effectiveness', () => {
  it('is 72.7 % where 80 of 110 that could be collected came in', () => {
    const found = effectiveness({ begin: 100, sales: { amount: 60, n: 3 }, end: 80, endCurrent: 50 })
    expect(found.value).toBeCloseTo(0.7273, 4)
    expect(found.n).toBe(3)
  })

  it('is not there where nothing could be collected', () => {
    expect(effectiveness({ begin: 0, sales: { amount: 60, n: 1 }, end: 60, endCurrent: 60 })).toMatchObject({
      value: null,
      reason: 'nothing-collectable',
    })
  })

  it('begins on the day kept a month ago, and waits until there is one', () => {
    const rows = [
      { customer: '甲', signedOn: '2026-11-01', dueOn: '2026-11-10', total: 600, paid: 0 },
      { customer: '甲', signedOn: '2026-11-02', dueOn: '2026-12-10', total: 200, paid: 0 },
    ]
    expect(figuresOf(rows).effectiveness).toMatchObject({
      value: null,
      reason: 'totals-too-young',
      since: null,
    })
    const { effectiveness: found } = figuresOf(rows, { days: [kept('2026-10-20', 40_000)] })
    // 400 at the beginning and 800 sold; 800 still open, 200 of it not due.
    expect(found).toMatchObject({ value: 0.4, since: '2026-10-20' })
  })
})

describe('turnover', () => {
  it('is the sales of a year over the mean receivables at its ends', () => {
    const rows = [{ customer: '甲', signedOn: '2026-03-01', dueOn: '2026-11-10', total: 600, paid: 200 }]
    const days = [kept('2025-11-21', 20_000)]
    expect(figuresOf(rows, { days }).turnover).toEqual({ value: 2, n: 1, since: '2025-11-21' })
    expect(figuresOf(rows).turnover).toMatchObject({ value: null, reason: 'totals-too-young' })
  })
})
