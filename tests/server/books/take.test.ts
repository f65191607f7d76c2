// 交易, 服务 and 费用 made or taken from the team's sheets on the built add-on: found by headers, kept by marks, never harmed.
import { describe, expect, it } from 'vitest'
import { looks, SHEET } from '../adopting'
import { refusal, value } from '../receivables-desk'
import { adoptFirst, bookOf, DETAILS, openWith } from './desk'

const ROWS = [
  ['2026年销售明细'],
  ['下单日期', '客户名称', '品名', '数量', '单价', '折扣', '销售金额', '销售成本', '仓库'],
  ['2026-05-10', '甲公司', '衣柜', 3, 1000.05, 0.15, '', 1800, 'A1'],
  ['2026-06-10', '乙公司', '床', 1, 2000, '', 2000, '', 'A2'],
  ['2026-07-10', '丁公司', '桌', 1, 500, '', 500, 200, 'B1'],
  ['', '合计', '', '', '', '', 5050.13, '', ''],
]

describe('a sheet of the team’s', () => {
  it('is recognised by its headers and read as it is; what is nobody’s column stays out', () => {
    const { ann } = openWith([{ name: DETAILS, rows: ROWS }])
    const { state } = bookOf(ann, 'deals')
    if (state.status !== 'none') throw new Error(state.status)
    expect(state.candidates).toMatchObject([{ sheet: DETAILS, headerRow: 2, confidence: 'sure' }])
    expect(state.candidates[0]?.columns.map(({ field }) => field)).toEqual([
      'on',
      'customer',
      'product',
      'quantity',
      'price',
      'discount',
      'amount',
      'cost',
      null,
    ])
    expect(adoptFirst(ann, 'deals')).toBe(DETAILS)
    // 3 × 1000.05 × 0.85 = 2550.1275
    expect(bookOf(ann, 'deals').state).toMatchObject({
      status: 'here',
      sums: { rows: 3, customers: 3, total: 505_013, from: '2026-05-10', to: '2026-07-10' },
    })
  })

  it('keeps its look and content, when taken and when given back, and may be taken again', () => {
    const { host, ann } = openWith([{ name: DETAILS, rows: ROWS }])
    const before = looks(host, [DETAILS])
    adoptFirst(ann, 'deals')
    bookOf(ann, 'deals')
    value(ann, 'books.release', { book: 'deals' })
    expect(bookOf(ann, 'deals').state).toMatchObject({ status: 'none', candidates: [{ sheet: DETAILS }] })
    expect(looks(host, [DETAILS])).toEqual(before)
    adoptFirst(ann, 'deals')
    value(ann, 'uninstall', { keepLog: false })
    expect(looks(host, [DETAILS])).toEqual(before)
  })

  it('keeps working when its columns are renamed and moved', () => {
    const { ann } = openWith([{ name: DETAILS, rows: ROWS }])
    adoptFirst(ann, 'deals')
    ann.type(DETAILS, 'G2', '本单收入')
    ann.insertColumns(DETAILS, 'B')
    expect(bookOf(ann, 'deals').state).toMatchObject({ status: 'here', sums: { rows: 3, total: 505_013 } })
  })

  it('is not counted when a column it needs is gone, and the check says which', () => {
    const { ann } = openWith([{ name: DETAILS, rows: ROWS }])
    adoptFirst(ann, 'deals')
    ann.deleteColumns(DETAILS, 'B')
    expect(bookOf(ann, 'deals').state).toEqual({
      status: 'columns-missing',
      sheet: DETAILS,
      fields: ['customer'],
    })
    expect(value(ann, 'check', {}).books).toMatchObject([
      { status: 'columns-missing', missing: ['customer'] },
    ])
  })

  it('cannot be the ledger, nor lack what the book needs, nor name a column twice', () => {
    const { ann } = openWith([{ name: DETAILS, rows: ROWS }])
    const ledger = value(ann, 'setup.read', {}).sheetId
    const { state } = bookOf(ann, 'deals')
    const sheetId = (state.status === 'none' && state.candidates[0]?.sheetId) || 0
    const asked = (id: number, fields: ('on' | 'customer' | 'amount')[], at = [1, 2, 7]) => ({
      book: 'deals' as const,
      sheetId: id,
      headerRow: 2,
      columns: fields.map((field, n) => ({ index: at[n] ?? 1, field })),
    })
    expect(refusal(ann, 'books.adopt', asked(ledger, ['on', 'customer', 'amount'])).code).toBe('sheet-gone')
    expect(refusal(ann, 'books.adopt', asked(sheetId, ['on', 'customer']))).toEqual({
      code: 'columns-missing',
      values: ['金额'],
    })
    expect(refusal(ann, 'books.adopt', asked(sheetId, ['on', 'on', 'amount'])).code).toBe('columns-doubled')
  })

  it('is out of the way of the wizard once it is in use', () => {
    const expenses = [
      ['日期', '客户', '费用类别', '金额'],
      ['2026-05-01', '甲公司', '差旅', 300],
    ]
    const { ann } = openWith([{ name: '报销', rows: expenses }])
    adoptFirst(ann, 'expenses')
    const draft = value(ann, 'setup.read', {})
    expect(draft.sheets.map(({ name }) => name)).toEqual([SHEET])
    expect(draft.beside).toEqual([])
  })
})

it('amounts spent or sold are not taken for receipts by the wizard', () => {
  const expenses = [
    ['日期', '客户名称', '费用类别', '金额'],
    ['2026-05-01', '甲公司', '差旅', 300],
    ['2026-05-02', '乙公司', '物流', 80],
  ]
  const sold = [
    ['交易日期', '客户名称', '产品', '数量', '单价', '金额'],
    ['2026-05-10', '甲公司', '柜', 2, 100, 200],
  ]
  const { ann } = openWith([
    { name: '报销', rows: expenses },
    { name: DETAILS, rows: sold },
  ])
  expect(value(ann, 'setup.read', {}).beside).toEqual([])
})

describe('a sheet made by a button', () => {
  it('has our headers with what they are for, counts what is filled in, and stays at uninstall', () => {
    const { host, ann } = openWith([])
    expect(value(ann, 'books.make', { book: 'expenses' }).sheet).toBe('费用')
    const sheet = host.sheet('费用')
    expect(sheet.values()[0]).toEqual(['日期或月份', '客户', '费用类别', '金额', '备注'])
    ann.paste('费用', 'A2', [
      ['2026-05', '甲公司', '差旅', '300'],
      ['2026-06', '', '展会', '900'],
      ['六月', '甲公司', '招待', '三百'],
    ])
    expect(bookOf(ann, 'expenses').state).toMatchObject({
      status: 'here',
      sheet: '费用',
      sums: { rows: 2, customers: 1, total: 120_000, from: '2026-05-01', to: '2026-06-01' },
    })
    value(ann, 'uninstall', { keepLog: false })
    expect(host.sheetNames()).toContain('费用')
  })

  it('is made once, and beside a sheet of the team’s of that name', () => {
    const { host, ann } = openWith([{ name: '交易', rows: [['会议记录']] }])
    expect(value(ann, 'books.make', { book: 'deals' }).sheet).toBe('交易（账期管家）')
    expect(value(ann, 'books.make', { book: 'deals' }).sheet).toBe('交易（账期管家）')
    expect(host.sheet('交易').values()).toEqual([['会议记录']])
  })

  it('may be made again where its sheet was deleted', () => {
    const { ann } = openWith([])
    value(ann, 'books.make', { book: 'services' })
    ann.deleteSheet('服务')
    expect(bookOf(ann, 'services').state).toEqual({ status: 'gone', sheet: '服务' })
    expect(value(ann, 'books.make', { book: 'services' }).sheet).toBe('服务')
  })
})

it('cells that cannot be read are named with sheet, row and column, and a click goes there', () => {
  const rows = [
    ['日期', '客户', '产品', '数量', '单价', '金额'],
    ['2026-05-10', '甲公司', '柜', 2, 100, 250],
    ['昨天', '甲公司', '柜', '', '', 100],
    ['2026-05-12', '', '柜', '', '', '约一百'],
    ['2026-05-13', '戊公司', '柜', '', '', ''],
    ['2026-05-14', '戊公司', '柜', '', '', 70],
  ]
  const { ann } = openWith([{ name: DETAILS, rows }])
  adoptFirst(ann, 'deals')
  const [found] = value(ann, 'check', {}).books
  const named = found?.groups.flatMap(({ code, problems }) =>
    problems.map(({ sheet, row, header }) => `${code} ${sheet} ${row} ${header}`),
  )
  expect([...(named ?? [])].sort()).toEqual(
    [
      `amount-differs ${DETAILS} 2 金额`,
      `date-unreadable ${DETAILS} 3 日期`,
      `customer-missing ${DETAILS} 4 客户`,
      `amount-unreadable ${DETAILS} 4 金额`,
      `amount-missing ${DETAILS} 5 金额`,
      `customer-unknown ${DETAILS} 5 客户`,
    ].sort(),
  )
  expect(value(ann, 'books.goto', { book: 'deals', at: { row: 4, field: 'amount' } }).a1).toBe('F4')
})
