// 复核 of plans and of contracts in other currencies: what waits, how much of it, and which instalments letters leave out.
import { describe, expect, it } from 'vitest'
import { plansByContract } from '../../../src/core/closing/plans'
import { heldKeys, pendingChanges } from '../../../src/core/four-eyes/pending'
import { isUnreviewed, reviewedItem } from '../../../src/core/four-eyes/plans'
import type { Ledger, LedgerItem } from '../../../src/core/ledger/types'
import { everyItem, everyPlan } from '../../../src/core/ledger/who/currencies'
import { packed, unpacked } from '../../../src/core/snapshot/packed'
import { type PlanCells, planned } from '../plans/build'

const CONTRACT = { customer: '云栖酒店', reference: 'HT-1', signedOn: '2026-08-01', total: 1000, paid: 0 }
const PLAN: PlanCells[] = [
  { customer: '云栖酒店', contract: 'HT-1', mark: '1', amount: 300, dueOn: '2026-08-01' },
  { customer: '云栖酒店', contract: 'HT-1', mark: '2', amount: 600, dueOn: '2026-10-01' },
  { customer: '云栖酒店', contract: 'HT-1', mark: '3', amount: 100, when: 'warranty' },
]
const ledgerOf = (plan: readonly PlanCells[], changes: object = {}): Ledger =>
  planned({ contracts: [{ ...CONTRACT, ...changes }], plan })
const withCells = (at: number, cells: PlanCells) =>
  PLAN.map((row, index) => (index === at ? { ...row, ...cells } : row))

const keeping = (ledger: Ledger) => {
  const planOf = plansByContract(everyPlan(ledger))
  const abroad = new Map<LedgerItem, 'USD'>(
    (ledger.foreign ?? []).flatMap(({ contracts }) => contracts.map(item => [item, 'USD'] as const)),
  )
  return (item: LedgerItem) => reviewedItem(item, planOf, abroad.get(item))
}
const waiting = (before: Ledger, now: Ledger, atLeast = 0) =>
  pendingChanges({
    // As a base keeps them: written to cells and read again.
    accepted: (unpacked(packed(everyItem(before).map(keeping(before)))) ?? []).map(item => ({
      item,
      at: '2026-11-20 09:00',
    })),
    items: everyItem(now),
    keep: keeping(now),
    linesOf: () => [],
    ownedBy: new Map(),
    atLeast,
  })
/** The marks of the instalments that letters leave out. */
const heldIn = (before: Ledger, now: Ledger) => {
  const held = new Set(heldKeys(waiting(before, now)))
  return now.items.filter(item => isUnreviewed(item, held)).map(({ instalment }) => instalment?.mark ?? '')
}

describe('a plan changed by hand', () => {
  it('is no change as long as it says the same, in whatever order its rows stand', () => {
    expect(waiting(ledgerOf(PLAN), ledgerOf([...PLAN].reverse()))).toEqual([])
  })

  it('waits where a due day, an amount, a share or an event’s day is another, with the plan before and now', () => {
    const later = withCells(1, { dueOn: '2026-12-01' })
    expect(waiting(ledgerOf(PLAN), ledgerOf(later))).toMatchObject([
      {
        kind: 'changed',
        facts: ['plan'],
        size: 60_000,
        before: { plan: [{ due: '2026-08-01' }, { due: '2026-10-01' }, { due: null }] },
        now: { plan: [{ due: '2026-08-01' }, { due: '2026-12-01' }, { due: null }] },
      },
    ])
    const event = withCells(2, { triggeredOn: '2026-11-01' })
    expect(waiting(ledgerOf(PLAN), ledgerOf(event))).toMatchObject([{ facts: ['plan'], size: 10_000 }])
    const shares = [
      withCells(0, { amount: '', share: '40%' })[0] ?? {},
      { ...PLAN[1], amount: 500 },
      PLAN[2] ?? {},
    ]
    expect(waiting(ledgerOf(PLAN), ledgerOf(shares))).toMatchObject([{ facts: ['plan'], size: 90_000 }])
  })

  it('waits when it is made and when it is taken away', () => {
    expect(waiting(ledgerOf([]), ledgerOf(PLAN))).toMatchObject([{ facts: ['plan'], size: 100_000 }])
    expect(waiting(ledgerOf(PLAN), ledgerOf([]))).toMatchObject([{ facts: ['plan'], size: 100_000 }])
  })

  it('is passed over below the threshold', () => {
    const now = ledgerOf(withCells(2, { triggeredOn: '2026-11-01' }))
    expect(waiting(ledgerOf(PLAN), now, 10_001)).toEqual([])
    expect(waiting(ledgerOf(PLAN), now, 10_000)).toHaveLength(1)
  })

  it('keeps the changed instalment out of letters, and no other', () => {
    expect(heldIn(ledgerOf(PLAN), ledgerOf(withCells(1, { dueOn: '2026-09-01' })))).toEqual(['2'])
    expect(heldIn(ledgerOf([]), ledgerOf(PLAN))).toEqual(['1', '2', '3'])
    expect(heldIn(ledgerOf(PLAN), ledgerOf([]))).toEqual([''])
  })

  it('keeps out those too of which by the change another part is paid', () => {
    const paid = { paid: 400 }
    const now = ledgerOf(withCells(1, { dueOn: '2026-07-01' }), paid)
    expect(heldIn(ledgerOf(PLAN, paid), now)).toEqual(['1', '2'])
  })

  it('holds back the whole contract where something of the contract is another as well', () => {
    const now = ledgerOf(withCells(1, { dueOn: '2026-12-01' }), { paid: 10 })
    expect(heldIn(ledgerOf(PLAN), now)).toEqual(['1', '2', '3'])
  })
})

describe('a contract in another currency', () => {
  const dollars = (changes: object = {}) => ledgerOf(PLAN, { currency: 'USD', ...changes })

  it('waits with its amounts and its plan as any other', () => {
    expect(waiting(dollars(), dollars())).toEqual([])
    expect(waiting(dollars(), dollars({ paid: 5 }))).toMatchObject([
      { facts: ['paid'], before: { currency: 'USD', paid: 0 }, now: { currency: 'USD', paid: 500 } },
    ])
    const later = planned({
      contracts: [{ ...CONTRACT, currency: 'USD' }],
      plan: withCells(0, { dueOn: '2026-08-09' }),
    })
    expect(waiting(dollars(), later)).toMatchObject([{ facts: ['plan'] }])
  })

  it('is held to no threshold in yuan', () => {
    expect(waiting(dollars(), dollars({ paid: 5 }), 99_999_999)).toMatchObject([{ size: null }])
  })

  it('waits where its currency alone is another: the number is the same, the money is not', () => {
    expect(waiting(ledgerOf(PLAN), dollars(), 99_999_999)).toMatchObject([
      { kind: 'changed', facts: ['currency'], size: null },
    ])
  })
})
