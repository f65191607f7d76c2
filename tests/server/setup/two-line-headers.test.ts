// Headers on two lines: groups above their columns, units below them, cells merged downwards.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput } from '../../../host/types'
import { headerRowIn, headerTexts } from '../../../src/server/setup/header-lines'
import { confirmation } from '../adopting'
import { value } from '../receivables-desk'

const TITLE = ['2026年客户合同台账', '', '', '', '', '', '']
const GROUPS = ['客户名称', '联系人', '合同', '', '款项', '', '付款条件']
const COLUMNS = ['', '', '编号', '签订日期', '已付', '未付', '']
const DATA = ['甲公司', '张三', 'HT-1', '2026-05-10', '20000', '100000', '净30天']

describe('groups above their columns', () => {
  it('are read as one header with them, and the data begin below', () => {
    const display = [TITLE, GROUPS, COLUMNS, DATA]
    expect(headerRowIn(display)).toBe(3)
    expect(headerTexts(display, 3)).toEqual([
      '客户名称',
      '联系人',
      '合同编号',
      '签订日期',
      '已付',
      '未付',
      '付款条件',
    ])
  })

  it('do not count when the line under them says as much alone', () => {
    const alone = ['客户名称', '联系人', '合同编号', '签订日期', '已付', '未付', '付款条件']
    expect(headerTexts([TITLE, alone, DATA], 2)).toEqual(alone)
    expect(headerRowIn([TITLE, alone, DATA])).toBe(2)
    expect(headerRowIn([alone, DATA])).toBe(1)
  })

  it('are no reason to take the first data row for a header, however empty it is', () => {
    const alone = ['客户名称', '联系人', '合同编号', '签订日期', '已付', '未付', '付款条件']
    expect(headerRowIn([alone, ['甲公司', '', '', '', '', '', ''], DATA])).toBe(1)
    expect(headerRowIn([alone, ['', '', '', '', '', '', ''], DATA])).toBe(1)
  })
})

describe('a line of units under the headers', () => {
  const headers = ['客户名称', '合同总额', '已收款', '账期']
  it('belongs to them', () => {
    const display = [headers, ['', '（万元）', '万元', '（天）'], ['甲公司', '12', '2', '30']]
    expect(headerRowIn(display)).toBe(2)
    expect(headerTexts(display, 2)).toEqual(['客户名称', '合同总额（万元）', '已收款（万元）', '账期（天）'])
  })
})

it('a ledger with groups and units is adopted with its columns and units, and its columns are found again', () => {
  const rows: CellInput[][] = [
    TITLE,
    GROUPS,
    COLUMNS,
    ['甲公司', '张三', 'HT-1', '2026-05-10', 2, 10, '净30天'],
    ['乙公司', '李四', 'HT-2', '2026-10-25', 0, 5, '净30天'],
  ]
  const merges = ['A1:G1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3']
  const sheets = [{ name: '台账', rows, size: { rows: 20, columns: 12 }, layout: { merges } }]
  const host = openHost({ document: { sheets } })
  const ann = host.as('owner@example.com')
  const draft = value(ann, 'setup.read', {})
  expect(draft.headerRow).toBe(3)
  expect(draft.columns.map(({ field }) => field)).toEqual([
    'customer',
    'contact',
    'reference',
    'signedOn',
    'paid',
    'unpaid',
    'terms',
  ])
  value(ann, 'setup.confirm', confirmation(draft))
  const { summary } = value(ann, 'customer.open', { customer: '甲公司' })
  expect(summary?.history.deals).toMatchObject([{ reference: 'HT-1', total: 1200, open: 1000, row: 4 }])
  ann.paste('台账', 'I2', [['款项'], ['已付'], ['2'], ['0']])
  ann.deleteColumns('台账', 'E')
  expect(value(ann, 'home', {}).totals.balance).toBe(1500)
})
