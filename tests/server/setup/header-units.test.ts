// Sheets that count in 万元: what a person confirmed holds for the colours as it does for the figures.
import { expect, it } from 'vitest'
import { adoptAs, openLedger, SHEET } from '../adopting'
import { value } from '../receivables-desk'

const LARGE = '#e8f0fe'

it('a confirmed unit counts in the colours, also where only one of two columns has it', () => {
  const { host, ann } = openLedger([
    ['客户名称', '合同总金额（万元）', '已付款金额', '应收日期'],
    ['甲', 21, 5_000, '2026-11-01'],
    ['乙', 19, 0, '2026-11-01'],
    ['丙', 2, 20_000, '2026-11-01'],
  ])
  adoptAs(ann, { units: [{ field: 'total', factor: 10_000 }] })
  expect(value(ann, 'home', {}).totals.balance).toBe((205_000 + 190_000) * 100)
  const colours = host.sheet(SHEET).coloured('B2:B4')
  expect(colours.map(([cell]) => cell?.background)).toEqual([LARGE, '#fce8e6', '#f1f3f4'])
})

it('a unit that was not confirmed changes nothing', () => {
  const { host, ann } = openLedger([
    ['客户名称', '合同总金额（万元）', '已付款金额', '应收日期'],
    ['甲', 210_000, 0, '2026-11-01'],
  ])
  adoptAs(ann)
  expect(host.sheet(SHEET).coloured('B2')[0]?.[0]?.background).toBe(LARGE)
})
