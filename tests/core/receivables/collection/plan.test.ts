// 回款计划: what is planned by example, and that lines, owners and what was not planned make up what came in.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disputedPart } from '../../../../src/core/ledger/disputed-part'
import { openItems } from '../../../../src/core/ledger/open-items'
import type { OpenItem } from '../../../../src/core/ledger/types'
import { sum } from '../../../../src/core/money'
import { gone, type PlanBasis, planOf, progressOf } from '../../../../src/core/receivables/collection/plan'
import { receivedBy } from '../../../../src/core/receivables/collection/received'
import { anyRows } from '../../arbitraries'
import { type Cells, day, ledgerOf } from '../../ledger/build'

const MONTH = '2026-11'
const [START, TODAY] = [day('2026-10-31'), day('2026-11-21')]
const ownerOf = ({ owner }: OpenItem) => owner
const planned = (rows: Cells[], changes: Partial<PlanBasis> = {}) => {
  const ledger = ledgerOf(rows)
  const before = openItems(ledger, START, { dueSoonDays: 7 })
  const received = receivedBy({ ledger, items: before, lines: [], asOf: START })
  const lines = planOf({
    month: MONTH,
    before,
    now: openItems(ledger, TODAY, { dueSoonDays: 7 }),
    ownerOf,
    heldOf: disputedPart,
    received: received.byCustomer,
    also: new Map(),
    ...changes,
  })
  return { ledger, lines, received }
}
const deal = (dueOn: string, cells: Cells = {}): Cells => ({
  customer: '甲公司',
  owner: '林晓',
  signedOn: '2026-05-01',
  total: 100,
  paid: 0,
  dueOn,
  ...cells,
})
const shown = (rows: Cells[], changes: Partial<PlanBasis> = {}) =>
  planned(rows, changes).lines.map(({ name, owner, overdue, due, held, plan }) => [
    ...[name, owner, overdue, due, held, plan],
  ])

describe('the plan of a month', () => {
  it('is what was overdue when it began and what falls due in it; what is due later or at no known day is not', () => {
    expect(
      shown([
        deal('2026-10-31', { total: 1000 }),
        deal('2026-11-01', { total: 200 }),
        deal('2026-11-30', { total: 30 }),
        deal('2026-12-01', { total: 4 }),
        deal('', { terms: '验收后', total: 5 }),
      ]),
    ).toEqual([['甲公司', '林晓', 100_000, 23_000, 0, 123_000]])
  })

  it('counts what is still open, and a contract begun in the month that falls due in it', () => {
    expect(
      shown([
        deal('2026-10-01', { total: 100, paid: 60 }),
        deal('2026-10-02', { paid: 100, paidOn: '2026-11-05' }),
        deal('2026-11-25', { signedOn: '2026-11-10', total: 50 }),
        deal('2026-11-28', { signedOn: '2026-11-25', total: 70 }),
      ]),
    ).toEqual([['甲公司', '林晓', 14_000, 5_000, 0, 19_000]])
  })

  it('leaves apart what is in dispute and who is on hold, and is whose most of it is', () => {
    const rows = [
      deal('2026-10-01', { dispute: 40 }),
      deal('2026-10-01', { owner: '王芳', total: 300 }),
      deal('2026-11-10', { customer: '乙公司', owner: '', total: 70 }),
    ]
    expect(
      shown(rows, { heldOf: item => (item.customer === '乙公司' ? item.open : disputedPart(item)) }),
    ).toEqual([
      ['甲公司', '王芳', 40_000, 0, 4_000, 36_000],
      ['乙公司', '', 0, 7_000, 7_000, 0],
    ])
  })

  it('keeps what was received before from who stood in the plan of the month before', () => {
    const { lines } = planned([deal('2026-09-01', { total: 80, paid: 80 })], {
      also: new Map([['甲公司', '甲公司']]),
    })
    expect(lines).toMatchObject([{ customer: '甲公司', plan: 0, received: 8_000 }])
  })

  it('has lines that add up, whatever the ledger: plan and held are all that is due by the end of the month', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const { lines } = planned(rows)
        for (const { overdue, due, held, plan } of lines) {
          expect(plan).toBe(overdue + due - held)
          expect(Math.min(overdue, due, held, plan)).toBeGreaterThanOrEqual(0)
        }
        expect(new Set(lines.map(({ customer }) => customer)).size).toBe(lines.length)
      }),
    )
  })
})

describe('what came in of it', () => {
  it('owners, and what nobody planned, make up all that came in', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: -1000, max: 100_000 }), (rows, unplanned) => {
        const { lines } = planned(rows)
        const byCustomer = ({ plan }: { plan: number }) => Math.round(plan / 3)
        const total = sum(lines.map(byCustomer)) + unplanned
        const progress = progressOf(lines, { byCustomer, total })
        expect(progress.unplanned).toBe(unplanned)
        expect(sum(progress.owners.map(({ actual }) => actual ?? 0)) + unplanned).toBe(progress.total.actual)
        expect(sum(progress.owners.map(({ plan }) => plan))).toBe(progress.total.plan)
        expect(sum(progress.owners.map(({ customers }) => customers))).toBe(lines.length)
      }),
    )
  })

  it('is what the ledger says is paid: undated payments too, later ones not', () => {
    const rows = [
      deal('2026-10-01', { paid: 30 }),
      deal('2026-10-01', { paid: 100, paidOn: '2026-11-05' }),
      deal('2026-10-01', { customer: '乙公司', paid: 130 }),
    ]
    const of = (asOf: typeof TODAY) => {
      const ledger = ledgerOf(rows)
      const items = openItems(ledger, asOf, { dueSoonDays: 7 })
      const { byCustomer, total } = receivedBy({ ledger, items, lines: [], asOf })
      return [byCustomer.get('甲公司'), byCustomer.get('乙公司'), total]
    }
    expect(of(START)).toEqual([3_000, 13_000, 16_000])
    expect(of(TODAY)).toEqual([13_000, 13_000, 26_000])
  })

  it('counts what came back of a write-off where 收款 feeds the ledger as well', () => {
    const { items } = ledgerOf([deal('2026-10-01')])
    const adjustments = [
      { on: day('2026-10-10'), kind: 'write-off', amount: 10_000 },
      { on: day('2026-11-10'), kind: 'recovery', amount: 4_000 },
    ] as const
    const [item] = items
    const receipt = {
      ...{ sheet: '收款', row: 2, on: day('2026-09-01'), reference: '' },
      ...{ customer: item?.customer ?? '', amount: 2_500, rest: 2_500 },
    }
    const ledger = { receipts: { feed: true, list: [receipt], unclaimed: [] } }
    const of = (asOf: typeof TODAY) => {
      const open = openItems({ items: items.map(one => ({ ...one, adjustments })) }, asOf, { dueSoonDays: 7 })
      return receivedBy({ ledger, items: open, lines: [], asOf }).total
    }
    expect([of(START), of(TODAY)]).toEqual([2_500, 6_500])
  })

  it.each([
    ['2026-10-31', 0, 30],
    ['2026-11-01', 1 / 30, 29],
    ['2026-11-21', 0.7, 9],
    ['2026-12-05', 1, 0],
  ])('on %s the month is so far gone', (asOf, share, daysLeft) => {
    expect(gone(MONTH, day(asOf))).toEqual({ share, daysLeft })
  })
})
