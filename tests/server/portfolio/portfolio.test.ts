// 客户价值总览 and 产品视图 on the built add-on: the sample story, a small book of sales, expenses and an opportunity, the sheet.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Person } from '../../../host/types'
import { NO_PLAN_FIELDS } from '../../../src/contract/account-plan'
import { adoptAs } from '../adopting'
import { adoptFirst, DETAILS, openWith } from '../books/desk'
import { saveSettings, value } from '../receivables-desk'

describe('the sample story', () => {
  const host = openHost({ document: { sample: 'story' } })
  const ann = host.as(host.owner)
  ann.open()
  adoptAs(ann, { dailyTotals: false })
  const view = value(ann, 'portfolio', {})
  const short = (name: string) => name.replace(/(管理)?(\(集团\))?(有限公司|工作室)$/, '')

  it('the small one that grows fast is a high potential, with both years in sight', () => {
    expect(view.promising.list.map(({ name }) => short(name))).toContain('小满家居')
    const small = view.promising.list.find(({ name }) => name.startsWith('小满'))
    expect(small).toMatchObject({
      keyAccount: false,
      now: { days: 5, revenue: 22_650_000 },
      before: { days: 2, revenue: 1_580_000 },
    })
  })

  it('net profit says why it cannot be told, and which sheet would bring it', () => {
    expect(view.lacking).toEqual([{ figure: 'costToServe', reason: 'no-expense-column' }])
    expect(view.wanted).toBe('expenses')
    expect(view.whale.basis).toBe('gross')
    expect(view.accounts[0]?.netProfit).toMatchObject({ value: null, reason: 'no-expense-column' })
  })

  it('key accounts, the others and what is nobody’s add up to the company', () => {
    const { accounts, others, unassigned, company } = view
    const all = [...accounts, others, unassigned]
    expect(all.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(company.revenue)
    expect(all.reduce((sum, { grossProfit }) => sum + (grossProfit.value ?? 0), 0)).toBe(
      company.grossProfit.value,
    )
    expect(accounts.length + others.customers).toBe(company.customers)
  })

  it('what is sold adds up by product, industry and region', () => {
    const { tables } = value(ann, 'products', {})
    for (const { groups, rest, total } of Object.values(tables)) {
      expect(groups.reduce((sum, { revenue }) => sum + revenue, rest.revenue)).toBe(total.revenue)
      expect(total.revenue).toBe(view.company.revenue)
    }
    expect(tables.industry.groups.map(({ name }) => name)).toContain('酒店')
  })

  it('the giant has the largest revenue and next to no margin, and eats most once what he cost is entered', () => {
    const giant = view.accounts[0]
    expect(giant?.name).toContain('恒川酒店')
    expect((giant?.grossProfit.value ?? 0) / (giant?.revenue ?? 0)).toBeLessThan(0.02)
    const { sheet } = value(ann, 'books.make', { book: 'expenses' })
    const [header = []] = host.sheet(sheet).values()
    const put = (label: string, cell: string) =>
      ann.type(sheet, `${'ABCDEFGH'[header.indexOf(label)]}2`, cell)
    put('日期或月份', '2026-08-05')
    put('客户', giant?.name ?? '')
    put('金额', '60000')
    const { whale, lacking, ranking } = value(ann, 'portfolio', {})
    if (whale.basis === null) throw new Error('no curve')
    expect([lacking, whale.basis, ranking.basis]).toEqual([[], 'net', 'net'])
    expect(whale.eaters[0]?.name).toContain('恒川酒店')
  })
})

const LEDGER = ['客户名称', '合同总金额', '已付款金额', '合同签订日期', '起算日', '应收日期', '行业']
const INDUSTRY = '酒店'
const names = (count: number) => Array.from({ length: count }, (_, at) => `客户${at + 1}`)

/** Six hotels and a shop; what each bought, and what it cost. */
const deals = (count: number): CellInput[][] => [
  ['日期', '客户', '产品', '金额', '成本', '订单号'],
  ...names(count).flatMap((name, at): CellInput[][] => [
    ['2025-05-10', name, '床', 1000, 600, `A-${at}`],
    ['2026-05-10', name, '床', 2000, 1200, `B-${at}`],
    ...(at < 4 ? [['2026-06-10', name, '灯', 500, at === 0 ? 1900 : 300, `C-${at}`] as CellInput[]] : []),
  ]),
  ['2026-06-11', '', '床', 70, '', 'X'],
]
const EXPENSES = [
  ['月份', '客户', '费用类别', '金额'],
  ['2026-05', '客户2', '差旅', 100],
  ['2026-06', '', '展会', 90],
]

const desk = (count = 6): { host: ReturnType<typeof openWith>['host']; ann: Person } => {
  const rows = [
    LEDGER,
    ...names(count).map(name => [name, 100, 100, '2026-05-10', '', '2026-06-10', INDUSTRY]),
  ]
  const opened = openWith(
    [
      { name: DETAILS, rows: deals(count) },
      { name: '报销', rows: EXPENSES },
    ],
    {
      document: {
        sheets: [
          { name: '台账', rows },
          { name: DETAILS, rows: deals(count) },
          { name: '报销', rows: EXPENSES },
        ],
      },
    },
  )
  adoptFirst(opened.ann, 'deals')
  adoptFirst(opened.ann, 'expenses')
  saveSettings(opened.ann, settings => ({ ...settings, sales: { ...settings.sales, revenue: 'deals' } }))
  return opened
}

describe('a book of sales with costs and expenses', () => {
  const { host, ann } = desk()

  it('says who eats profit, and what is nobody’s', () => {
    const { whale, company, unassigned, ranking, halves } = value(ann, 'portfolio', {})
    expect(whale).toMatchObject({
      basis: 'net',
      customers: 6,
      earning: { customers: 5, amount: 450_000 },
      eating: { customers: 1, amount: -60_000 },
      total: 390_000,
      eaters: [{ name: '客户1', inLedger: true, amount: -60_000 }],
    })
    expect(unassigned).toMatchObject({ revenue: 7000, costToServe: { value: 9000 } })
    expect(company).toMatchObject({
      revenue: 1_407_000,
      grossProfit: { value: 400_000, n: 10 },
      costToServe: { value: 19_000, n: 2 },
    })
    expect(ranking).toMatchObject({ basis: 'net', count: 5, negative: 1, unknown: 0 })
    expect(halves).toMatchObject({ now: { revenue: 207_000 }, before: { revenue: 0 } })
  })

  it('what similar customers buy is noted as an opportunity by one click, and then known as noted', () => {
    const seen = value(ann, 'products', {}).gaps
    expect(seen.list.map(({ name, product, hits, of, noted }) => [name, product, hits, of, noted])).toEqual([
      ['客户5', '灯', 4, 5, false],
      ['客户6', '灯', 4, 5, false],
    ])
    const [gap] = seen.list
    if (gap === undefined) throw new Error('no gap')
    value(ann, 'accountPlan.add', {
      customer: gap.customer,
      fields: { ...NO_PLAN_FIELDS, kind: 'opportunity', about: gap.product, amount: gap.usual },
    })
    expect(host.sheet('大客户计划').values().flat()).toContain('灯')
    expect(value(ann, 'products', {}).gaps.list.map(({ noted }) => noted)).toEqual([true, false])
  })

  it('is written on a sheet that adds up, with two charts that stay when it is written again', () => {
    expect(value(ann, 'portfolio.sheet', { overwrite: false })).toEqual({
      status: 'made',
      sheet: '客户价值总览',
      customers: 6,
    })
    const rows = host.sheet('客户价值总览').values()
    expect(rows[2]?.slice(0, 6)).toEqual(['客户', '收入', '毛利', '服务成本', '资金占用成本', '净利'])
    const table = rows.slice(3, 10)
    const listed = table.map(row => String(row[0]))
    expect([...listed].sort()).toEqual([...names(6), '没有写客户的'].sort())
    const total = rows[10] ?? []
    expect(total[0]).toBe('公司合计 6 位客户')
    expect(table.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(total[1])
    expect(total[1]).toBe(14_070)
    const charts = () =>
      host
        .sheet('客户价值总览')
        .charts()
        .map(({ type, title, ranges }) => [type, title, ranges])
    const first = charts()
    expect(first.map(([type, title]) => [type, title])).toEqual([
      ['LINE', '客户从最赚钱的排起，累计净利'],
      ['BAR', '最大的十位客户，净利'],
    ])
    ann.type(DETAILS, 'D3', '5000')
    expect(value(ann, 'portfolio.sheet', { overwrite: false }).status).toBe('replaced')
    expect(charts()).toEqual(first)
    expect(host.sheet('客户价值总览').values('B11')).toEqual([[17_070]])
    ann.type('客户价值总览', 'N4', '找他谈')
    expect(value(ann, 'portfolio.sheet', { overwrite: false })).toEqual({ status: 'changed' })
  })
})

it('asks for no more calls with many customers than with few', () => {
  const calls = (count: number) => {
    const { ann } = desk(count)
    return (['portfolio', 'products'] as const).map(method => ann.rpc(method, {}).totalCalls)
  }
  expect(calls(60)).toEqual(calls(6))
})
