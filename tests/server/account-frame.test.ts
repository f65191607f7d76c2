// The frame of the summary on the built add-on: costs by rate, what is missing, parts by goal and hidden ones, the next key account.
import { beforeAll, describe, expect, it } from 'vitest'
import type { CellInput, Host, Person } from '../../host/types'
import type { CustomerView } from '../../src/contract/customer'
import { missingInputs } from '../../src/core/accounts/missing'
import { putLong } from '../../src/server/long-values'
import type { Store } from '../../src/server/ports'
import { readSettings } from '../../src/server/settings'
import { adoptAs, openLedger } from './adopting'
import { saveSettings, value } from './receivables-desk'

const HEADERS = '客户名称 邮箱地址 合作项目 合同签订日期 合同总金额 已付款金额 应收日期 内部编号'.split(' ')
/** Today is 2026-11-21: 甲 buys each autumn. */
const ROWS: CellInput[][] = [
  ...['2024-09-03', '2024-10-09', '2025-09-03', '2025-10-09', '2026-09-03', '2026-10-09'].map(
    (on, at): CellInput[] => ['甲公司', 'a@example.com', '客房', on, 5000, 0, '2026-12-31', `N${at}`],
  ),
  ['乙公司', 'b@example.com', '大堂', '2026-07-01', 3000, 0, '2026-12-31', ''],
  ['丙公司', 'c@example.com', '大堂', '2026-08-01', 1000, 0, '2026-12-31', ''],
]
const SHEET = '大客户总结'
const RATES = '成本率'

describe('the summary’s frame', () => {
  let host: Host
  let ann: Person
  beforeAll(() => {
    ;({ host, ann } = openLedger([HEADERS, ...ROWS]))
    adoptAs(ann, { addDueColumn: false, dailyTotals: false })
  })
  const open = (customer: string): CustomerView => {
    const view = value(ann, 'customer.open', { customer })
    if (view.summary === null) throw new Error(customer)
    return view as CustomerView
  }
  const page = () => {
    value(ann, 'customer.sheet', { customer: '甲公司', overwrite: false })
    return host
      .sheet(SHEET)
      .display('A1:F140')
      .map(row => row.filter(cell => cell !== '').join(' | '))
      .filter(row => row !== '')
  }

  it('says which sheets, columns and settings would bring what is —, and makes each with one call', () => {
    const { summary } = open('甲公司')
    const wanted = ['costs', 'expenses', 'capital-rate', 'paid-days', 'services', 'scores']
    expect(missingInputs(summary)).toEqual(wanted)
    expect(page()).toContain('还缺 | 成本：毛利、净利和各项比率要它。写进「成本」列，或者按成本率估算')
    value(ann, 'books.make', { book: 'expenses' })
    value(ann, 'books.make', { book: 'services' })
    value(ann, 'columns.add', { fields: ['paidOn'] })
    expect(missingInputs(open('甲公司').summary)).toEqual(['costs', 'capital-rate', 'scores'])
  })

  it('makes 成本率 where people fill it in, and marks all that rests on it', () => {
    expect(value(ann, 'customer.costRates', {})).toEqual({ sheet: RATES })
    expect(ann.selection().sheet).toBe(RATES)
    expect(host.sheet(RATES).display('A1:D1')).toEqual([['客户', '产品或项目', '成本率', '备注']])
    ann.type(RATES, 'B2', '客房')
    ann.type(RATES, 'C2', '62%')
    ann.type(RATES, 'A3', '乙公司')
    ann.type(RATES, 'C3', '六成')
    const { summary, costRates } = open('甲公司')
    expect(summary.grossProfit).toEqual({ value: 1_140_000, n: 6, estimated: 6 })
    expect(summary.netProfit).toEqual({ value: 1_140_000, n: 6, estimated: 6 })
    expect(costRates).toEqual({ sheet: RATES, problems: [{ row: 3, code: 'unreadable', value: '六成' }] })
    expect(missingInputs(summary)).toEqual(['capital-rate', 'scores'])
    expect(open('乙公司').summary.grossProfit).toMatchObject({ value: null, reason: 'no-cost-column' })
    const rows = page()
    expect(rows).toContainEqual(expect.stringMatching(/^毛利率 38% 估算 \| 估算 \|/))
    expect(rows).toContainEqual(expect.stringContaining('历史 12 个月毛利 估算 | 3,800.00'))
  })

  it('tells the season in words, on the page and on the sheet', () => {
    expect(open('甲公司').summary.history.season).toMatchObject({ kind: 'season', from: 9, to: 10, years: 2 })
    const rows = page()
    expect(rows).toContain('季节 | 多在 9–10 月下单，占全年 100%（2 年，4 个下单日）。')
    expect(rows).toContainEqual(
      expect.stringMatching(/^趋势 \| 近 12 个月 ¥10,000.00，上年同期 ¥10,000.00，\+0.0%/),
    )
    expect(host.sheet(SHEET).charts()[0]?.ranges[0]).toMatch(/^A\d+:C\d+$/)
  })

  it('shows the team’s own columns on the sheet too', () => {
    value(ann, 'columns.show', { headers: ['内部编号'] })
    expect(page()).toContainEqual(expect.stringContaining('内部编号 | N0'))
  })

  it('has the parts in the order of the goal, without those hidden, under their own numbers', () => {
    expect(open('甲公司').parts).toEqual(['finance', 'risk', 'basics', 'history', 'service', 'outlook'])
    saveSettings(ann, settings => ({
      ...settings,
      goal: 'satisfaction',
      summary: { hidden: ['risk', 'history'] },
    }))
    expect(open('甲公司').parts).toEqual(['service', 'basics', 'finance', 'outlook'])
    const headings = page().flatMap(row => /^[①②③④⑤⑥]/.exec(row) ?? [])
    expect(headings).toEqual(['④', '①', '③', '⑥'])
    expect(
      host
        .sheet(SHEET)
        .charts()
        .map(({ type }) => type),
    ).toEqual(['BAR'])
    saveSettings(ann, settings => ({ ...settings, goal: 'collect', summary: { hidden: [] } }))
  })

  it('keeps all that settings say which were saved before parts could be hidden', () => {
    const saved = saveSettings(ann, settings => ({ ...settings, sendHour: 14 })).settings
    const { summary, ...older } = saved
    expect(summary).toEqual({ hidden: [] })
    const values: Record<string, string> = {}
    const store: Store = {
      all: () => values,
      get: key => values[key] ?? null,
      put: more => Object.assign(values, more),
      remove: () => undefined,
      refresh: () => undefined,
    }
    putLong(store, 'zq.settings', JSON.stringify(older))
    expect(readSettings(store)).toEqual(saved)
  })

  it('knows the key accounts before and after by revenue, and for who is none those around him', () => {
    for (const customer of ['甲公司', '丙公司'])
      value(ann, 'customer.key', { customer, isKey: true, why: '' })
    value(ann, 'customer.key', { customer: '乙公司', isKey: false, why: '' })
    const [first, third] = [
      { customer: '甲公司', name: '甲公司' },
      { customer: '丙公司', name: '丙公司' },
    ]
    expect(open('甲公司').summary.among).toEqual({ previous: null, next: third, at: 1, of: 2 })
    expect(open('乙公司').summary.among).toEqual({ previous: first, next: third, at: null, of: 2 })
    expect(open('丙公司').summary.among).toEqual({ previous: first, next: null, at: 2, of: 2 })
  })

  it('costs a few calls more with 成本率 than without, however many rows it has', () => {
    const calls = () =>
      Object.values(ann.rpc('customer.open', { customer: '甲公司' }).calls).reduce((all, one) => all + one, 0)
    const few = calls()
    for (let row = 4; row < 30; row += 1) ann.type(RATES, `A${row}`, `某${row}公司`)
    expect(calls()).toBe(few)
  })
})
