import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disputedPart } from '../../../src/core/ledger/disputed-part'
import { openItems } from '../../../src/core/ledger/open-items'
import { openContracts, rowDues } from '../../../src/core/ledger/plans/rows'
import type { Ledger } from '../../../src/core/ledger/types'
import { sum } from '../../../src/core/money'
import { aging } from '../../../src/core/receivables/aging/aging'
import { type Cells, day } from '../ledger/build'
import { amountsOf, planned, problemsIn, thirtySixtyTen } from './build'

const TODAY = day('2026-11-21')
const RULES = { dueSoonDays: 7 }

const CONTRACT: Cells = {
  customer: '云栖酒店',
  project: '大堂家具',
  reference: 'HT-001',
  signedOn: '2026-08-01',
  total: 100_000.01,
  paid: 0,
  terms: '30/60/10',
}

const states = (ledger: Ledger, asOf = TODAY) =>
  openItems(ledger, asOf, RULES).map(
    ({ instalment, state, open }) => `${instalment?.name ?? ''} ${state} ${open}`,
  )

describe('a contract with instalments', () => {
  it('is owed in them: signing counts by itself, what waits for acceptance is not overdue', () => {
    const ledger = planned({ contracts: [CONTRACT], plan: thirtySixtyTen('HT-001') })
    expect(states(ledger)).toEqual([
      '首付款 overdue 3000000',
      '验收款 undated 6000001',
      '质保金 undated 1000000',
    ])
    expect(ledger.items.map(({ due }) => ('event' in due ? due.event : 'on' in due && due.on))).toEqual([
      '2026-08-01',
      'acceptance',
      'warranty',
    ])
    expect(problemsIn(ledger)).toEqual([])
  })

  it('gives its instalment a due day once the day of its event is entered: that day and the term', () => {
    const plan = thirtySixtyTen('HT-001').map(line =>
      line.when === 'acceptance' ? { ...line, triggeredOn: { day: day('2026-10-05') } } : line,
    )
    const ledger = planned({ contracts: [CONTRACT], plan })
    expect(ledger.items[1]?.due).toEqual({ kind: 'known', on: '2026-11-04', from: 'terms' })
    expect(states(ledger)[1]).toBe('验收款 overdue 6000001')
  })

  it('follows an agreed day before the event and its term', () => {
    const plan = thirtySixtyTen('HT-001').map(line =>
      line.mark === '2' ? { ...line, triggeredOn: '2026-10-05', dueOn: '2027-01-10' } : line,
    )
    expect(planned({ contracts: [CONTRACT], plan }).items[1]?.due).toMatchObject({ on: '2027-01-10' })
  })

  it('counts an instalment that waits for its invoice from the invoice, unless that is void', () => {
    const line = { customer: '云栖酒店', contract: 'HT-001', when: 'invoice', terms: '开票后15天' } as const
    const due = (isVoid: boolean) =>
      planned({ contracts: [CONTRACT], plan: [{ ...line, invoicedOn: '2026-11-01', isVoid }] }).items[0]?.due
    expect(due(false)).toMatchObject({ on: '2026-11-16' })
    expect(due(true)).toEqual({ kind: 'awaiting', event: 'invoice' })
  })

  it('spreads what is paid over them, the oldest due first, and what is too much on the last', () => {
    const paid = (amount: number) =>
      planned({ contracts: [{ ...CONTRACT, paid: amount }], plan: thirtySixtyTen('HT-001') }).items.map(
        item => item.paid,
      )
    expect(paid(30_000)).toEqual([3_000_000, 0, 0])
    expect(paid(45_000)).toEqual([3_000_000, 1_500_000, 0])
    expect(paid(100_100)).toEqual([3_000_000, 6_000_001, 1_009_999])
  })

  it('spreads a disputed amount over what is open, the oldest first', () => {
    const ledger = planned({
      contracts: [{ ...CONTRACT, paid: 20_000, dispute: 15_000 }],
      plan: thirtySixtyTen('HT-001'),
    })
    expect(ledger.items.map(({ dispute }) => dispute?.amount ?? null)).toEqual([1_000_000, 500_000, null])
  })

  it('stays one contract for whoever works with rows, due when its next instalment is', () => {
    const ledger = planned({
      contracts: [{ ...CONTRACT, paid: 30_000 }],
      plan: thirtySixtyTen('HT-001').map(line =>
        line.mark === '3' ? { ...line, triggeredOn: '2027-12-01' } : line,
      ),
    })
    expect(ledger.contracts.map(({ key, total, paid }) => [key, total, paid])).toEqual([
      ['云栖酒店|HT-001', 10_000_001, 3_000_000],
    ])
    expect(rowDues(ledger)).toMatchObject([{ row: 2, due: { on: '2027-12-01' }, isPlanned: true }])
    const [contract] = openContracts(ledger, openItems(ledger, TODAY, RULES), { asOf: TODAY, ...RULES })
    expect(contract).toMatchObject({ open: 7_000_001, state: 'not-due' })
  })

  it('has keys of their own that stay while rows are sorted', () => {
    const [first, second, third] = thirtySixtyTen('HT-001')
    if (!first || !second || !third) throw new Error('three lines')
    const keys = (plan: (typeof first)[]) =>
      planned({ contracts: [CONTRACT], plan })
        .items.map(({ key }) => key)
        .sort()
    const inOrder = keys([first, second, third])
    expect(new Set(inOrder).size).toBe(3)
    expect(keys([third, first, second])).toEqual(inOrder)
  })

  it('no longer lacks a due day of its own', () => {
    const bare = { ...CONTRACT, terms: '看情况' }
    expect(problemsIn(planned({ contracts: [bare], plan: [] }))).toEqual(['terms-unknown 合同!2 terms'])
    expect(problemsIn(planned({ contracts: [bare], plan: thirtySixtyTen('HT-001') }))).toEqual([])
  })

  it('is paid by 收款 instalment by instalment, the oldest first, whichever amount came in', () => {
    const { paid: _, ...unpaid } = CONTRACT
    const ledger = planned({
      contracts: [unpaid],
      plan: thirtySixtyTen('HT-001'),
      receipts: [{ customer: '云栖酒店', paidOn: '2026-09-01', paid: 60_000.01 }],
    })
    expect(ledger.items.map(({ paid }) => paid)).toEqual([3_000_000, 3_000_001, 0])
    expect(ledger.items[0]?.paidOn).toBe('2026-09-01')
    expect(ledger.contracts[0]).toMatchObject({ paid: 6_000_001, paidOn: null })
  })
})

describe('a plan that cannot be right', () => {
  const plan = (lines: { amount?: number; share?: string; name?: string }[]) =>
    lines.map(line => ({ customer: '云栖酒店', contract: 'HT-001', when: 'acceptance' as const, ...line }))

  it('may not exceed the contract: the contract stays one item, and no letter names it', () => {
    const ledger = planned({ contracts: [CONTRACT], plan: plan([{ amount: 60_000 }, { amount: 60_000 }]) })
    expect(amountsOf(ledger)).toEqual([10_000_001])
    expect(problemsIn(ledger)).toEqual(['plan-exceeds-contract 分期!2 金额'])
    expect(ledger.items[0]?.problems.map(({ code }) => code)).toContain('plan-exceeds-contract')
  })

  it('leaves what it does not name as one more open item, so that no money vanishes', () => {
    const ledger = planned({ contracts: [CONTRACT], plan: plan([{ amount: 60_000 }]) })
    expect(amountsOf(ledger)).toEqual([6_000_000, 4_000_001])
    expect(problemsIn(ledger)).toEqual(['plan-short-of-contract 分期!2 金额'])
  })

  it('is named where its row fits no contract, or several', () => {
    const lines = [
      { customer: '云栖酒店', contract: 'HT-009', amount: 100 },
      { customer: '云栖酒店', contract: '大堂家具', amount: 100 },
    ]
    const twice = [CONTRACT, { ...CONTRACT, reference: 'HT-002' }]
    const ledger = planned({ contracts: twice, plan: lines })
    expect(problemsIn(ledger)).toEqual(['plan-unmatched 分期!2 合同', 'plan-ambiguous 分期!3 合同'])
    expect(amountsOf(ledger)).toEqual([10_000_001, 10_000_001])
  })

  it('names every cell it cannot read', () => {
    const ledger = planned({
      contracts: [CONTRACT],
      plan: [
        { customer: '云栖酒店', contract: 'HT-001', share: '30%', when: null, trigger: '出运' },
        { customer: '云栖酒店', contract: 'HT-001', share: '30%', when: 'acceptance', triggeredOn: '某天' },
        { customer: '云栖酒店', contract: 'HT-001', share: '40%', when: 'date' },
      ],
    })
    expect(problemsIn(ledger)).toEqual([
      'plan-trigger-unknown 分期!2 触发条件',
      'date-unreadable 分期!3 触发日期',
      'plan-day-missing 分期!4 触发日期',
    ])
    expect(ledger.items.every(({ problems }) => problems.length === 1)).toBe(true)
  })

  it('keeps the contract whole while an amount cannot be read', () => {
    const lines = [...plan([{ share: '三成' }]), ...plan([{ share: '70%' }])]
    const ledger = planned({ contracts: [CONTRACT], plan: lines })
    expect(amountsOf(ledger)).toEqual([10_000_001])
    expect(problemsIn(ledger)).toEqual(['plan-share-unreadable 分期!2 比例'])
  })
})

describe('whatever the plans', () => {
  const line = fc.record({
    part: fc.integer({ min: 1, max: 60 }),
    when: fc.constantFrom('signing', 'delivery', 'acceptance', 'invoice', 'warranty', 'date', '' as const),
    triggeredOn: fc.constantFrom('', '2026-03-01', '2026-11-20', '2027-05-01'),
  })
  const contract = fc.record({
    total: fc.integer({ min: 1, max: 100_000_000 }),
    paidShare: fc.integer({ min: 0, max: 120 }),
    dispute: fc.constantFrom('', 500, '是'),
    lines: fc.array(line, { maxLength: 5 }),
  })

  it('each contract is its instalments, to the fen: total, paid, open and the aging', () => {
    fc.assert(
      fc.property(fc.array(contract, { minLength: 1, maxLength: 4 }), contracts => {
        const rows = contracts.map(({ total, paidShare, dispute }, at) => ({
          ...CONTRACT,
          reference: `HT-${at}`,
          total: total / 100,
          paid: Math.round((total * paidShare) / 100) / 100,
          dispute,
        }))
        const plan = contracts.flatMap(({ lines }, at) =>
          lines.map(({ part, when, triggeredOn }, index) => ({
            customer: '云栖酒店',
            contract: `HT-${at}`,
            mark: String(index + 1),
            share: `${part}%`,
            when,
            triggeredOn,
          })),
        )
        const ledger = planned({ contracts: rows, plan })
        const bare = planned({ contracts: rows, plan: [] })
        const items = openItems(ledger, TODAY, RULES)
        const whole = openItems(bare, TODAY, RULES)
        for (const key of ['open', 'prepaid', 'total', 'paid'] as const)
          expect(sum(items.map(item => item[key] ?? 0))).toBe(sum(whole.map(item => item[key] ?? 0)))
        expect(aging(items).balance).toBe(sum(whole.map(({ open }) => open)))
        expect(sum(items.map(disputedPart))).toBe(sum(whole.map(disputedPart)))
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
      }),
      { numRuns: 60 },
    )
  })
})
