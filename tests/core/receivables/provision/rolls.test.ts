// 迁徙率: the published chain, month-ends by example, empty buckets, and that no loss is outside 0 and 1.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastDayOf } from '../../../../src/core/calendar-date'
import { frozenItems } from '../../../../src/core/closing/freeze'
import { provision } from '../../../../src/core/receivables/provision/provision'
import {
  lossChain,
  type MonthEnd,
  type RollRules,
  rolledRates,
  rolls,
} from '../../../../src/core/receivables/provision/rolls'
import { anyRows } from '../../arbitraries'
import { type Cells, ledgerOf } from '../../ledger/build'

const RULES: RollRules = { overdueDays: [30, 60, 90], final: 0.5, forward: 1, manual: {} }
/** The ledger as it stood at the end of each month, changed on the way. */
const months = (history: Record<string, Cells[]>): MonthEnd[] =>
  Object.entries(history).map(([month, rows]) => ({
    month,
    asOf: lastDayOf(month),
    items: frozenItems(ledgerOf(rows).items, lastDayOf(month)),
  }))
const deal = (reference: string, dueOn: string, cells: Cells = {}): Cells => ({
  ...{ customer: '甲公司', reference, signedOn: '2026-01-01', total: 100, paid: 0, dueOn },
  ...cells,
})

describe('the chain of losses', () => {
  it('is 3.0, 3.75, 6.67 and 20 % for the published sales profile', () => {
    // Sold 100,000; still unpaid after each stage 80,000, 45,000, 15,000; never paid 3,000 (receivables.md 2.7).
    const losses = lossChain([80 / 100, 45 / 80, 15 / 45], 3 / 15)
    expect(losses.map(loss => Math.round(loss * 10_000) / 100)).toEqual([3, 3.75, 6.67, 20])
  })
})

describe('roll rates', () => {
  const HISTORY = {
    '2026-05': [deal('A', '2026-06-10', { total: 1000 }), deal('B', '2026-05-20', { total: 400 })],
    '2026-06': [
      deal('A', '2026-06-10', { total: 1000, paid: 700 }),
      deal('B', '2026-05-20', { total: 400, paid: 300 }),
    ],
    '2026-07': [
      deal('A', '2026-06-10', { total: 1000, paid: 850 }),
      deal('B', '2026-05-20', { total: 400, paid: 300 }),
    ],
    '2026-08': [
      deal('A', '2026-06-10', { total: 1000, paid: 850 }),
      deal('B', '2026-05-20', { total: 400, paid: 300 }),
    ],
  }

  it('are what was still open and older at the next month-end, of what stood in the bucket', () => {
    const { steps, first, last, lines } = rolls(months(HISTORY), RULES)
    expect([steps, first, last]).toEqual([3, '2026-05', '2026-08'])
    expect(lines.map(({ id, base, moved }) => [id, base, moved])).toEqual([
      ['not-due', 100_000, 30_000],
      ['1-30', 40_000 + 30_000, 10_000 + 15_000],
      ['31-60', 10_000 + 15_000, 10_000 + 15_000],
      ['61-90', 10_000, 10_000],
      ['90+', 0, 0],
    ])
    const losses = lossChain([0.3, 25 / 70, 1, 1], 0.5)
    for (const [at, { loss }] of lines.entries()) expect(loss).toBeCloseTo(losses[at] ?? Number.NaN, 12)
  })

  it('go by what credit notes and write-offs left open, at both ends of a step', () => {
    const [before, after] = months({
      '2026-05': [deal('A', '2026-06-10', { total: 1000 }), deal('B', '2026-05-20', { total: 400 })],
      '2026-06': [deal('A', '2026-06-10', { total: 1000 }), deal('B', '2026-05-20', { total: 400 })],
    })
    const lowered = (end: MonthEnd | undefined, amounts: number[]): MonthEnd[] =>
      end === undefined
        ? []
        : [{ ...end, items: end.items.map((item, at) => ({ ...item, adjusted: amounts[at] ?? 0 })) }]
    const { lines } = rolls([...lowered(before, [0, 10_000]), ...lowered(after, [40_000, 40_000])], RULES)
    expect(lines.slice(0, 2).map(({ base, moved }) => [base, moved])).toEqual([
      [100_000, 60_000],
      [30_000, 0],
    ])
  })

  it('of an empty bucket are entered by hand and say so, else those of the next older one; without a final loss there is none', () => {
    const young = months({ '2026-05': HISTORY['2026-05'], '2026-06': HISTORY['2026-06'] })
    const told = (changes: Partial<RollRules>) =>
      rolls(young, { ...RULES, ...changes }).lines.map(({ loss, from }) => [loss, from])
    expect(told({ manual: { '31-60': 0.2 } }).slice(2)).toEqual([
      [0.2, 'manual'],
      [0.5, 'older'],
      [0.5, 'final'],
    ])
    expect(told({ final: null, manual: { '90+': 0.8 } }).slice(-1)).toEqual([[0.8, 'manual']])
    expect(told({ final: null }).map(([loss]) => loss)).toEqual([null, null, null, null, null])
  })

  it('are multiplied by what is expected to be better or worse, never above all of it, what is entered by hand is not', () => {
    const losses = (forward: number) =>
      rolls(months(HISTORY), { ...RULES, forward, final: 0.8 }).lines.map(({ loss }) => loss)
    const [plain, worse] = [losses(1), losses(2)]
    expect(worse[0]).toBeCloseTo(2 * (plain[0] ?? 0), 12)
    expect(worse[4]).toBe(1)
  })

  it('of a bucket longer than a month step as far as it is long', () => {
    const { lines, narrow } = rolls(months(HISTORY), { ...RULES, overdueDays: [60, 120] })
    // Two months on: B with a quarter of it open, A with half; B again a month later, with nothing more paid.
    expect(lines[1]).toMatchObject({ id: '1-60', base: 80_000, moved: 35_000 })
    expect(narrow).toBe(false)
    expect(rolls(months(HISTORY), { ...RULES, overdueDays: [15, 60] }).narrow).toBe(true)
  })

  it('a month that is not there makes no step, and the order of the months none', () => {
    const { '2026-06': _, ...gap } = HISTORY
    expect(rolls(months(gap), RULES).steps).toBe(1)
    expect(rolls([...months(HISTORY)].reverse(), RULES)).toEqual(rolls(months(HISTORY), RULES))
  })

  it('lose no more than everything and never less the older the debt, whatever the ledger', () => {
    fc.assert(
      fc.property(anyRows, anyRows, fc.double({ min: 0, max: 1, noNaN: true }), (then, now, final) => {
        const found = rolls(months({ '2026-09': then, '2026-10': now }), { ...RULES, final })
        const losses = found.lines.map(({ loss }) => loss ?? Number.NaN)
        for (const [at, loss] of losses.entries()) {
          expect(loss).toBeGreaterThanOrEqual(0)
          expect(loss).toBeLessThanOrEqual(1)
          if (at > 0) expect(loss).toBeGreaterThanOrEqual(losses[at - 1] ?? 0)
        }
        const empty = { overdueDays: RULES.overdueDays, buckets: [], balance: 0 }
        expect(provision(empty, rolledRates(found, {})).falling).toEqual([])
      }),
    )
  })
})
