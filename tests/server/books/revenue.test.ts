// What counts as revenue, VAT, expenses, services and key accounts on the built add-on.
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../host/types'
import type { CustomerView } from '../../../src/contract/customer'
import type { Settings } from '../../../src/contract/settings'
import { putLong } from '../../../src/server/long-values'
import type { Store } from '../../../src/server/ports'
import { DEFAULT_SETTINGS, readSettings } from '../../../src/server/settings'
import { openDesk, saveSettings, value } from '../receivables-desk'
import { adoptFirst, DETAILS, openWith } from './desk'

const DEALS = [
  ['日期', '客户', '产品', '金额', '成本', '订单号'],
  ['2026-05-10', '甲公司', '柜', 1130, 600, 'D-1'],
  ['2026-05-10', '甲公司', '桌', 2260, 1000, 'D-1'],
  ['2026-08-01', '甲公司', '柜', 5650, 4000, 'D-2'],
  ['2026-08-02', '乙公司', '柜', 3390, 3000, 'D-3'],
  ['2026-08-03', '戊公司', '柜', 100, '', 'D-4'],
  ['2026-08-03', '', '柜', 50, '', 'D-5'],
]
const EXPENSES = [
  ['月份', '客户', '费用类别', '金额'],
  ['2026-05', '甲公司', '差旅', 500],
  ['2026-06', '', '展会', 900],
]
const SERVICES = [
  ['受理日期', '客户', '服务类型', '响应时长（小时）', '解决日期', '满意度'],
  ['2026-06-01', '甲公司', '安装', 2, '2026-06-02', 5],
  ['2026-07-01', '甲公司', '维修', 6, '', 3],
  ['2026-07-01', '甲公司', '咨询', '', '', '不适用'],
]

const counting = (person: Person, sales: Partial<Settings['sales']>) =>
  saveSettings(person, settings => ({ ...settings, sales: { ...settings.sales, ...sales } }))

const customer = (person: Person, name: string): CustomerView => {
  const view = value(person, 'customer.open', { customer: name })
  if (view.summary === null) throw new Error(`no ${name}`)
  return view as CustomerView
}

const desk = () => {
  const opened = openWith([
    { name: DETAILS, rows: DEALS },
    { name: '报销', rows: EXPENSES },
    { name: '售后', rows: SERVICES },
  ])
  adoptFirst(opened.ann, 'deals')
  adoptFirst(opened.ann, 'expenses')
  adoptFirst(opened.ann, 'services')
  return opened
}

describe('revenue', () => {
  it('is the contracts’ until another source is chosen, and never the sum of two', () => {
    const { ann } = desk()
    expect(customer(ann, '甲公司').summary.finance).toMatchObject({ revenue: 21_000_000, signed: 21_000_000 })
    counting(ann, { revenue: 'deals' })
    const { history, finance, abc } = customer(ann, '甲公司').summary
    expect(finance).toMatchObject({ revenue: 904_000, signed: 21_000_000, balance: 19_000_000 })
    expect(history).toMatchObject({
      source: 'deals',
      net: 'none',
      purchases: 2,
      meanTicket: { value: 452_000, n: 2 },
      lineCount: 3,
      byProject: [
        { project: '柜', amount: 678_000 },
        { project: '桌', amount: 226_000 },
      ],
    })
    expect(abc).toBe('A')
  })

  it('counts invoices on the day of the invoice, and what has none not yet', () => {
    const rows = [
      ['客户名称', '合同总金额', '已付款金额', '合同签订日期', '开票日期'],
      ['甲公司', 100, 0, '2025-01-10', '2026-03-01'],
      ['甲公司', 200, 0, '2026-03-01', ''],
    ]
    const { ann } = openWith([])
    const other = openWith([], { document: { sheets: [{ name: '台账', rows }] } })
    counting(other.ann, { revenue: 'invoices' })
    expect(customer(other.ann, '甲公司').summary.history.lastTwelveMonths).toBe(10_000)
    expect(customer(ann, '甲公司').summary.history.source).toBe('contracts')
  })

  it('is nothing that could be told, not 0, when the sheet of deals is gone; large customers stay key accounts', () => {
    const { ann } = desk()
    counting(ann, { revenue: 'deals' })
    ann.deleteSheet(DETAILS)
    const { summary } = customer(ann, '甲公司')
    expect(summary.finance).toMatchObject({
      revenue: null,
      signed: 21_000_000,
      shareOfRevenue: { value: null, reason: 'no-deals-sheet' },
      cost: { value: null, reason: 'no-deals-sheet' },
    })
    expect([summary.abc, summary.history.missing, summary.keyAccount]).toEqual([null, true, true])
    expect(value(ann, 'classes', { period: 'all', pick: null }).revenue.missing).toBe(true)
    expect(value(ann, 'check', {}).books).toMatchObject([
      { book: 'deals', status: 'gone', sheet: DETAILS },
      { status: 'here' },
      { status: 'here' },
    ])
  })

  it('is without VAT where a rate is known, while receivables keep it', () => {
    const { ann } = desk()
    counting(ann, { revenue: 'deals', taxRate: 0.13 })
    const { finance, history } = customer(ann, '甲公司').summary
    expect(history.net).toBe('all')
    expect(finance).toMatchObject({ revenue: 800_000, balance: 19_000_000 })
    expect(finance.grossMargin).toEqual({ value: (800_000 - 560_000) / 800_000, n: 3 })
  })

  it('takes the rate of a deal before that of its contract and the usual one', () => {
    const rows = [
      ['日期', '客户', '产品', '数量', '金额', '增值税率'],
      ['2026-05-10', '甲公司', '柜', 1, 103, '3%'],
      ['2026-05-11', '甲公司', '桌', 1, 113, ''],
    ]
    const { ann } = openWith([{ name: DETAILS, rows }])
    adoptFirst(ann, 'deals')
    counting(ann, { revenue: 'deals', taxRate: 0.13 })
    expect(customer(ann, '甲公司').summary.finance.revenue).toBe(20_000)
  })

  it('takes the rate of a contract before the usual one', () => {
    const rows = [
      ['客户名称', '合同总金额', '已付款金额', '合同签订日期', '税率'],
      ['甲公司', 113, 0, '2026-01-10', '13%'],
      ['甲公司', 106, 0, '2026-01-11', 0.06],
      ['甲公司', 100, 0, '2026-01-12', '免税'],
      ['甲公司', 100, 0, '2026-01-13', ''],
    ]
    const { ann } = openWith([], { document: { sheets: [{ name: '台账', rows }] } })
    const seen = () => {
      const { finance, history } = customer(ann, '甲公司').summary
      return [finance.revenue, finance.signed, history.net]
    }
    expect(seen()).toEqual([40_000, 41_900, 'some'])
    counting(ann, { taxRate: 0.25 })
    expect(seen()).toEqual([38_000, 41_900, 'all'])
  })
})

it('expenses make net profit, margin and return; without them they say why they are missing', () => {
  const { ann } = desk()
  counting(ann, { revenue: 'deals' })
  const { summary } = customer(ann, '甲公司')
  expect(summary.grossProfit).toEqual({ value: 344_000, n: 3 })
  expect(summary.netProfit).toEqual({ value: 294_000, n: 3 })
  expect(summary.finance).toMatchObject({
    costToServe: { value: 50_000, n: 1 },
    netMargin: { value: 294_000 / 904_000, n: 3 },
    roi: { value: 5.88, n: 1 },
  })
  expect(customer(ann, '乙公司').summary.finance.roi).toMatchObject({ reason: 'no-investment' })
  value(ann, 'books.release', { book: 'expenses' })
  expect(customer(ann, '甲公司').summary.netProfit).toMatchObject({ reason: 'no-expense-column' })
})

it('services are counted with their response and the share of scores 4 and 5', () => {
  const { ann } = desk()
  expect(customer(ann, '甲公司').summary.service.figures).toMatchObject({
    cases: { count: 3, unsolved: 2, response: { value: 4, n: 2 } },
    satisfaction: { satisfied: { value: 0.5, n: 2 } },
  })
  expect(customer(ann, '乙公司').summary.service.figures).toMatchObject({
    cases: { count: 0 },
    satisfaction: { satisfied: { value: null, reason: 'no-answers' } },
  })
})

it('classes add up to the whole, strangers and what is nobody’s among it', () => {
  const { ann } = desk()
  counting(ann, { revenue: 'deals' })
  const view = value(ann, 'classes', { period: 'year', pick: null })
  expect(view.total).toBe(1_258_000)
  expect(view.abc.reduce((sum, { amount }) => sum + amount, view.unassigned)).toBe(view.total)
  expect(view.unassigned).toBe(5_000)
  expect(view.unassignedExpenses).toBe(90_000)
  expect(view.customers.map(({ name, inLedger, abc }) => [name, inLedger, abc])).toEqual([
    ['甲公司', true, 'A'],
    ['乙公司', true, 'A'],
    ['戊公司', false, 'C'],
    ['丙公司', true, null],
  ])
  expect(view.segments).toEqual([])
  const picked = value(ann, 'classes', { period: 'year', pick: { by: 'abc', value: 'C' } })
  expect(picked.customers.map(({ name }) => name)).toEqual(['戊公司'])
})

describe('key accounts', () => {
  it('are suggested by the rule and decided by a person, with who, when and why; the decision outlives the add-on', () => {
    const { host, ann } = desk()
    counting(ann, { revenue: 'deals' })
    const standing = () => {
      const { keyStanding, summary } = customer(ann, '乙公司')
      return [keyStanding.suggested, keyStanding.decision?.isKey ?? null, summary.keyAccount]
    }
    expect(standing()).toEqual([['volume'], null, true])
    expect(value(ann, 'customer.key', { customer: '乙公司', isKey: false, why: '只买一次' })).toEqual({
      keyAccount: false,
    })
    expect(standing()).toEqual([['volume'], false, false])
    expect(customer(ann, '乙公司').keyStanding.decision).toMatchObject({
      why: '只买一次',
      by: 'owner@example.com',
      on: '2026-11-21',
    })
    value(ann, 'customer.key', { customer: '乙公司', isKey: null, why: '' })
    expect(standing()).toEqual([['volume'], null, true])
    value(ann, 'uninstall', { keepLog: true })
    expect(host.sheetNames()).toContain('大客户认定')
  })

  it('get their letters by hand only while the person does not say otherwise', () => {
    const { ann } = openDesk([{ customer: 'A', signed: '2026-10-01' }])
    const needs = () => value(ann, 'reminders', {}).plan.letters.map(letter => letter.needs)
    expect(needs()).toEqual(['by-hand'])
    value(ann, 'customer.key', { customer: 'a公司', isKey: false, why: '' })
    expect(needs()).toEqual(['nothing'])
  })

  it('cost nothing in the sheet until somebody decides one', () => {
    const { host, ann } = openWith([])
    customer(ann, '甲公司')
    value(ann, 'customer.key', { customer: '甲公司', isKey: null, why: '' })
    expect(host.sheetNames()).not.toContain('大客户认定')
  })
})

it('settings saved before there was a choice of revenue keep all they say', () => {
  const { sales: _, ...older } = DEFAULT_SETTINGS
  const kept = { ...older, sendHour: 14 }
  const held: Record<string, string> = {}
  const store = {
    all: () => held,
    get: (key: string) => held[key] ?? null,
    put: (values: Record<string, string>) => Object.assign(held, values),
  } as unknown as Store
  putLong(store, 'zq.settings', JSON.stringify(kept))
  expect(readSettings(store)).toEqual({ ...kept, sales: DEFAULT_SETTINGS.sales })
})
