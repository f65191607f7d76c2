// Where the team's own 收款 says what is paid: adjustments beside it, where each row went, and the money that is on no contract.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Host, Person } from '../../../host/types'
import { value } from '../receivables-desk'
import { confirmThree } from '../setup/three-sheets'

const CONTRACTS: CellInput[][] = [
  ['客户名称', '合同编号', '合同签订日期', '合同总金额', '应收日期'],
  ['甲公司', 'HT-1', '2026-05-01', 1000, '2026-09-01'],
  ['甲公司', 'HT-2', '2026-06-01', 500, '2026-10-01'],
  ['乙公司', 'HT-3', '2026-06-01', 700, '2026-10-01'],
]
const RECEIPTS: CellInput[][] = [
  ['日期', '付款单位', '金额', '合同号', '摘要'],
  ['2026-08-01', '甲公司', 100, 'HT-2', ''],
  ['2026-09-02', '甲公司', 1000, '', ''],
  ['2026-09-03', '乙公司', 750, '', ''],
  ['2026-11-01', '王先生', 36, '', ''],
]

const opened = (): { host: Host; ann: Person } => {
  const sheets = [
    { name: '合同', rows: CONTRACTS, size: { rows: 30, columns: 10 } },
    { name: '收款流水', rows: RECEIPTS, size: { rows: 20, columns: 10 } },
  ]
  const host = openHost({ document: { sheets }, now: '2026-11-21T09:00' })
  const ann = host.as(host.owner)
  confirmThree(ann, value(ann, 'setup.read', {}))
  return { host, ann }
}

describe('a row of the team’s 收款', () => {
  it('says where it went and why, the latest first', () => {
    const { ann } = opened()
    const { team } = value(ann, 'receipts', { customer: '甲公司' })
    expect(team.map(({ row, shares, rest }) => ({ row, shares, rest }))).toEqual([
      { row: 3, shares: [{ what: 'HT-1', amount: 100_000, rule: 'exact' }], rest: 0 },
      { row: 2, shares: [{ what: 'HT-2', amount: 10_000, rule: 'chosen' }], rest: 0 },
    ])
  })

  it('that is on no contract is told apart: unapplied, or of nobody we know', () => {
    const { ann } = opened()
    expect(value(ann, 'receipts', { customer: null }).apart).toEqual({
      prepaid: 0,
      unapplied: 5_000,
      unusedCredit: 0,
      unclaimed: 3_600,
      claims: [{ sheet: '收款流水', row: 5, on: '2026-11-01', amount: 3_600, payer: '王先生' }],
    })
    expect(value(ann, 'receipts', { customer: '甲公司' }).apart).toMatchObject({ unapplied: 0, unclaimed: 0 })
  })

  it('pays exactly what a credit note of before left open', () => {
    const { host, ann } = opened()
    const { key, customer } = value(ann, 'adjustments', { customer: '甲公司' })
    const [item] = customer?.items ?? []
    if (item === undefined) throw new Error('nothing to adjust')
    expect([item.reference, item.open]).toEqual(['HT-2', 40_000])
    const { sheet, row, open } = item
    const place = { key, customer: '甲公司', sheet, row, item: item.item, open, of: '', reason: '返工' }
    value(ann, 'adjustments.record', { ...place, kind: 'credit', on: '2026-11-10', amount: 6_000 })
    const before = host.sheet('合同').values()
    for (const [column, text] of [
      ['A', '2026-11-20'],
      ['B', '甲公司'],
      ['C', '340'],
    ] as const)
      ann.type('收款流水', `${column}6`, text)
    const [latest] = value(ann, 'receipts', { customer: '甲公司' }).team
    expect(latest).toMatchObject({ row: 6, shares: [{ what: 'HT-2', amount: 34_000, rule: 'exact' }] })
    expect(value(ann, 'home', {}).totals.balance).toBe(0)
    expect(host.sheet('合同').values()).toEqual(before)
  })
})
