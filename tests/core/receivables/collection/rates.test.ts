// 回款率, 逾期率, 周转率, 坏账率: by example, without anything to divide by, and that owners add up.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../../src/core/ledger/open-items'
import type { ItemAdjustment } from '../../../../src/core/ledger/types'
import { sum } from '../../../../src/core/money'
import type { Period } from '../../../../src/core/period'
import {
  badDebtRate,
  collectionRates,
  dayBeforePeriod,
  periodOf,
  writeOffsOf,
} from '../../../../src/core/receivables/collection/rates'
import { anyRows } from '../../arbitraries'
import { type Cells, day, ledgerOf } from '../../ledger/build'

const TODAY = day('2026-11-21')
const ratesOf = (rows: Cells[], period: Period = periodOf('month', 0, TODAY)) => {
  const ledger = ledgerOf(rows)
  const on = (asOf: typeof TODAY) => openItems(ledger, asOf, { dueSoonDays: 7 })
  return collectionRates({
    ...period,
    items: on(period.to),
    before: on(dayBeforePeriod(period)),
    ownerOf: ({ owner }) => owner,
  })
}
const deal = (dueOn: string, cells: Cells = {}): Cells => ({
  ...{ customer: '甲公司', owner: '林晓', signedOn: '2026-05-01', total: 100, paid: 0, dueOn },
  ...cells,
})

it.each([
  ['month', 0, '2026-11-01', '2026-11-21'],
  ['month', 1, '2026-10-01', '2026-10-31'],
  ['quarter', 0, '2026-10-01', '2026-11-21'],
  ['quarter', 1, '2026-07-01', '2026-09-30'],
  ['year', 0, '2026-01-01', '2026-11-21'],
  ['year', 1, '2025-01-01', '2025-12-31'],
] as const)('%s %i back is from %s to %s', (kind, back, from, to) => {
  expect(periodOf(kind, back, TODAY)).toEqual({ from, to })
})

describe('the rates of a period', () => {
  it('say what part of what fell due was received, what part of the open is overdue, how often sales turn over', () => {
    const { total } = ratesOf([
      deal('2026-11-05', { total: 300, paid: 200 }),
      deal('2026-11-10', { total: 100, paid: 150 }),
      deal('2026-10-10', { total: 500, paid: 500 }),
      deal('2026-12-10', { total: 300, signedOn: '2026-11-02' }),
    ])
    expect(total.rate).toEqual({ value: 300 / 400, n: 2 })
    expect(total.overdueRate).toEqual({ value: 100 / 400, n: 2 })
    // Open 100.00 before and 400.00 now; sales 300.00 in 21 days.
    expect(total.turnover).toEqual({ value: (300 / 250) * (365 / 21), n: 1 })
  })

  it('ask for no cash where a credit note took the amount away, but for what was written off, until it comes back', () => {
    const ledger = ledgerOf([deal('2026-11-05', { total: 300, paid: 200 })])
    const rateOf = (...adjustments: ItemAdjustment[]) => {
      const items = openItems({ items: ledger.items.map(item => ({ ...item, adjustments })) }, TODAY, {
        dueSoonDays: 7,
      })
      const { total } = collectionRates({
        ...periodOf('month', 0, TODAY),
        ...{ items, before: [], ownerOf: () => '' },
      })
      return [total.rate.value, total.due, total.received]
    }
    const on = day('2026-11-10')
    expect(rateOf({ on, kind: 'credit', amount: 10_000 })).toEqual([1, 20_000, 20_000])
    expect(rateOf({ on, kind: 'credit', amount: 4_000 }, { on, kind: 'fee', amount: 1_000 })).toEqual([
      200 / 250,
      25_000,
      20_000,
    ])
    const lost = { on, kind: 'write-off', amount: 10_000 } as const
    expect(rateOf(lost)).toEqual([2 / 3, 30_000, 20_000])
    expect(rateOf(lost, { on, kind: 'recovery', amount: 10_000 })).toEqual([1, 30_000, 30_000])
  })

  it('count the instalments of one contract as one sale', () => {
    const [contract] = openItems(ledgerOf([deal('2026-12-05', { signedOn: '2026-11-02' })]), TODAY, {
      dueSoonDays: 7,
    })
    if (contract === undefined) throw new Error('no contract')
    const part = (mark: string) => ({
      ...{ ...contract, total: 5_000, open: 5_000 },
      instalment: { contract: contract.key, mark, name: mark, place: null, isLast: false },
    })
    const { total } = collectionRates({
      ...periodOf('month', 0, TODAY),
      ...{ items: [part('1'), part('2')], before: [], ownerOf: () => '' },
    })
    expect(total.turnover.n).toBe(1)
  })

  it('are null with their reason where nothing fell due and nothing is open', () => {
    const { total, owners } = ratesOf([])
    expect(owners).toEqual([])
    expect(total.rate).toEqual({ value: null, n: 0, reason: 'nothing-collectable' })
    expect(total.overdueRate).toEqual({ value: null, n: 0, reason: 'nothing-open' })
    expect(total.turnover).toEqual({ value: null, n: 0, reason: 'nothing-open' })
  })

  it('by owner add up to the whole, and no rate of collection or overdue is outside 0 and 1', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.array(fc.constantFrom('林晓', '王芳', ''), { minLength: 40, maxLength: 40 }),
        (rows, who) => {
          const owned = rows.map((row, at) => ({ ...row, owner: who[at] ?? '' }))
          const { total, owners } = ratesOf(owned, periodOf('quarter', 0, TODAY))
          for (const name of ['due', 'received', 'balance', 'overdue', 'sales', 'begin'] as const)
            expect(sum(owners.map(line => line[name]))).toBe(total[name])
          for (const { rate, overdueRate } of [total, ...owners])
            for (const { value } of [rate, overdueRate])
              expect(value === null || (value >= 0 && value <= 1)).toBe(true)
        },
      ),
    )
  })
})

describe('the rate of bad debt', () => {
  const period = periodOf('year', 0, TODAY)
  it('is what was written off in the period, less what came back, of its sales', () => {
    const writeOffs = [
      { on: day('2025-12-31'), amount: 9_999 },
      { on: day('2026-03-01'), amount: 5_000 },
      { on: day('2026-08-01'), amount: -1_000 },
    ]
    expect(badDebtRate(writeOffs, period, 200_000)).toEqual({ value: 0.02, n: 1 })
  })

  it('rests on what was written off and recovered, not on credit notes or small differences', () => {
    const [item] = openItems(ledgerOf([deal('2026-06-01')]), TODAY, { dueSoonDays: 7 })
    if (item === undefined) throw new Error('no item')
    const adjusted = {
      ...item,
      adjustments: [
        { on: day('2026-08-01'), kind: 'write-off' as const, amount: 5_000 },
        { on: day('2026-09-01'), kind: 'recovery' as const, amount: 1_000 },
        { on: day('2026-09-02'), kind: 'credit' as const, amount: 700 },
      ],
    }
    expect(writeOffsOf([adjusted, item])).toEqual([
      { on: '2026-08-01', amount: 5_000 },
      { on: '2026-09-01', amount: -1_000 },
    ])
  })

  it('is null without sales', () => {
    expect(badDebtRate([], period, 0)).toEqual({ value: null, n: 0, reason: 'no-sales-in-period' })
  })
})
