// 登记收款 on the built add-on: what is written where, in which unit, and what is left alone.
import { describe, expect, it } from 'vitest'
import type { CellInput } from '../../../host/types'
import { adoptAs, openLedger, SHEET } from '../adopting'
import { letters, readyToSend, refusal, value } from '../receivables-desk'
import { A, form, lines, opened, payments, ROWS, record, viewOf } from './till'

describe('a receipt', () => {
  it('raises 已付, lowers 未付, settles what is paid in full, and is a row for each contract', () => {
    const { host, ann } = opened()
    expect(record(ann, 100_000, { note: '银行回单 0871' })).toMatchObject({
      status: 'recorded',
      receipt: { receipt: 'SK20261121-01', total: 100_000, rest: 0, noted: 0, state: 'entered' },
      untouched: [],
    })
    expect(payments(host)).toEqual([
      [1000, 0, '2026-09-01', '2026-11-20'],
      [200, 300, '2026-10-01', null],
      [0, 700, '2026-10-01', null],
      [0, 2000, '2026-12-31', null],
    ])
    expect(
      lines(host).map(line => [
        line.收款编号,
        line.收款日期,
        line.客户,
        line.合同,
        line.分到的金额,
        line.本次收款合计,
      ]),
    ).toEqual([
      ['SK20261121-01', '2026-11-20', '甲公司', 'HT-1', 800, 1000],
      ['SK20261121-01', '2026-11-20', '甲公司', 'HT-2', 200, 1000],
    ])
    expect(lines(host)[0]).toMatchObject({
      怎么分的: '先到期先付',
      状态: '已入账',
      由谁: 'owner@example.com',
      摘要: '银行回单 0871',
    })
    expect(host.sheet('收款').hidden).toBe(true)
  })

  it('of the amount of one contract goes to that contract; a chosen one comes first', () => {
    const { host, ann } = opened()
    record(ann, 50_000)
    expect(lines(host).map(line => [line.合同, line.怎么分的])).toEqual([['HT-2', '金额相同']])
    record(ann, 70_000, { chosen: 'HT-4' })
    expect(host.sheet(SHEET).values('F5:G5')).toEqual([[700, 1300]])
  })

  it('is seen by reminders at once', () => {
    const { ann } = opened()
    readyToSend(ann)
    const before = letters(value(ann, 'reminders', {}))
    expect(before).toContainEqual({ customer: '甲公司', total: 130_000 })
    record(ann, 100_000)
    expect(letters(value(ann, 'reminders', {}))).toContainEqual({ customer: '甲公司', total: 30_000 })
  })

  it('beyond what is open is kept as unapplied, in a row of its own', () => {
    const { host, ann } = opened()
    expect(record(ann, 340_000)).toMatchObject({ receipt: { rest: 10_000 } })
    expect(lines(host).slice(-1)).toMatchObject([
      { 合同: null, 分到的金额: 100, 怎么分的: '未核销', 状态: '只登记' },
    ])
  })

  it('of which a part is in no contract keeps the customer’s letters back until it is', () => {
    const { ann } = opened()
    readyToSend(ann)
    const asked = form(viewOf(ann), 50_000)
    value(ann, 'receipts.record', { ...asked, shares: [] })
    const { plan } = value(ann, 'reminders', {})
    expect(plan.letters.map(({ customer }) => customer)).toEqual(['乙公司'])
    expect(plan.withheld.find(({ reference }) => reference === 'HT-1')?.reason).toBe('unapplied-receipt')
    value(ann, 'receipts.settle', { receipt: 'SK20261121-01', way: 'take-back' })
    expect(letters(value(ann, 'reminders', {}))).toHaveLength(2)
  })

  it('counts in 万元 where the columns do', () => {
    const rows: CellInput[][] = [['甲公司', A, 'HT-1', '2026-05-01', 12, 2.5, '=E2-F2', '2026-09-01', '']]
    const units = (['total', 'paid', 'unpaid'] as const).map(field => ({ field, factor: 10_000 as const }))
    const { host, ann } = opened(rows, { units })
    record(ann, 1_234_567)
    expect(host.sheet(SHEET).values('F2:G2')).toEqual([[3.734567, 8.265433]])
    expect(viewOf(ann).payer?.items).toMatchObject([{ paid: 3_734_567, open: 8_265_433 }])
  })

  it('leaves formulas alone: in 未付 beside a typed 已付, and everything where 已付 is one', () => {
    const rows: CellInput[][] = [
      ['甲公司', A, 'HT-1', '2026-05-01', 1000, 200, '=E2-F2', '2026-09-01', ''],
      ['乙公司', A, 'HT-2', '2026-05-01', 1000, '=E3-G3', 800, '2026-09-01', ''],
    ]
    const { host, ann } = opened(rows)
    record(ann, 10_000)
    expect(host.sheet(SHEET).values('F2:G2')).toEqual([[300, 700]])
    expect(host.sheet(SHEET).formulas('G2')).toEqual([['=E2-F2']])
    const view = viewOf(ann, '乙公司')
    expect(view.payer?.items).toMatchObject([{ booking: 'formula', open: 80_000 }])
    expect(value(ann, 'receipts.record', form(view, 10_000))).toMatchObject({ receipt: { noted: 10_000 } })
    expect(host.sheet(SHEET).values('F3:G3')).toEqual([[200, 800]])
    expect(lines(host).slice(-1)).toMatchObject([{ 合同: 'HT-2', 状态: '只登记' }])
  })

  it('takes a column filled by one formula for what it is', () => {
    const rows: CellInput[][] = [
      ['甲公司', A, 'HT-1', '2026-05-01', 1000, '=ARRAYFORMULA(E2:E3-800)', '', '2026-09-01', ''],
      ['甲公司', A, 'HT-2', '2026-05-01', 1000, '', '', '2026-10-01', ''],
    ]
    const { host, ann } = opened(rows)
    expect(viewOf(ann).payer?.items.map(({ booking }) => booking)).toEqual(['formula', 'formula'])
    record(ann, 160_000)
    expect(host.sheet(SHEET).values('F2:F3')).toEqual([[200], [200]])
  })

  it('goes into a typed 已付 also where each row’s total comes from a formula of its own', () => {
    const totals = (row: number) => `=SUM(FILTER({1000;${row}},{1;0}=1))`
    const rows: CellInput[][] = [2, 3].map(row => [
      '甲公司',
      A,
      `HT-${row}`,
      '2026-05-01',
      totals(row),
      200,
      '',
      `2026-09-0${row}`,
      '',
    ])
    const { host, ann } = opened(rows)
    record(ann, 90_000)
    expect(host.sheet(SHEET).values('F2:F3')).toEqual([[1000], [300]])
  })

  it('on invoices with only a 付清日期 is its day once the parts make up the whole', () => {
    const header = ['客户名称', '发票号', '开票日期', '发票金额', '到期日', '付清日期']
    const rows: CellInput[][] = [header, ['甲公司', 'F-1', '2026-08-01', 1000, '2026-09-01', '']]
    const { host, ann } = openLedger(rows)
    adoptAs(ann, { style: 'invoice', blankPaidIsZero: false, addDueColumn: false, dailyTotals: false })
    expect(record(ann, 40_000)).toMatchObject({ receipt: { noted: 40_000 } })
    expect(host.sheet(SHEET).values('F2')).toEqual([[null]])
    expect(viewOf(ann).payer?.items).toMatchObject([{ booking: 'paid-on', open: 60_000 }])
    expect(record(ann, 60_000)).toMatchObject({ receipt: { noted: 0 } })
    expect(host.sheet(SHEET).values('F2')).toEqual([['2026-11-20']])
    expect(value(ann, 'home', {}).totals.balance).toBe(0)
  })

  it('is refused for a day that has not come, and by a share of more than is open', () => {
    const { host, ann } = opened()
    const view = viewOf(ann)
    expect(refusal(ann, 'receipts.record', form(view, 100, { on: '2026-11-22' }))).toEqual({
      code: 'value-malformed',
      values: ['2026-11-22'],
    })
    const asked = form(view, 100_000)
    const tooMuch = asked.shares.map(share => ({ ...share, amount: share.open + 1 })).slice(0, 1)
    expect(value(ann, 'receipts.record', { ...asked, shares: tooMuch }).status).toBe('changed-meanwhile')
    expect(lines(host)).toEqual([])
  })

  it('is a matter of a few calls, however long the ledger', () => {
    const long = (count: number) => Array.from({ length: count }, () => ROWS).flat()
    const calls = (count: number) => {
      const rows = long(count).map((row, at) => [...row.slice(0, 2), `HT-${at}`, ...row.slice(3)])
      const { ann } = opened(rows)
      const asked = form(viewOf(ann), 100_000)
      return ann.rpc('receipts.record', asked).callOrder.length
    }
    expect(calls(50)).toBe(calls(5))
  })
})
