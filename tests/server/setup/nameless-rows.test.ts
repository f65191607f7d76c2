// Rows without a customer of their own: under a merged name, summed by formulas, or simply forgotten.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Person } from '../../../host/types'
import { adoptAs, SHEET } from '../adopting'
import { value } from '../receivables-desk'

const HEADERS = [
  '客户名称',
  '合作项目',
  '合同总金额',
  '已付款金额',
  '未付款金额',
  '邮箱地址',
  '应收日期',
  '备注',
]

const DUE = '2026-10-10'
const FIRST = ['甲公司', '酒店', 1000, 400, 600, 'a@example.com', DUE, '']
const SECOND = ['', '样板间', 2000, 0, 2000, '', DUE, '']
const THIRD = ['', '售楼处', 3000, 1000, 2000, '', DUE, '']
const OTHER = ['乙公司', '书柜', 500, 0, 500, 'b@example.com', DUE, '']
const SUMS = ['', '', '=SUM(C2:C3)', '=SUBTOTAL(9,$D$2:$D$3)', '=C4-D4', '', '', '']
const BLANK = ['', '', '', '', '', '', '', '']

const opened = (rows: CellInput[][], merges: string[] = []): Person => {
  const size = { rows: rows.length + 10, columns: 12 }
  const sheets = [{ name: SHEET, rows: [HEADERS, ...rows], size, layout: { merges } }]
  const ann = openHost({ document: { sheets } }).as('owner@example.com')
  adoptAs(ann)
  return ann
}

/** Problems as code and row, rows of sums, and the balance in yuan. */
const seen = (ann: Person) => {
  const { groups, rowsOfSums } = value(ann, 'check', {})
  const problems = groups.flatMap(({ code, problems: all }) => all.map(({ place }) => `${code} ${place.row}`))
  const { totals } = value(ann, 'home', {})
  return {
    problems: problems.sort(),
    rowsOfSums: rowsOfSums.map(({ row }) => row),
    balance: totals.balance / 100,
  }
}

const calls = (ann: Person) => ann.rpc('home', {}).calls

describe('rows under a merged customer', () => {
  it('belong to him', () => {
    const ann = opened([FIRST, SECOND, THIRD, OTHER], ['A2:A4', 'F2:F4'])
    expect(seen(ann)).toEqual({ problems: [], rowsOfSums: [], balance: 5100 })
    const { summary } = value(ann, 'customer.open', { customer: '甲公司' })
    expect(summary?.basics.addresses).toEqual({ kind: 'one', to: ['a@example.com'] })
    expect(summary?.history.deals.map(({ project }) => project).sort()).toEqual(['售楼处', '样板间', '酒店'])
  })

  it('keep a note of their own', () => {
    const ann = opened([FIRST, SECOND, OTHER], ['A2:A3'])
    const note = {
      customer: '甲公司',
      sheet: SHEET,
      row: 3,
      field: 'note',
      before: '',
      value: '等验收',
    } as const
    expect(value(ann, 'customer.edit', note)).toEqual({ status: 'saved' })
  })

  it('may end in his subtotal, which is his debt no second time', () => {
    const subtotal = ['', '小计', 3000, 400, 2600, '', '', '']
    const ann = opened([FIRST, SECOND, subtotal, OTHER], ['A2:A4'])
    expect(seen(ann)).toEqual({ problems: [], rowsOfSums: [4], balance: 3100 })
  })

  it('are asked for in one call for the whole sheet, and only where a row has no name', () => {
    expect(calls(opened([FIRST, SECOND, THIRD, OTHER], ['A2:A4']))['Range.getMergedRanges']).toBe(1)
    expect(calls(opened([FIRST, OTHER, BLANK, OTHER]))['Range.getMergedRanges']).toBeUndefined()
  })
})

describe('rows that only stand below a name', () => {
  it('are named as nobody’s, their money kept', () => {
    const ann = opened([FIRST, SECOND, OTHER])
    expect(seen(ann)).toEqual({ problems: ['missing-customer 3'], rowsOfSums: [], balance: 3100 })
  })

  it('do not belong to a name that is merged sideways or further up', () => {
    const ann = opened([FIRST, SECOND, THIRD], ['A2:A3', 'A4:B4'])
    expect(seen(ann).problems).toEqual(['missing-customer 4'])
  })
})

describe('rows without a name and a word', () => {
  it('are rows of sums where their formulas add up the rows above', () => {
    const ann = opened([FIRST, OTHER, SUMS])
    expect(seen(ann)).toEqual({ problems: [], rowsOfSums: [4], balance: 1100 })
  })

  it.each([
    ['a typed amount stands beside', ['', '', '=SUM(C2:C3)', 0, '=C4-D4', '', DUE, '']],
    ['the formula adds up its own row', ['', '', '=SUM(G4:H4)', '=0', '=C4-D4', '', DUE, '']],
    ['the formula only refers to another cell', ['', '', '=C2', '=D2', '=C4-D4', '', DUE, '']],
  ])('are debts where %s', (_, row) => {
    expect(seen(opened([FIRST, OTHER, row])).problems).toContain('missing-customer 4')
  })

  it('cost one call more, however many they are', () => {
    expect(calls(opened([FIRST, OTHER, SUMS, SUMS, SUMS]))['Range.getFormulas']).toBe(1)
    expect(calls(opened([FIRST, OTHER]))['Range.getFormulas']).toBeUndefined()
  })
})
