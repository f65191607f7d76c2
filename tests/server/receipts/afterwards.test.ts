// Receipts among colleagues, taken back, after uninstalling, and over several sheets.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { Person } from '../../../host/types'
import { choicesFrom, confirmInput } from '../../../src/sidebar/setup/setup-choices'
import { adoptAs, SHEET } from '../adopting'
import { value } from '../receivables-desk'
import { form, HEADERS, lines, opened, payments, ROWS, record, viewOf } from './till'

describe('what a colleague does meanwhile', () => {
  it('to the cells a receipt was to change stops it before anything is written, and shows how they stand', () => {
    const { host, ann } = opened()
    const asked = form(viewOf(ann), 100_000)
    ann.type(SHEET, 'F2', '300')
    ann.type(SHEET, 'G2', '700')
    const result = value(ann, 'receipts.record', asked)
    expect(result.status === 'changed-meanwhile' && result.payer.items[0]).toMatchObject({
      paid: 30_000,
      open: 70_000,
    })
    expect(payments(host)[0]).toEqual([300, 700, '2026-09-01', null])
    expect(lines(host)).toEqual([])
  })

  it('to the order of the rows does not matter', () => {
    const { host, ann } = opened()
    const asked = form(viewOf(ann), 50_000)
    ann.sortRows(SHEET, 'C', 'descending')
    expect(value(ann, 'receipts.record', asked)).toMatchObject({ status: 'recorded' })
    expect(host.sheet(SHEET).values('C4:G4')).toEqual([['HT-2', '2026-06-01', 500, 500, 0]])
  })

  it('sent twice, a form is entered once', () => {
    const { host, ann } = opened()
    const asked = form(viewOf(ann), 100_000)
    const first = value(ann, 'receipts.record', asked)
    expect(value(ann, 'receipts.record', asked)).toEqual(first)
    expect(payments(host)[1]).toEqual([200, 300, '2026-10-01', null])
    expect(lines(host)).toHaveLength(2)
  })

  it('who enters the same receipt is told, and may still say that there are two', () => {
    const { host, ann } = opened()
    const bob = host.as('bob@example.com')
    record(ann, 10_000)
    const again = form(viewOf(bob), 10_000)
    const told = value(bob, 'receipts.record', again)
    expect(told).toMatchObject({
      status: 'same-exists',
      receipt: { receipt: 'SK20261121-01', by: 'owner@example.com' },
    })
    expect(payments(host)[0]?.[0]).toBe(300)
    expect(value(bob, 'receipts.record', { ...again, again: true })).toMatchObject({
      status: 'recorded',
      receipt: { receipt: 'SK20261121-02' },
    })
    expect(payments(host)[0]?.[0]).toBe(400)
  })

  it('who has a sheet 收款 of his own keeps it as it is', () => {
    const own = [
      ['日期', '客户', '金额'],
      ['2026-11-01', '甲公司', 5],
    ]
    const sheets = [
      { name: SHEET, rows: [HEADERS, ...ROWS] },
      { name: '收款', rows: own },
    ]
    const host = openHost({ document: { sheets } })
    const ann = host.as(host.owner)
    adoptAs(ann, { addDueColumn: false, dailyTotals: false })
    record(ann, 10_000)
    expect(host.sheet('收款').values('A1:C2')).toEqual(own)
    expect(lines(host, '收款（账期管家）')).toHaveLength(1)
    value(ann, 'uninstall', { keepLog: false })
    expect(host.sheetNames()).toEqual([SHEET, '收款'])
  })
})

describe('taking a receipt back', () => {
  const undo = (person: Person, receipt: string) =>
    value(person, 'receipts.settle', { receipt, way: 'take-back' })

  it('puts back every cell it changed, as it was written', () => {
    const { host, ann } = opened()
    ann.type(SHEET, 'F2', "'200元")
    const before = payments(host)
    record(ann, 100_000)
    expect(payments(host)).not.toEqual(before)
    expect(undo(ann, 'SK20261121-01')).toMatchObject({ receipt: { state: 'undone' }, untouched: [] })
    expect(payments(host)).toEqual(before)
    expect(lines(host).map(line => line.状态)).toEqual(['已撤销', '已撤销'])
    expect(undo(ann, 'SK20261121-01')).toMatchObject({ receipt: { state: 'undone' }, untouched: [] })
    expect(payments(host)).toEqual(before)
  })

  it('leaves a cell that was changed since, names it, and can be done once that change is taken back', () => {
    const { host, ann } = opened()
    record(ann, 10_000)
    record(ann, 20_000)
    expect(undo(ann, 'SK20261121-01')).toMatchObject({
      receipt: { state: 'entered' },
      untouched: [
        { what: 'HT-1', sheet: SHEET, row: 2, field: 'paid' },
        { what: 'HT-1', sheet: SHEET, row: 2, field: 'unpaid' },
      ],
    })
    expect(payments(host)[0]).toEqual([500, 500, '2026-09-01', null])
    undo(ann, 'SK20261121-02')
    expect(undo(ann, 'SK20261121-01')).toMatchObject({ receipt: { state: 'undone' }, untouched: [] })
    expect(payments(host)[0]).toEqual([200, 800, '2026-09-01', null])
  })

  it('finds its rows again after the ledger was sorted and rows were inserted', () => {
    const { host, ann } = opened()
    record(ann, 100_000)
    ann.sortRows(SHEET, 'C', 'descending')
    ann.insertRows(SHEET, 2, 2)
    undo(ann, 'SK20261121-01')
    expect(
      host
        .sheet(SHEET)
        .values('C2:G7')
        .filter(([number]) => number === 'HT-1' || number === 'HT-2'),
    ).toEqual([
      ['HT-2', '2026-06-01', 500, null, 500],
      ['HT-1', '2026-05-01', 1000, 200, 800],
    ])
  })
})

describe('uninstalling', () => {
  const CALL = {
    channel: 'call',
    outcome: 'reached',
    promised: null,
    words: '下周付',
    next: null,
    hold: false,
  } as const

  it('keeps 收款 and 跟进记录 with the log, or removes them with it; the ledger keeps what was paid', () => {
    const { host, ann } = opened()
    record(ann, 100_000)
    const { key } = value(ann, 'followUps', { customer: '甲公司' })
    value(ann, 'followUps.log', { ...CALL, key, customer: '甲公司' })
    value(ann, 'uninstall', { keepLog: true })
    expect(host.sheetNames()).toEqual([SHEET, '收款', '跟进记录'])
    adoptAs(ann, { addDueColumn: false, dailyTotals: false })
    expect(value(ann, 'receipts', { customer: null }).recent).toHaveLength(1)
    value(ann, 'uninstall', { keepLog: false })
    expect(host.sheetNames()).toEqual([SHEET])
    expect(payments(host)[0]?.slice(0, 2)).toEqual([1000, 0])
  })
})

describe('a ledger on several sheets', () => {
  it('takes a receipt on each sheet in the unit of its own columns, and gives it back there', () => {
    const header = ['客户名称', '合同编号', '合同签订日期', '合同总金额', '已付款金额', '应收日期']
    const sheets = [
      { name: '2026年', rows: [header, ['甲公司', 'HT-9', '2026-05-01', 1000, 200, '2026-09-01']] },
      {
        name: '2025年',
        rows: [['单位：万元'], header, ['甲公司', 'HT-1', '2025-05-01', 2, 1.5, '2025-09-01']],
      },
    ]
    const host = openHost({ document: { sheets } })
    const ann = host.as(host.owner)
    const draft = value(ann, 'setup.read', {})
    const choices = choicesFrom(draft, 'collect')
    value(ann, 'setup.confirm', confirmInput({ draft, choices, goal: 'collect' }))
    expect(viewOf(ann).payer?.items.map(({ sheet, row, open }) => [sheet, row, open])).toEqual([
      ['2025年', 3, 500_000],
      ['2026年', 2, 80_000],
    ])
    record(ann, 530_000)
    const paid = () => [host.sheet('2025年').values('E3'), host.sheet('2026年').values('E2')].flat(2)
    expect(paid()).toEqual([2, 500])
    value(ann, 'receipts.settle', { receipt: 'SK20261121-01', way: 'take-back' })
    expect(paid()).toEqual([1.5, 200])
  })
})
