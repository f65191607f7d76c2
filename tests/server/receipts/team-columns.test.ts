// The optional columns of the team's own 收款 on the built add-on: understood by header, counted, filled by 登记收款, taken back.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Host, Person } from '../../../host/types'
import { DEFAULT_MONEY } from '../../../src/contract/adjustments'
import { refusal, saveSettings, value } from '../receivables-desk'
import { agreed, confirmThree } from '../setup/three-sheets'
import { form, viewOf } from './till'

const CONTRACTS: CellInput[][] = [
  ['客户名称', '合同编号', '合同签订日期', '合同总金额', '应收日期'],
  ['甲公司', 'HT-1', '2026-05-01', 1000, '2026-09-01'],
  ['甲公司', 'HT-2', '2026-06-01', 500, '2026-10-01'],
  ['乙公司', 'HT-3', '2026-06-01', 700, '2026-10-01'],
]
const HEADERS = ['日期', '付款单位', '金额', '合同号', '银行手续费', '抹零', '贴现息', '结算方式', '到期日']
const RECEIPTS: CellInput[][] = [
  HEADERS,
  ['2026-08-01', '甲公司', 200, 'HT-1', '', '', '', '电汇', ''],
  ['2026-09-02', '乙公司', 690, 'HT-3', 9, 1, '', '银行承兑', '2026-12-31'],
]

const opened = (receipts = RECEIPTS): { host: Host; ann: Person } => {
  const sheets = [
    { name: '合同', rows: CONTRACTS, size: { rows: 30, columns: 10 } },
    { name: '收款流水', rows: receipts, size: { rows: 30, columns: 12 } },
  ]
  const host = openHost({ document: { sheets }, now: '2026-11-21T09:00' })
  const ann = host.as(host.owner)
  const draft = value(ann, 'setup.read', {})
  expect(draft.beside.map(({ role, joined }) => [role, joined])).toEqual([['receipts', true]])
  confirmThree(ann, draft, agreed(draft))
  return { host, ann }
}
const rows = (host: Host) => host.sheet('收款流水').values()
const openOf = (ann: Person, customer = '甲公司') =>
  viewOf(ann, customer).payer?.items.map(({ reference, open }) => [reference, open])
const billsCount = (ann: Person, bills: 'receipt' | 'maturity') =>
  saveSettings(ann, settings => ({ ...settings, money: { ...DEFAULT_MONEY, bills } }))

describe('a list of receipts with optional columns', () => {
  it('is understood by its headers; fees and rounding close the contract', () => {
    const { ann } = opened()
    const [beside] = value(ann, 'setup.read', {}).beside
    expect(beside?.columns.map(({ field }) => field)).toEqual([
      'paidOn',
      'customer',
      'paid',
      'reference',
      'fee',
      'rounding',
      'discount',
      'settledBy',
      'dueOn',
    ])
    expect(openOf(ann, '乙公司')).toEqual([])
  })

  it('counts a bill when it falls due once the settings say so, and is the same again when they say otherwise', () => {
    const { ann } = opened()
    billsCount(ann, 'maturity')
    expect(openOf(ann, '乙公司')).toEqual([['HT-3', 70_000]])
    billsCount(ann, 'receipt')
    expect(openOf(ann, '乙公司')).toEqual([])
  })

  it('names what is wrong in them with sheet, row and column', () => {
    const { ann } = opened([
      ...RECEIPTS,
      ['2026-10-01', '甲公司', 100, 'HT-1', '约五元', '', '', '现金', ''],
      ['2026-10-02', '甲公司', 100, 'HT-1', '', -3, '', '商承', '不知道'],
    ])
    const { groups } = value(ann, 'check', {})
    const named = groups.flatMap(({ code, problems }) =>
      problems.map(({ place }) => `${code} ${place.sheet}!${place.row} ${place.field}`),
    )
    expect(named).toEqual(
      expect.arrayContaining([
        'amount-unreadable 收款流水!4 fee',
        'amount-negative 收款流水!5 rounding',
        'date-unreadable 收款流水!5 dueOn',
      ]),
    )
  })
})

describe('a receipt that is recorded', () => {
  it('fills them, closes the contract, and takes them back', () => {
    const { host, ann } = opened()
    const before = rows(host)
    const view = viewOf(ann)
    expect(view.payer?.receiptColumns).toEqual({
      lowerings: ['fee', 'rounding', 'discount'],
      ways: ['电汇'],
    })
    const result = value(
      ann,
      'receipts.record',
      form(view, 79_000, { chosen: 'HT-1', beside: { fee: 900, rounding: 100, settledBy: '电汇' } }),
    )
    expect(rows(host)[3]).toEqual(['2026-11-20', '甲公司', 790, 'HT-1', 9, 1, null, '电汇', null])
    expect(openOf(ann)).toEqual([['HT-2', 50_000]])
    if (result.status !== 'recorded') throw new Error(result.status)
    value(ann, 'receipts.settle', { receipt: result.receipt.receipt, way: 'take-back' })
    expect(rows(host)).toEqual(before)
    expect(openOf(ann)).toEqual([
      ['HT-1', 80_000],
      ['HT-2', 50_000],
    ])
  })

  it('as a bill is written in the sheet’s own word with the day it falls due', () => {
    const { host, ann } = opened()
    value(ann, 'receipts.record', form(viewOf(ann), 50_000, { bill: { dueOn: '2027-01-31' } }))
    expect(rows(host)[3]?.slice(4)).toEqual([null, null, null, '银行承兑', '2027-01-31'])
    // In hand are both: this one by its receipt, the one of before by its row.
    const { bills, team } = value(ann, 'bills', {})
    expect(bills.map(({ dueOn, amount }) => [dueOn, amount])).toEqual([['2027-01-31', 50_000]])
    expect(team).toMatchObject({
      bills: [{ sheet: '收款流水', row: 3, name: '乙公司', dueOn: '2026-12-31', amount: 69_000 }],
      count: 1,
      amount: 69_000,
    })
    expect(value(ann, 'goto', { sheet: '收款流水', row: 3, field: null })).toBeDefined()
  })

  it('says nothing of the way it came where nobody said it', () => {
    const { host, ann } = opened()
    value(ann, 'receipts.record', form(viewOf(ann), 50_000))
    expect(rows(host)[3]?.slice(4)).toEqual([null, null, null, null, null])
  })

  it('with more beside the money than is open is refused, and so is it where no column holds it', () => {
    const { host, ann } = opened()
    const before = host.snapshot()
    const asked = form(viewOf(ann), 80_000, { chosen: 'HT-1', beside: { fee: 900 } })
    expect(refusal(ann, 'receipts.record', asked).code).toBe('receipt-not-told')
    expect(host.snapshot()).toEqual(before)
    const plain = opened([HEADERS.slice(0, 4), ...RECEIPTS.slice(1).map(row => row.slice(0, 4))])
    const other = form(viewOf(plain.ann), 79_000, { chosen: 'HT-1', beside: { fee: 1000 } })
    expect(refusal(plain.ann, 'receipts.record', other).code).toBe('receipt-not-told')
  })
})
