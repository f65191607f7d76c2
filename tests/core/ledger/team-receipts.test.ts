// 收款 beside the contracts: who paid what and when, where the contracts themselves do not say it.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../src/core/ledger/open-items'
import type { Ledger } from '../../../src/core/ledger/types'
import { unappliedInSheet } from '../../../src/core/receipts/receipts'
import { type Cells, day } from './build'
import { ledgerWith, problemsOf } from './build-beside'

const contract = (reference: string, total: number, dueOn: string, more: Cells = {}): Cells => ({
  customer: '云栖酒店',
  reference,
  signedOn: '2026-01-05',
  total,
  dueOn,
  ...more,
})
const receipt = (paidOn: string, paid: number | string, more: Cells = {}): Cells => ({
  customer: '云栖酒店',
  paidOn,
  paid,
  reference: '',
  ...more,
})

const openOn = (ledger: Ledger, asOf: string) =>
  openItems(ledger, day(asOf), { dueSoonDays: 7 }).map(({ open }) => open / 100)

const TWO = [contract('HT-1', 1000, '2026-03-01'), contract('HT-2', 400, '2026-02-01')]

describe('a receipt', () => {
  it('goes to the contract its number names', () => {
    const ledger = ledgerWith({
      contracts: TWO,
      receipts: [receipt('2026-02-10', 300, { reference: 'ht-1' })],
    })
    expect(openOn(ledger, '2026-11-21')).toEqual([700, 400])
    expect(problemsOf(ledger)).toEqual([])
  })

  it('goes to several numbers of one cell, the oldest first', () => {
    const receipts = [receipt('2026-02-10', 900, { reference: 'HT-1、HT-2' })]
    expect(openOn(ledgerWith({ contracts: TWO, receipts }), '2026-11-21')).toEqual([500, 0])
  })

  it('without a number pays the contract whose open amount it is, else the oldest first', () => {
    const exact = ledgerWith({ contracts: TWO, receipts: [receipt('2026-02-10', 1000)] })
    expect(openOn(exact, '2026-11-21')).toEqual([0, 400])
    const oldest = ledgerWith({ contracts: TWO, receipts: [receipt('2026-02-10', 500)] })
    expect(openOn(oldest, '2026-11-21')).toEqual([900, 0])
  })

  it('goes to contracts that begin later only when the earlier ones are paid', () => {
    const contracts = [
      contract('HT-1', 1000, '2026-03-01'),
      contract('HT-2', 400, '2026-05-01', { signedOn: '2026-04-01' }),
    ]
    const first = ledgerWith({ contracts, receipts: [receipt('2026-02-10', 400)] })
    expect(openOn(first, '2026-11-21')).toEqual([600, 400])
    const advance = ledgerWith({ contracts, receipts: [receipt('2026-02-10', 1100)] })
    expect(openOn(advance, '2026-11-21')).toEqual([0, 300])
  })

  it('counts from its own day on', () => {
    const ledger = ledgerWith({
      contracts: TWO,
      receipts: [receipt('2026-06-10', 1000), receipt('2026-02-10', 100)],
    })
    expect(openOn(ledger, '2026-02-09')).toEqual([1000, 400])
    expect(openOn(ledger, '2026-02-10')).toEqual([1000, 300])
    expect(openOn(ledger, '2026-06-10')).toEqual([0, 300])
    const [paid] = openItems(ledger, day('2026-06-10'), { dueSoonDays: 7 })
    expect(paid).toMatchObject({ state: 'settled', paid: 100_000, paidOn: '2026-06-10' })
    const [before] = openItems(ledger, day('2026-06-09'), { dueSoonDays: 7 })
    expect(before).toMatchObject({ state: 'overdue', paid: 0, paidOn: null })
  })

  it('that no contract takes is unapplied from its day on', () => {
    const ledger = ledgerWith({ contracts: TWO, receipts: [receipt('2026-06-10', 1500)] })
    expect(openOn(ledger, '2026-11-21')).toEqual([0, 0])
    expect([...unappliedInSheet(ledger.receipts, day('2026-11-21'))]).toEqual([['云栖酒店', 10_000]])
    expect(unappliedInSheet(ledger.receipts, day('2026-06-09')).size).toBe(0)
  })

  it('of a payer nobody knows is claimed by its number, else named and counted nowhere', () => {
    const ledger = ledgerWith({
      contracts: TWO,
      receipts: [
        receipt('2026-02-10', 300, { customer: '云栖集团', reference: 'HT-1' }),
        receipt('2026-02-11', 300, { customer: '云栖集团' }),
        receipt('2026-02-12', 300, { customer: '' }),
      ],
    })
    expect(openOn(ledger, '2026-11-21')).toEqual([700, 400])
    expect(problemsOf(ledger)).toEqual(['receipt-unclaimed 收款!3 customer', 'receipt-unclaimed 收款!4'])
  })

  it('whose customer and number speak of different people is named and counted nowhere', () => {
    const contracts = [...TWO, contract('HT-3', 50, '2026-03-01', { customer: '松间民宿' })]
    const ledger = ledgerWith({ contracts, receipts: [receipt('2026-02-10', 50, { reference: 'HT-3' })] })
    expect(openOn(ledger, '2026-11-21')).toEqual([1000, 400, 50])
    expect(problemsOf(ledger)).toEqual(['receipt-of-another 收款!2 reference'])
  })

  it('with a number that is on no contract is set against the customer’s contracts, and the number named', () => {
    const ledger = ledgerWith({
      contracts: TWO,
      receipts: [receipt('2026-02-10', 400, { reference: 'HT-9' })],
    })
    expect(openOn(ledger, '2026-11-21')).toEqual([1000, 0])
    expect(problemsOf(ledger)).toEqual(['receipt-number-unknown 收款!2 reference'])
  })

  it('that cannot be read exactly is named and not counted', () => {
    const ledger = ledgerWith({
      contracts: TWO,
      receipts: [
        receipt('2026-02-30', 100),
        receipt('2026-02-10', '一百左右'),
        receipt('', 100),
        receipt('2026-02-10', ''),
      ],
    })
    expect(openOn(ledger, '2026-11-21')).toEqual([1000, 400])
    expect(problemsOf(ledger)).toEqual([
      'date-impossible 收款!2 paidOn',
      'amount-unreadable 收款!3 paid',
      'receipt-incomplete 收款!4 paidOn',
      'receipt-incomplete 收款!5 paid',
    ])
  })

  it('below zero takes back what was unapplied, then what was paid last', () => {
    const ledger = ledgerWith({
      contracts: TWO,
      receipts: [receipt('2026-02-10', 1500), receipt('2026-03-10', -250)],
    })
    expect(openOn(ledger, '2026-03-09')).toEqual([0, 0])
    expect(openOn(ledger, '2026-03-10')).toEqual([150, 0])
    expect(unappliedInSheet(ledger.receipts, day('2026-03-10')).get('云栖酒店')).toBe(0)
  })

  it('below zero with a number takes back from that contract, and more than came in is named', () => {
    const ledger = ledgerWith({
      contracts: TWO,
      receipts: [receipt('2026-02-10', 1400), receipt('2026-03-10', -500, { reference: 'HT-2' })],
    })
    expect(openOn(ledger, '2026-03-10')).toEqual([0, 400])
    expect(problemsOf(ledger)).toEqual(['refund-without-receipt 收款!3 paid'])
  })
})

describe('a ledger that says itself what is paid', () => {
  const contracts = [
    contract('HT-1', 1000, '2026-03-01', { paid: 300 }),
    contract('HT-2', 400, '2026-02-01', { paid: 0 }),
    contract('HT-3', 50, '2026-03-01', { customer: '松间民宿', paid: 50 }),
  ]

  it('is believed, and a customer of whom 收款 says another sum is named with both', () => {
    const ledger = ledgerWith({
      contracts,
      receipts: [receipt('2026-02-10', 200), receipt('2026-02-11', 50, { customer: '松间民宿' })],
    })
    expect(openOn(ledger, '2026-11-21')).toEqual([700, 400, 0])
    expect(ledger.problems).toEqual([
      {
        code: 'receipts-differ',
        place: { sheet: '合同', row: 2, field: 'paid' },
        value: '云栖酒店',
        expected: 20_000,
        counted: 30_000,
      },
    ])
    expect(unappliedInSheet(ledger.receipts, day('2026-11-21')).size).toBe(0)
  })

  it('is not compared where a receipt cannot be read', () => {
    const ledger = ledgerWith({ contracts, receipts: [receipt('2026-02-10', '两百')] })
    expect(problemsOf(ledger)).toEqual(['amount-unreadable 收款!2 paid'])
  })
})

const NUMBERS = ['HT-1', 'HT-2', 'HT-3', '']
const anyReceipts = fc.array(
  fc.record({
    date: fc.integer({ min: 1, max: 28 }),
    amount: fc.integer({ min: -900, max: 1500 }).filter(amount => amount !== 0),
    reference: fc.constantFrom(...NUMBERS),
  }),
  { maxLength: 12 },
)

it('every cent received is in a contract, unapplied, or named; no contract gets more than its total', () => {
  const contracts = [...TWO, contract('HT-3', 700, '2026-04-01', { signedOn: '2026-02-15' })]
  fc.assert(
    fc.property(anyReceipts, list => {
      const receipts = list.map(({ date, amount, reference }) =>
        receipt(`2026-02-${String(date).padStart(2, '0')}`, amount, { reference }),
      )
      const ledger = ledgerWith({ contracts, receipts })
      for (const asOf of ['2026-02-10', '2026-02-28']) {
        const items = openItems(ledger, day(asOf), { dueSoonDays: 7 })
        for (const { open, total, state } of items) {
          expect(open).toBeGreaterThanOrEqual(0)
          if (state !== 'not-started') expect(open).toBeLessThanOrEqual(total ?? 0)
        }
      }
      if (ledger.problems.length > 0) return
      const paid = ledger.items.reduce((sum, item) => sum + (item.paid ?? 0), 0)
      const rest = unappliedInSheet(ledger.receipts, day('2026-11-21')).get('云栖酒店') ?? 0
      expect(paid + rest).toBe(list.reduce((sum, { amount }) => sum + amount * 100, 0))
    }),
  )
})
