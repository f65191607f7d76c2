// 登记收款 where the team's own 收款 says what is paid: one row below theirs, and only that row is taken back.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Host, Person, SheetInput } from '../../../host/types'
import { refusal, value } from '../receivables-desk'
import { confirmThree } from '../setup/three-sheets'
import { form, viewOf } from './till'

const CONTRACTS: CellInput[][] = [
  ['客户名称', '合同编号', '合同签订日期', '合同总金额', '应收日期'],
  ['甲公司', 'HT-1', '2026-05-01', 1000, '2026-09-01'],
  ['甲公司', 'HT-2', '2026-06-01', 500, '2026-10-01'],
  ['甲公司', '', '2026-07-01', 2000, '2026-12-31'],
  ['乙公司', 'HT-3', '2026-06-01', 700, '2026-10-01'],
]
/** The columns of 合同 that are theirs; our 未付金额 stands at their right. */
const TEAMS = 'A1:E5'
/** A running number of their own, and a formula that is filled down beyond the last receipt. */
const RECEIPTS: CellInput[][] = [
  ['序号', '日期', '付款单位', '金额（万元）', '合同号', '方式', '月份', '摘要'],
  [1, '2026-08-01', '甲公司', 0.02, 'HT-1', '电汇', '=IF(B2="","",MONTH(B2))', ''],
  [2, '2026-09-02', '乙公司', 0.01, '', '电汇', '=IF(B3="","",MONTH(B3))', '定金'],
  ['', '', '', '', '', '', '=IF(B4="","",MONTH(B4))', ''],
]

type Protections = NonNullable<NonNullable<SheetInput['layout']>['protections']>

const opened = (receipts = RECEIPTS, protections: Protections = []): { host: Host; ann: Person } => {
  const sheets = [
    { name: '合同', rows: CONTRACTS, size: { rows: 30, columns: 10 } },
    {
      name: '收款流水',
      rows: receipts,
      size: { rows: receipts.length, columns: 10 },
      layout: { protections },
    },
  ]
  const host = openHost({ document: { sheets }, now: '2026-11-21T09:00' })
  const ann = host.as(host.owner)
  confirmThree(ann, value(ann, 'setup.read', {}))
  return { host, ann }
}

const rows = (host: Host) => host.sheet('收款流水').values()
const openOf = (ann: Person, customer = '甲公司') =>
  viewOf(ann, customer).payer?.items.map(({ reference, open }) => [reference, open])

describe('a receipt', () => {
  it('is one row below the last, in the columns that are bound, and the contract is paid', () => {
    const { host, ann } = opened()
    const before = host.sheet('合同').values(TEAMS)
    const view = viewOf(ann)
    expect(view.payer?.receiptsSheet).toBe('收款流水')
    expect(openOf(ann)).toEqual([
      ['HT-1', 80_000],
      ['HT-2', 50_000],
      ['', 200_000],
    ])
    const result = value(ann, 'receipts.record', form(view, 30_000, { chosen: 'HT-2', note: '银行回单 12' }))
    expect(result).toMatchObject({
      status: 'recorded',
      untouched: [],
      receipt: { state: 'entered', noted: 0 },
    })
    expect(rows(host)[3]).toEqual([null, '2026-11-20', '甲公司', 0.03, 'HT-2', null, 11, '银行回单 12'])
    expect(openOf(ann)).toEqual([
      ['HT-1', 80_000],
      ['HT-2', 20_000],
      ['', 200_000],
    ])
    expect(host.sheet('合同').values(TEAMS)).toEqual(before)
  })

  it('for several contracts is one row with their numbers where that says it all, else a row each', () => {
    const { host, ann } = opened()
    value(ann, 'receipts.record', form(viewOf(ann), 100_000))
    expect(rows(host)[3]?.slice(2, 5)).toEqual(['甲公司', 0.1, 'HT-1、HT-2'])
    const next = opened()
    const split = form(viewOf(next.ann), 60_000, {})
    const [one] = split.shares
    const two = form(viewOf(next.ann), 60_000, { chosen: 'HT-2' }).shares[0]
    if (one === undefined || two === undefined) throw new Error('Two shares were expected')
    value(next.ann, 'receipts.record', {
      ...split,
      shares: [
        { ...one, amount: 30_000 },
        { ...two, amount: 30_000 },
      ],
    })
    expect(
      rows(next.host)
        .slice(3, 5)
        .map(row => row.slice(2, 5)),
    ).toEqual([
      ['甲公司', 0.03, 'HT-1'],
      ['甲公司', 0.03, 'HT-2'],
    ])
  })

  it('that the sheet has no words for is refused, and nothing is written', () => {
    const { host, ann } = opened()
    const before = host.snapshot()
    const view = viewOf(ann)
    const numberless = view.payer?.items.find(({ reference }) => reference === '')
    const asked = form(view, 60_000)
    const [share] = asked.shares
    if (share === undefined || numberless === undefined) throw new Error('A share was expected')
    const { item, row, open, paid } = numberless
    const refused = refusal(ann, 'receipts.record', {
      ...asked,
      shares: [{ ...share, item, row, open, paid, amount: 60_000 }],
    })
    expect(refused).toEqual({ code: 'receipt-not-told', values: ['收款流水'] })
    expect(host.snapshot()).toEqual(before)
  })

  it('beyond all that is open is unapplied, and keeps letters back', () => {
    const { ann } = opened()
    const result = value(ann, 'receipts.record', form(viewOf(ann, '乙公司'), 100_000))
    expect(result).toMatchObject({ status: 'recorded', receipt: { rest: 40_000, state: 'entered' } })
    expect(openOf(ann, '乙公司')).toEqual([])
  })

  it('is entered once however often the form is sent, and its like is asked about first', () => {
    const { host, ann } = opened()
    const asked = form(viewOf(ann), 30_000)
    value(ann, 'receipts.record', asked)
    value(ann, 'receipts.record', asked)
    expect(rows(host).filter(row => row[2] === '甲公司')).toHaveLength(2)
    expect(value(ann, 'receipts.record', { ...form(viewOf(ann), 30_000) }).status).toBe('same-exists')
  })

  it('is stopped between the log and the sheet, and finished without a second row', () => {
    const { host, ann } = opened()
    const asked = form(viewOf(ann), 30_000)
    value(ann, 'receipts.record', asked)
    const state = host.sheet('收款').values('A1:M2')[0]?.indexOf('状态') ?? -1
    ann.type('收款', `${String.fromCharCode(65 + state)}2`, '登记中')
    const [receipt] = viewOf(ann).unfinished
    const settled = value(ann, 'receipts.settle', { receipt: receipt?.receipt ?? '', way: 'finish' })
    expect(settled.receipt.state).toBe('entered')
    expect(rows(host).filter(row => row[2] === '甲公司')).toHaveLength(2)
  })
})

describe('taking it back', () => {
  const recorded = () => {
    const { host, ann } = opened()
    const before = rows(host)
    const result = value(ann, 'receipts.record', form(viewOf(ann), 30_000, { note: '回单' }))
    const receipt = result.status === 'recorded' ? result.receipt.receipt : ''
    return { host, ann, before, receipt }
  }

  it('removes what was written and nothing else', () => {
    const { host, ann, before, receipt } = recorded()
    const settled = value(ann, 'receipts.settle', { receipt, way: 'take-back' })
    expect(settled).toMatchObject({ untouched: [], receipt: { state: 'undone' } })
    expect(rows(host).slice(0, 3)).toEqual(before.slice(0, 3))
    expect((rows(host)[3] ?? []).filter(cell => cell !== null && cell !== '')).toEqual([])
    expect(host.sheet('收款流水').formulas('G4')).toEqual([['=IF(B4="","",MONTH(B4))']])
    expect(openOf(ann)?.[0]).toEqual(['HT-1', 80_000])
  })

  it('finds the row wherever sorting has brought it', () => {
    const { host, ann, receipt } = recorded()
    ann.sortRows('收款流水', 'D', 'descending')
    value(ann, 'receipts.settle', { receipt, way: 'take-back' })
    expect(rows(host).flatMap(row => (typeof row[3] === 'number' ? [row[3]] : []))).toEqual([0.02, 0.01])
  })

  it('leaves a row that says something else by now, and says so', () => {
    const { host, ann, receipt } = recorded()
    ann.type('收款流水', 'D4', '0.05')
    const settled = value(ann, 'receipts.settle', { receipt, way: 'take-back' })
    expect(settled.untouched).toMatchObject([{ sheet: '收款流水', row: null, field: 'paid' }])
    expect(rows(host)[3]?.[3]).toBe(0.05)
  })
})

it('a receipt is refused where this person may not write in the team’s sheet, and nothing is written', () => {
  const { host } = opened(RECEIPTS, [
    { range: 'A1:H9', description: '财务', warningOnly: false, editors: ['owner@example.com'] },
  ])
  const before = host.snapshot()
  const bob = host.as('bob@example.com')
  expect(refusal(bob, 'receipts.record', form(viewOf(bob), 30_000))).toEqual({
    code: 'no-permission',
    values: ['收款流水'],
  })
  expect(host.snapshot()).toEqual(before)
})
