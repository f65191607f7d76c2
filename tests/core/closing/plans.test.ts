// 分期 after a month was closed: what of a plan is a change of the month, and what it does to its figures.
import { describe, expect, it } from 'vitest'
import { lateChanges } from '../../../src/core/closing/late-changes'
import { changedParts, overdueByPlan, withPlan } from '../../../src/core/closing/plans'
import { keptOf } from '../../../src/core/snapshot/kept'
import type { KeptPart } from '../../../src/core/snapshot/types'
import { day, ledgerOf, PLAIN_ROW } from '../ledger/build'

const END = day('2026-10-31')
const part = (mark: string, total: number, due: string | null): KeptPart => ({
  ...{ mark, total, due: due === null ? null : day(due) },
})
/** 100,000.00 of which 40,000.00 is paid. */
const PLAN = [
  part('1', 3_000_000, '2026-08-01'),
  part('2', 6_000_000, '2026-10-01'),
  part('3', 1_000_000, null),
]
const ledger = ledgerOf([{ ...PLAIN_ROW, reference: 'HT-1', total: 100_000, paid: 40_000, paidOn: '' }])

const late = (then: KeptPart[] | undefined, now: KeptPart[] | undefined) =>
  lateChanges({
    frozen: ledger.items.map(item => withPlan(keptOf(item), then)),
    items: ledger.items,
    linesOf: () => [],
    asOf: END,
    closedAt: '2026-11-02 09:00',
    opening: undefined,
    planOf: () => now,
  })
const withPart = (at: number, other: Partial<KeptPart>) =>
  PLAN.map((one, index) => (index === at ? { ...one, ...other } : one))

describe('a plan after the month was closed', () => {
  it('that is the same is no change, and neither is one made since, also held against a close that kept none', () => {
    expect(late(PLAN, [...PLAN].reverse())).toEqual([])
    expect(late(undefined, PLAN)).toEqual([])
  })

  it('of another due day is one, with what it does to overdue: 50,000 of the second instalment were open', () => {
    const [change, ...more] = late(PLAN, withPart(1, { due: day('2026-11-20') }))
    expect(more).toEqual([])
    expect(change).toMatchObject({
      kind: 'changed',
      facts: ['plan'],
      effect: { balance: 0, overdue: -5_000_000, received: 0 },
    })
  })

  it('of other amounts is one, and so is one that was taken away', () => {
    const moved = [
      part('1', 5_000_000, '2026-08-01'),
      part('2', 4_000_000, '2026-10-01'),
      PLAN[2] as KeptPart,
    ]
    expect(late(PLAN, moved)).toMatchObject([{ facts: ['plan'], effect: { overdue: 0 } }])
    expect(late(PLAN, undefined)).toMatchObject([{ facts: ['plan'] }])
  })

  it('whose instalment got its day by an event after the month is none; by one of the month it is', () => {
    expect(late(PLAN, withPart(2, { due: day('2026-11-15') }))).toEqual([])
    expect(late(PLAN, withPart(2, { due: day('2026-10-15') }))).toMatchObject([
      { effect: { overdue: 1_000_000 } },
    ])
  })

  it('stays acknowledged when another instalment falls due in the ordinary course, and not when it changes again', () => {
    const first = withPart(1, { due: day('2026-11-20') })
    const key = (now: KeptPart[]) => late(PLAN, now)[0]?.key
    expect(key(first.map(one => (one.mark === '3' ? { ...one, due: day('2026-12-01') } : one)))).toBe(
      key(first),
    )
    expect(key(withPart(1, { due: day('2026-11-21') }))).not.toBe(key(first))
  })

  it('names only the instalments that differ', () => {
    expect(changedParts(PLAN, withPart(0, { total: 1 }), END)).toEqual({
      before: [PLAN[0]],
      now: [{ ...PLAN[0], total: 1 }],
    })
    expect(overdueByPlan(PLAN, 9_500_000, END)).toBe(0)
  })
})
