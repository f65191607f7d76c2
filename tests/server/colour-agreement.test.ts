// The colours are formulas, the reckoning is code: over every mixture of blank and filled amounts they must say the same.
import { describe, expect, it } from 'vitest'
import type { CellInput } from '../../host/types'
import { adoptAs, openLedger, SHEET } from './adopting'
import { value } from './receivables-desk'

/** What may stand in a row due on 2026-11-10; today is 2026-11-21. */
const CELLS: Record<string, CellInput[]> = {
  合同总金额: [100, ''],
  已付款金额: ['', 0, 40, 100, 150],
  未付款金额: ['', 0, 60, 100],
  付清日期: ['', '2026-11-01', '2026-12-24'],
}

const mixtures = (headers: readonly string[]): CellInput[][] =>
  headers.reduce<CellInput[][]>(
    (rows, header) => rows.flatMap(row => (CELLS[header] ?? []).map(cell => [...row, cell])),
    [[]],
  )

const CONTRACT = ['合同总金额', '已付款金额', '未付款金额']

describe('a row is red when the reckoning calls it overdue', () => {
  it.each([
    { headers: CONTRACT, style: 'contract', blankPaidIsZero: false },
    { headers: CONTRACT, style: 'contract', blankPaidIsZero: true },
    { headers: ['合同总金额', '已付款金额'], style: 'contract', blankPaidIsZero: false },
    { headers: ['合同总金额', '已付款金额', '付清日期'], style: 'contract', blankPaidIsZero: true },
    { headers: ['合同总金额', '付清日期'], style: 'invoice', blankPaidIsZero: false },
    { headers: [...CONTRACT, '付清日期'], style: 'invoice', blankPaidIsZero: false },
    { headers: ['未付款金额'], style: 'contract', blankPaidIsZero: true },
  ] as const)('with $headers ($style, blank paid is 0: $blankPaidIsZero)', ({ headers, ...reading }) => {
    const rows = mixtures(headers).map((cells, at) => [`客户${at}`, `HT-${at}`, '2026-11-10', ...cells])
    const { host, ann } = openLedger([['客户名称', '合同编号', '应收日期', ...headers], ...rows])
    adoptAs(ann, reading)
    const { plan } = value(ann, 'reminders', {})
    const open = [...plan.letters.flatMap(({ items }) => items), ...plan.withheld]
    const overdue = open.filter(({ daysOverdue }) => daysOverdue > 0).map(({ row }) => row)
    const colours = host.sheet(SHEET).coloured(`A1:A${rows.length + 1}`)
    const red = colours.flatMap(([cell], at) => (cell?.background === '#fce8e6' ? [at + 1] : []))
    expect(red).toEqual(overdue.sort((a, b) => a - b))
    expect(red.length).toBeGreaterThan(0)
  })
})
