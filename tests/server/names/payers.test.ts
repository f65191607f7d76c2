// 待认领 on the built add-on: whose a receipt is, once or for good, and taken back.
import { describe, expect, it } from 'vitest'
import { refusal, value } from '../receivables-desk'
import { CONTRACTS, contract, openSheets } from './open'

const withoutPaid = (row: ReturnType<typeof contract>) =>
  row.filter((_, at) => CONTRACTS[at] !== '已付款金额')

const open = () =>
  openSheets({
    合同: [CONTRACTS, contract('云栖酒店', 'HT-1', 1000), contract('恒川', 'HT-2', 800)].map(withoutPaid),
    收款: [
      ['收款日期', '付款单位', '收款金额', '合同编号'],
      ['2026-11-01', '李四', 300, ''],
      ['2026-11-02', '李四', 200, ''],
      ['2026-11-03', '恒川', 100, ''],
    ],
  })

const openOf = (ann: ReturnType<typeof open>['ann'], customer: string) =>
  value(ann, 'customer.open', { customer }).summary?.finance.balance

describe('a receipt of a payer nobody knows', () => {
  it('waits, is claimed, and the payer is remembered on a sheet people can read', () => {
    const { host, ann } = open()
    expect(value(ann, 'receipts', { customer: null }).unclaimed).toBe(2)
    const { unclaimed } = value(ann, 'payers', {})
    expect(unclaimed.map(({ payer, amount }) => [payer, amount])).toEqual([
      ['李四', 30_000],
      ['李四', 20_000],
    ])
    const receipt = unclaimed[0]?.name ?? ''
    expect(value(ann, 'payers.claim', { receipt, customer: '云栖酒店', always: true })).toEqual({
      payer: '李四',
      customer: '云栖酒店',
      receipts: 2,
    })
    expect(openOf(ann, '云栖酒店')).toBe(50_000)
    expect(host.sheet('付款人').values()[1]?.slice(0, 3)).toEqual(['李四', '云栖酒店', '以后都算'])
    expect(value(ann, 'check', {}).groups.map(({ code }) => code)).not.toContain('receipt-unclaimed')
    expect(refusal(ann, 'payers.claim', { receipt, customer: '恒川', always: true }).code).toBe(
      'findings-changed',
    )
  })

  it('is claimed once, and that can be taken back', () => {
    const { ann } = open()
    const receipt = value(ann, 'payers', {}).unclaimed[1]?.name ?? ''
    value(ann, 'payers.claim', { receipt, customer: '恒川', always: false })
    expect([openOf(ann, '恒川'), openOf(ann, '云栖酒店')]).toEqual([50_000, 100_000])
    const [known] = value(ann, 'payers', {}).known
    expect(known).toMatchObject({ payer: '李四', customer: '恒川', receipt })
    value(ann, 'payers.takeBack', { payer: '李四', customer: '恒川', receipt })
    expect(openOf(ann, '恒川')).toBe(70_000)
    expect(value(ann, 'payers', {}).known).toEqual([])
  })

  it('is whose a person writes in 付款人 himself', () => {
    const { ann } = open()
    const receipt = value(ann, 'payers', {}).unclaimed[0]?.name ?? ''
    value(ann, 'payers.claim', { receipt, customer: '恒川', always: false })
    ann.type('付款人', 'A3', '李四')
    ann.type('付款人', 'B3', '云栖酒店')
    expect([openOf(ann, '恒川'), openOf(ann, '云栖酒店')]).toEqual([40_000, 80_000])
  })
})
