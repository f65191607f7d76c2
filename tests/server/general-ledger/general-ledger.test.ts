// 与总账核对 on the built add-on: pasted text or a sheet of the spreadsheet, held against ledger and 收款; names and explanations are kept.
import { describe, expect, it } from 'vitest'
import type { CellInput, Person } from '../../../host/types'
import type { GlView } from '../../../src/contract/general-ledger'
import { adoptAs, type Ledger, openLedger, SHEET } from '../adopting'
import { lines, record } from '../receipts/till'
import { refusal, value } from '../receivables-desk'

const HEADERS = [
  '客户名称',
  '邮箱地址',
  '合同编号',
  '合同签订日期',
  '合同总金额',
  '已付款金额',
  '应收日期',
  '付清日期',
]
const ROWS: CellInput[][] = [
  ['甲公司', 'a@example.com', 'HT-1', '2026-05-01', 1000, 200, '2026-09-01', ''],
  ['甲公司', 'a@example.com', 'HT-2', '2026-06-01', 500, 0, '2026-10-01', ''],
  ['乙公司', 'b@example.com', 'HT-3', '2026-06-01', 700, 0, '2026-10-01', ''],
  ['云栖酒店', 'c@example.com', 'HT-4', '2026-06-01', 300, 350, '2026-10-01', ''],
  ['丙公司', 'd@example.com', 'HT-5', '2026-06-01', 900, 900, '2026-10-01', '2026-11-05'],
]
const BALANCES = [
  ['科目编码', '科目名称', '客户名称', '方向', '期末余额'],
  ['1122', '应收账款', '甲公司', '借', '1,300.00'],
  ['1122', '应收账款', '乙公司', '借', '200.00'],
  ['2203', '预收账款', '云栖酒店有限公司', '贷', '50.00'],
  ['1122', '应收账款', '外地公司', '借', '66.00'],
  ['1122', '应收账款', '丁公司', '借', '约1万'],
  ['', '合计', '', '', '1,516.00'],
]
const TEXT = BALANCES.map(cells => cells.join('\t')).join('\n')

const opened = (): Ledger => {
  const ledger = openLedger([HEADERS, ...ROWS])
  adoptAs(ledger.ann, { addDueColumn: false, dailyTotals: false })
  return ledger
}
const asked = (text = TEXT) => ({ asOf: '2026-10-31', source: { kind: 'text' as const, text, name: '' } })
const compare = (person: Person, text = TEXT): GlView => value(person, 'gl.compare', asked(text))
const line = (view: GlView, name: string) =>
  view.groups.flatMap(group => group.lines).find(one => one.name === name)

describe('the differences', () => {
  it('add up, each with what it equals, and what was not read is named', () => {
    const { ann } = opened()
    const view = compare(ann)
    // 甲 1300, 乙 700, 云栖 −50, 丙 900 as of the end of October.
    expect(view.totals).toEqual({ ours: 285_000, gl: 151_600, difference: 133_400 })
    expect(view.agreeing).toBe(1)
    expect(view.groups.map(({ kind, count, difference }) => [kind, count, difference])).toEqual([
      ['only-gl', 2, -1600],
      ['only-ours', 2, 85_000],
      ['unexplained', 1, 50_000],
    ])
    expect(view.unread).toEqual({ count: 1, rows: [{ row: 6, text: '丁公司 约1万', why: 'amount' }] })
    expect(view.leftOut).toMatchObject([{ why: 'sum', count: 1, rows: [{ row: 7, name: '合计' }] }])
    expect(view.parts.undatedPaid).toBe(55_000)
    expect(line(view, '丙公司')).toMatchObject({ ours: 90_000, places: [{ sheet: SHEET, row: 6 }] })
  })

  it('name the receipt of 收款 that one side has and the other has not', () => {
    const { ann } = opened()
    record(ann, 80_000, { chosen: 'HT-1', on: '2026-11-20' })
    const view = compare(ann, TEXT.replace('1,300.00', '500.00'))
    expect(line(view, '甲公司')).toMatchObject({
      ours: 130_000,
      difference: 80_000,
      cause: { kind: 'receipt-after', what: 'SK20261121-01', on: '2026-11-20' },
    })
  })

  it('are the same when a sheet of the spreadsheet holds the balances', () => {
    const cells = BALANCES.map(row =>
      row.map(cell => (/^[\d,.]+$/.test(cell) ? Number(cell.replace(/,/g, '')) : cell)),
    )
    const sheets = [
      { name: SHEET, rows: [HEADERS, ...ROWS] },
      { name: '10月科目余额', rows: cells },
    ]
    const { host, ann } = openLedger([], { document: { sheets } })
    adoptAs(ann, { addDueColumn: false, dailyTotals: false })
    const before = host.sheet('10月科目余额').snapshot()
    const start = value(ann, 'gl', {})
    expect(start).toMatchObject({ asOf: '2026-10-31', last: null })
    expect(start.sheets).toMatchObject([{ name: '10月科目余额', likely: true }])
    const sheetId = start.sheets[0]?.id ?? 0
    const view = value(ann, 'gl.compare', { asOf: '2026-10-31', source: { kind: 'sheet', sheetId } })
    expect(view.source).toBe('10月科目余额')
    expect({ ...view, source: '' }).toEqual(compare(ann))
    expect(host.sheet('10月科目余额').snapshot()).toEqual(before)
  })

  it('are refused where nothing can be read or the day has not come', () => {
    const { ann } = opened()
    expect(refusal(ann, 'gl.compare', asked('  \n ')).code).toBe('balances-empty')
    expect(refusal(ann, 'gl.compare', asked('客户\t电话\n甲公司\t1')).code).toBe('balances-no-header')
    expect(refusal(ann, 'gl.compare', { ...asked(), asOf: '2026-11-22' }).code).toBe('value-malformed')
    expect(
      refusal(ann, 'gl.compare', { asOf: '2026-10-31', source: { kind: 'sheet', sheetId: 99 } }).code,
    ).toBe('balances-gone')
  })
})

describe('names', () => {
  it('that are merely alike are proposed, confirmed once, and remembered for the next month', () => {
    const { ann } = opened()
    expect(compare(ann).proposals).toEqual([
      { name: '云栖酒店有限公司', amount: -5000, customers: [{ key: '云栖酒店', name: '云栖酒店' }] },
    ])
    value(ann, 'gl.match', { name: '云栖酒店有限公司', customer: '云栖酒店' })
    const view = compare(ann)
    expect([view.proposals, view.agreeing]).toEqual([[], 2])
    expect(view.matches).toMatchObject([
      { name: '云栖酒店有限公司', customer: '云栖酒店', by: 'owner@example.com' },
    ])
    value(ann, 'gl.unmatch', { name: '云栖酒店有限公司' })
    expect(compare(ann)).toMatchObject({
      agreeing: 1,
      matches: [],
      proposals: [{ name: '云栖酒店有限公司' }],
    })
  })

  it('that are nobody’s here are not asked about again, and any customer can be chosen', () => {
    const { ann } = opened()
    value(ann, 'gl.match', { name: '云栖酒店有限公司', customer: null })
    value(ann, 'gl.match', { name: '外地公司', customer: '乙公司' })
    const view = compare(ann)
    expect(view.proposals).toEqual([])
    expect(line(view, '乙公司')).toMatchObject({
      gl: 26_600,
      glNames: ['乙公司', '外地公司'],
      glRows: [3, 5],
    })
    expect(refusal(ann, 'gl.match', { name: '外地公司', customer: '没有这家' }).code).toBe('customer-gone')
  })
})

describe('what is kept', () => {
  it('one row a reconciliation, brought up to date while it is worked on', () => {
    const { host, ann } = opened()
    compare(ann)
    value(ann, 'gl.match', { name: '云栖酒店有限公司', customer: '云栖酒店' })
    compare(ann)
    expect(lines(host, '总账核对记录')).toMatchObject([
      {
        由谁: 'owner@example.com',
        总账余额来自: '粘贴的内容',
        台账余额: 2850,
        总账余额: 1516,
        差额: 1334,
        一致: 2,
        不一致: 3,
        没读出: 1,
      },
    ])
    compare(ann, TEXT.replace('66.00', '67.00'))
    expect(lines(host, '总账核对记录')).toHaveLength(2)
    expect(value(ann, 'gl', {}).last).toMatchObject({ asOf: '2026-10-31', difference: 133_300, differing: 3 })
    expect(host.sheet('总账核对记录').hidden).toBe(true)
  })

  it('an explanation with who and when; it counts as long as the difference is the same', () => {
    const { ann } = opened()
    const key = '乙公司'
    const said = { asOf: '2026-10-31', key, name: key, difference: 50_000, text: '银行回单 11 月才到' }
    value(ann, 'gl.explain', said)
    expect(line(compare(ann), key)?.note).toEqual({
      text: said.text,
      by: 'owner@example.com',
      at: '2026-11-21 09:00',
      asOf: '2026-10-31',
      difference: 50_000,
      isCurrent: true,
    })
    expect(compare(ann).explained).toBe(1)
    const other = compare(ann, TEXT.replace('200.00', '300.00'))
    expect([line(other, key)?.note?.isCurrent, other.explained]).toEqual([false, 0])
    value(ann, 'gl.explain', { ...said, text: ' ' })
    expect(line(compare(ann), key)?.note).toBeNull()
  })

  it('the list as a sheet, written anew each time, with the totals first', () => {
    const { host, ann } = opened()
    value(ann, 'gl.explain', {
      asOf: '2026-10-31',
      key: '乙公司',
      name: '乙公司',
      difference: 50_000,
      text: '在途',
    })
    expect(value(ann, 'gl.list', asked())).toEqual({ sheet: '总账核对', rows: 8 })
    value(ann, 'gl.list', asked())
    const rows = lines(host, '总账核对')
    expect(rows.map(row => [row.客户, row.差额])).toEqual(
      [
        ['合计，截至 2026-10-31', 1334],
        ['丙公司', 900],
        ['乙公司', 500],
        ['外地公司', -66],
        ['云栖酒店有限公司', 50],
        ['云栖酒店', -50],
        [null, null],
        ['甲公司', 0],
      ].filter(([name]) => name !== null),
    )
    expect(host.sheet('总账核对').hidden).toBe(false)
    expect(ann.selection().sheet).toBe('总账核对')
  })

  it('nothing by somebody who may only look, and nothing in the ledger by anybody', () => {
    const { host, ann } = opened()
    host.share('viewer@example.com', 'viewer')
    const before = host.sheet(SHEET).snapshot()
    const eve = host.as('viewer@example.com')
    expect(compare(eve).totals.gl).toBe(151_600)
    expect(host.sheetNames()).not.toContain('总账核对记录')
    compare(ann)
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
    expect(
      refusal(eve, 'gl.explain', { asOf: '2026-10-31', key: 'x', name: 'x', difference: 1, text: 'x' }).code,
    ).toBe('no-permission')
  })
})

it('asks Google no more often when there are more rows', () => {
  const calls = (rows: number) => {
    const many = Array.from({ length: rows }, (_, at): CellInput[] => [
      ...[`客户${at}`, 'a@example.com', `HT-${at}`, '2026-05-01', 1000, 0, '2026-09-01', ''],
    ])
    const { ann } = openLedger([HEADERS, ...many])
    adoptAs(ann, { addDueColumn: false, dailyTotals: false })
    const text = ['客户\t期末余额', ...many.map((_, at) => `客户${at}\t${at}`)].join('\n')
    return ann.rpc('gl.compare', asked(text)).totalCalls
  }
  expect(calls(60)).toBe(calls(6))
})
