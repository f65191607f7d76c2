// 建一张客户表 on the built add-on: made from the contracts, used beside them at once, taken back; and what its columns decide.
import { describe, expect, it } from 'vitest'
import { refusal, sendAll, value } from '../receivables-desk'
import { CONTRACTS, contract, openSheets } from './open'

const open = () =>
  openSheets({
    合同: [
      CONTRACTS,
      contract('云栖酒店', 'HT-1', 1000, { 联系人: '李敏', 客户经理: '林晓', 付款周期: '净30天' }),
      contract('云栖酒店', 'HT-2', 500, { 客户经理: '林晓' }),
      contract('恒川', 'HT-3', 800, { 邮箱地址: 'h@example.com', 付款周期: '净60天' }),
    ],
  })

describe('a sheet of customers made from the contracts', () => {
  it('has a numbered row each, only with what all contracts say, and is read with the ledger', () => {
    const { host, ann } = open()
    const before = host.sheet('合同').snapshot()
    const figures = value(ann, 'home', {}).totals
    expect(value(ann, 'columns', {}).list).toBe('none')
    expect(value(ann, 'customerList', {})).toEqual({ sheet: null, customers: 2 })
    expect(value(ann, 'customerList.make', {})).toEqual({ sheet: '客户', customers: 2 })
    const [header = [], ...rows] = host.sheet('客户').values()
    const column = (label: string) => rows.slice(0, 2).map(row => row[header.indexOf(label)])
    expect(column('客户编号')).toEqual(['C0001', 'C0002'])
    expect(column('客户名称')).toEqual(['云栖酒店', '恒川'])
    expect(column('联系人')[0]).toBe('李敏')
    // One contract of 云栖酒店 states no terms: what the list said would change it.
    expect(column('付款周期')).toEqual([null, '净60天'])
    expect(column('客户经理')).toEqual(['林晓', null])
    expect(host.sheet('合同').snapshot()).toEqual(before)
    expect(value(ann, 'home', {}).totals).toEqual(figures)
    expect(value(ann, 'start', {}).beside).toEqual(['客户'])
    expect(value(ann, 'check', {}).groups).toEqual([])
    expect(value(ann, 'columns', {}).list).toBe('made')
    expect(refusal(ann, 'customerList.make', {})).toEqual({ code: 'list-exists', values: ['客户'] })
  })

  it('goes again as long as nobody wrote in it, and stays as the team’s own otherwise', () => {
    const { host, ann } = open()
    value(ann, 'customerList.make', {})
    expect(value(ann, 'customerList.undo', {})).toEqual({ sheet: '客户', removed: true })
    expect(host.sheetNames()).not.toContain('客户')
    expect(value(ann, 'start', {}).beside).toEqual([])
    value(ann, 'customerList.make', {})
    ann.type('客户', 'C2', '王芳')
    expect(value(ann, 'customerList.undo', {})).toEqual({ sheet: '客户', removed: false })
    expect(host.sheetNames()).toContain('客户')
    expect(value(ann, 'start', {}).beside).toEqual([])
  })

  it('decides in which language a customer is written to, and who is not', () => {
    const { host, ann } = open()
    value(ann, 'customerList.make', {})
    const [header = []] = host.sheet('客户').values()
    const cell = (label: string, row: number) => `${String.fromCharCode(65 + header.indexOf(label))}${row}`
    ann.type('客户', cell('语言', 2), 'English')
    ann.type('客户', cell('催款策略', 3), '不催')
    const { plan } = value(ann, 'reminders', {})
    expect(plan.withheld.map(({ name, reason, detail }) => [name, reason, detail])).toEqual([
      ['恒川', 'never', '不催'],
    ])
    sendAll(ann)
    const [mail] = host.mails
    expect(mail?.subject).toMatch(/[Pp]ayment/)
    expect(host.sheet('催款记录').values()[1]).toContain('en')
  })

  it('names a policy and a language it cannot read, and sends nothing unattended meanwhile', () => {
    const { host, ann } = open()
    value(ann, 'customerList.make', {})
    const [header = []] = host.sheet('客户').values()
    const cell = (label: string) => `${String.fromCharCode(65 + header.indexOf(label))}2`
    ann.type('客户', cell('语言'), '火星文')
    ann.type('客户', cell('催款策略'), '看情况')
    const codes = value(ann, 'check', {}).groups.map(({ code }) => code)
    expect(codes).toEqual(['dunning-unknown', 'language-unknown'])
    const { plan } = value(ann, 'reminders', {})
    expect(plan.letters.find(({ name }) => name === '云栖酒店')?.needs).toBe('by-hand')
  })
})

describe('a contract in another currency', () => {
  it('is in no figure, stands by itself, and waits for a person', () => {
    const rows = [
      [...CONTRACTS, '币种'],
      [...contract('云栖酒店', 'HT-1', 1000), ''],
      [...contract('云栖酒店', 'HT-2', 12000), 'USD'],
      [...contract('恒川', 'HT-3', 700, { 邮箱地址: 'h@example.com' }), '比索'],
    ]
    const { ann } = openSheets({ 合同: rows })
    const home = value(ann, 'home', {})
    expect(home.totals.balance).toBe(100_000)
    expect(home.foreign).toEqual([{ currency: 'USD', open: 1_200_000, overdue: 1_200_000, count: 1 }])
    expect(value(ann, 'customer.open', { customer: '云栖酒店' })).toMatchObject({
      summary: { finance: { balance: 100_000 } },
      foreign: [{ currency: 'USD', open: 1_200_000 }],
    })
    const { plan } = value(ann, 'reminders', {})
    expect(plan.letters.map(({ total }) => total)).toEqual([100_000])
    expect(plan.withheld.map(({ reason, amount, detail }) => [reason, amount, detail])).toEqual([
      ['bad-data', 0, 'currency-unreadable'],
      ['foreign-currency', 0, '$12,000.00'],
    ])
  })
})
