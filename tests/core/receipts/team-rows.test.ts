// A receipt put into the team's own 收款: what is read back are the shares the person saw.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../src/core/ledger/open-items'
import type { Ledger, OpenItem } from '../../../src/core/ledger/types'
import { allocate } from '../../../src/core/receipts/allocate'
import { payables } from '../../../src/core/receipts/payables'
import { type TeamRow, teamRows } from '../../../src/core/receipts/team-rows'
import { type Cells, day } from '../ledger/build'
import { ledgerWith } from '../ledger/build-beside'

const TODAY = day('2026-11-21')
const KEY = '云栖酒店'
const BOTH = { customer: true, reference: true }

const contract = (reference: string, total: number, dueOn: string): Cells => ({
  customer: KEY,
  reference,
  signedOn: '2026-01-05',
  total,
  dueOn,
})
const CONTRACTS = [
  contract('HT-1', 1000, '2026-03-01'),
  contract('HT-2', 400, '2026-02-01'),
  contract('', 700, '2026-05-01'),
]

const open = (ledger: Ledger): OpenItem[] => openItems(ledger, TODAY, { dueSoonDays: 7 })
const payableOf = (ledger: Ledger) =>
  payables(open(ledger), KEY, { fields: () => ['total'], lines: [], isFormula: () => false, feed: true })

const cellsOf = ({ on, amount, reference }: TeamRow): Cells => ({
  customer: KEY,
  paidOn: on,
  paid: amount / 100,
  reference,
})

const receiptIn = (ledger: Ledger, total: number, chosen: string | null) => {
  const items = payableOf(ledger)
  const { shares } = allocate(items, total, items.find(({ reference }) => reference === chosen) ?? null)
  return {
    customer: KEY,
    on: TODAY,
    total,
    shares: shares.map(({ item, amount }) => ({ ...item, amount })),
    columns: BOTH,
  }
}

describe('a receipt', () => {
  const ledger = ledgerWith({ contracts: CONTRACTS, receipts: [] })
  const fed = { ...ledger, receipts: { feed: true, list: [], unclaimed: [] } }

  it('is put after one whose fee was counted, as if that were read anew', () => {
    const two = [contract('HT-1', 1010, '2026-03-01'), contract('HT-2', 1000, '2026-02-01')]
    const earlier: Cells = { customer: KEY, paidOn: day('2026-06-10'), paid: 1000, reference: '', fee: 10 }
    const withFee = ledgerWith({ contracts: two, receipts: [earlier] })
    expect(open(withFee).map(item => item.open)).toEqual([0, 100_000])
    expect(teamRows(withFee, receiptIn(withFee, 40_000, 'HT-2'))).toEqual([
      { on: TODAY, amount: 40_000, reference: 'HT-2' },
    ])
  })

  it('is one row with the numbers of its contracts', () => {
    expect(teamRows(fed, receiptIn(fed, 50_000, 'HT-1'))).toEqual([
      { on: TODAY, amount: 50_000, reference: 'HT-1' },
    ])
    expect(teamRows(fed, receiptIn(fed, 130_000, 'HT-2'))).toEqual([
      { on: TODAY, amount: 130_000, reference: 'HT-2、HT-1' },
    ])
  })

  it('is a row without a number where the sheet has no column for it and the rule says the same', () => {
    const columns = { customer: true, reference: false }
    expect(teamRows(fed, { ...receiptIn(fed, 30_000, null), columns })).toEqual([
      { on: TODAY, amount: 30_000, reference: '' },
    ])
    expect(teamRows(fed, { ...receiptIn(fed, 30_000, 'HT-1'), columns })).toBe(null)
  })

  it('for a contract without a number that is not the next in turn has no words', () => {
    const [numberless] = payableOf(fed).filter(({ reference }) => reference === '')
    if (numberless === undefined) throw new Error('A contract without a number was expected')
    const shares = [{ ...numberless, amount: 10_000 }]
    expect(teamRows(fed, { ...receiptIn(fed, 10_000, null), shares })).toBe(null)
  })
})

const anyReceipt = fc.record({
  amount: fc.integer({ min: 1, max: 1500 }),
  chosen: fc.constantFrom('HT-1', 'HT-2', null),
})

it('read back, the rows give exactly the shares the form showed, one receipt after another', () => {
  fc.assert(
    fc.property(fc.array(anyReceipt, { minLength: 1, maxLength: 5 }), list => {
      const written: Cells[] = []
      const read = () => {
        const ledger = ledgerWith({ contracts: CONTRACTS, receipts: written })
        return written.length > 0 ? ledger : { ...ledger, receipts: { feed: true, list: [], unclaimed: [] } }
      }
      for (const { amount, chosen } of list) {
        const before = read()
        const receipt = receiptIn(before, amount * 100, chosen)
        const rows = teamRows(before, receipt)
        expect(rows).not.toBe(null)
        written.push(...(rows ?? []).map(cellsOf))
        const taken = open(before).map(({ open: was }, at) => was - (open(read())[at]?.open ?? 0))
        const shown = open(before).map(
          ({ row }) => receipt.shares.find(share => share.row === row)?.amount ?? 0,
        )
        expect(taken).toEqual(shown)
      }
    }),
    { numRuns: 60 },
  )
})
