// Optional columns of 收款: fees, rounding and discount interest settle beside the money; a bill counts when the settings say.
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../src/core/ledger/open-items'
import type { Ledger, Reading } from '../../../src/core/ledger/types'
import { unappliedInSheet } from '../../../src/core/receipts/receipts'
import { type Cells, day } from './build'
import { ledgerWith, problemsOf } from './build-beside'

const contract = (reference: string, total: number, dueOn: string): Cells => ({
  customer: '云栖酒店',
  reference,
  signedOn: '2026-01-05',
  total,
  dueOn,
})
const receipt = (paidOn: string, paid: number | string, more: Cells = {}): Cells => ({
  customer: '云栖酒店',
  paidOn,
  paid,
  reference: '',
  fee: '',
  rounding: '',
  discount: '',
  settledBy: '',
  dueOn: '',
  ...more,
})
const TWO = [contract('HT-1', 1000, '2026-03-01'), contract('HT-2', 400, '2026-02-01')]

const read = (receipts: Cells[], reading: Partial<Reading> = {}, contracts = TWO) =>
  ledgerWith({ contracts, receipts }, reading)
const openOn = (ledger: Ledger, asOf: string) =>
  openItems(ledger, day(asOf), { dueSoonDays: 7 }).map(({ open }) => open / 100)
const restOn = (ledger: Ledger, asOf: string) => [...unappliedInSheet(ledger.receipts, day(asOf))]

describe('a fee, a rounding and discount interest', () => {
  it('close the contract the receipt pays, from its day on, and are no money', () => {
    const ledger = read([
      receipt('2026-06-10', 980, { reference: 'HT-1', fee: 15, rounding: 0.5, discount: 4.5 }),
    ])
    expect(openOn(ledger, '2026-06-09')).toEqual([1000, 400])
    expect(openOn(ledger, '2026-06-10')).toEqual([0, 400])
    const [paid] = ledger.items
    expect(paid).toMatchObject({ paid: 98_000, paidOn: '2026-06-10' })
    expect(paid?.adjustments).toEqual([
      { on: '2026-06-10', kind: 'fee', amount: 1500, byReceipt: true },
      { on: '2026-06-10', kind: 'rounding', amount: 50, byReceipt: true },
      { on: '2026-06-10', kind: 'fee', amount: 450, byReceipt: true },
    ])
    expect(problemsOf(ledger)).toEqual([])
  })

  it('make a receipt without a number pay the contract they settle to the cent together', () => {
    const ledger = read([receipt('2026-06-10', 980, { fee: 20 })])
    expect(openOn(ledger, '2026-11-21')).toEqual([0, 400])
    expect(ledger.receipts?.list[0]?.shares).toEqual([
      { sheet: '合同', row: 2, amount: 98_000, rule: 'exact' },
    ])
  })

  it('lower the last of several contracts that the money reached', () => {
    const ledger = read([receipt('2026-06-10', 1390, { reference: 'HT-1、HT-2', fee: 10 })])
    expect(openOn(ledger, '2026-11-21')).toEqual([0, 0])
    expect(ledger.items.map(({ paid, adjustments }) => [paid, adjustments?.length])).toEqual([
      [99_000, 1],
      [40_000, undefined],
    ])
  })

  it('lower the one the money reached, not another one named beside it', () => {
    const contracts = [contract('HT-1', 1010, '2026-02-01'), contract('HT-2', 500, '2026-03-01')]
    const ledger = read([receipt('2026-06-10', 1000, { reference: 'HT-1、HT-2', fee: 10 })], {}, contracts)
    expect(openOn(ledger, '2026-11-21')).toEqual([0, 500])
  })

  it('settle nothing together with the money that has not begun on its day', () => {
    const later = { ...contract('HT-2', 1000, '2026-12-01'), signedOn: '2026-07-01' }
    const contracts = [contract('HT-1', 2000, '2026-03-01'), later]
    const ledger = read([receipt('2026-06-10', 990, { fee: 10 })], {}, contracts)
    expect(openOn(ledger, '2026-11-21')).toEqual([1000, 1000])
  })

  it('are named and not counted where nothing of what they paid is open, and on money that went back', () => {
    const ledger = read([
      receipt('2026-06-10', 1000, { reference: 'HT-1', fee: 20 }),
      receipt('2026-06-11', -100, { reference: 'HT-1', fee: 5 }),
    ])
    expect(openOn(ledger, '2026-11-21')).toEqual([100, 400])
    expect(problemsOf(ledger)).toEqual([
      'receipt-lowers-nothing 收款!2 fee',
      'receipt-lowers-nothing 收款!3 fee',
    ])
    expect(restOn(ledger, '2026-11-21')).toEqual([])
  })

  it('that cannot be read or are negative are named; the money counts', () => {
    const ledger = read([
      receipt('2026-06-10', 300, { reference: 'HT-1', fee: '约二十' }),
      receipt('2026-06-11', 300, { reference: 'HT-1', rounding: -5 }),
    ])
    expect(openOn(ledger, '2026-11-21')).toEqual([400, 400])
    expect(problemsOf(ledger)).toEqual(['amount-unreadable 收款!2 fee', 'amount-negative 收款!3 rounding'])
  })

  it('may settle a rest without any money where the row has a number', () => {
    const ledger = read([
      receipt('2026-06-10', 999, { reference: 'HT-1' }),
      receipt('2026-06-12', '', { reference: 'HT-1', rounding: 1 }),
    ])
    expect(openOn(ledger, '2026-06-11')).toEqual([1, 400])
    expect(openOn(ledger, '2026-06-12')).toEqual([0, 400])
    expect(problemsOf(ledger)).toEqual([])
  })

  it('may be in what the contracts say is paid or not: both add up', () => {
    const contracts = (paid: number) => [{ ...contract('HT-1', 1000, '2026-03-01'), paid }]
    const receipts = [receipt('2026-06-10', 980, { reference: 'HT-1', fee: 20 })]
    const said = (paid: number) => problemsOf(read(receipts, {}, contracts(paid)))
    expect([said(980), said(1000)]).toEqual([[], []])
    expect(said(990)).toEqual(['receipts-differ 合同!2 paid'])
  })
})

describe('a bill of exchange', () => {
  const bill = (more: Cells = {}) =>
    receipt('2026-06-10', 1000, {
      reference: 'HT-1',
      settledBy: '银行承兑汇票',
      dueOn: '2026-12-10',
      ...more,
    })

  it('counts on the day it came in, or when it falls due by the setting', () => {
    expect(openOn(read([bill()]), '2026-06-10')).toEqual([0, 400])
    const later = read([bill()], { bills: 'maturity' })
    expect(openOn(later, '2026-12-09')).toEqual([1000, 400])
    expect(openOn(later, '2026-12-10')).toEqual([0, 400])
    expect(later.receipts?.list[0]?.on).toBe('2026-12-10')
  })

  it('is told by its day alone where nothing says how it was paid; a transfer with a day is a transfer', () => {
    const alone = read([bill({ settledBy: '' })], { bills: 'maturity' })
    expect(openOn(alone, '2026-11-21')).toEqual([1000, 400])
    const transfer = read([bill({ settledBy: '电汇' })], { bills: 'maturity' })
    expect(openOn(transfer, '2026-06-10')).toEqual([0, 400])
  })

  it('without the day it falls due is named and not counted only where that day decides', () => {
    const undated = bill({ dueOn: '' })
    expect(problemsOf(read([undated]))).toEqual([])
    const ledger = read([undated, bill({ dueOn: '2026-13-40' })], { bills: 'maturity' })
    expect(openOn(ledger, '2027-12-31')).toEqual([1000, 400])
    expect(problemsOf(ledger)).toEqual(['receipt-bill-undated 收款!2 dueOn', 'date-impossible 收款!3 dueOn'])
  })
})
