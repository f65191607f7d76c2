// Rows that add up others are counted nowhere and named once; what only looks like one stays a debt.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLedger } from '../../../src/core/ledger/read-ledger'
import type { Ledger } from '../../../src/core/ledger/types'
import { type Cells, codesOf, PLAIN_ROW, readingOf } from './build'

/** A contract in row 2 and under it the row in question, with texts that stand beside the ledger's columns. */
const under = (cells: Cells, ...beside: string[]): Ledger =>
  readLedger([
    {
      table: {
        sheet: '合同',
        rows: [
          { row: 2, cells: PLAIN_ROW, beside: ['1'] },
          { row: 3, cells, beside },
        ],
      },
      reading: readingOf(),
      fields: ['customer', 'email', 'project', 'reference', 'signedOn', 'startsOn', 'terms', 'total', 'paid'],
    },
  ])

const SUMS: Cells = { customer: '', project: '', reference: '', signedOn: '', total: 100000, paid: 40000 }

const expectLeftOut = (ledger: Ledger) => {
  expect(ledger.items.map(({ row }) => row)).toEqual([2])
  expect(ledger.customers.map(({ name }) => name)).toEqual([PLAIN_ROW.customer])
  expect(codesOf(ledger)).toEqual([])
  expect(ledger.rowsOfSums).toEqual([{ sheet: '合同', row: 3 }])
}

const expectDebt = (ledger: Ledger) => {
  expect(ledger.items.map(({ row }) => row)).toEqual([2, 3])
  expect(ledger.rowsOfSums).toEqual([])
}

const WORDS = [
  '合计',
  '小计',
  '总计',
  '累计',
  '共计',
  '总合计',
  '汇总',
  'Total',
  'Subtotal',
  'Grand Total',
  'Sum',
]

describe('a row of sums', () => {
  it.each([
    ...WORDS,
    '合 计',
    '合　计：',
    'ＴＯＴＡＬ',
    'SUB-TOTAL:',
    'Sub total',
    'Totals',
    '本月合计',
    '一季度小计',
    '本年合计',
    '2026年1-11月累计',
    '上半年合计（万元）',
    '合计金额',
    '合计：12笔',
    '共 40 家客户',
    'Q1 subtotal',
    'Total 2026',
    'Total for Q1',
    'Total (CNY)',
    'Total amount due',
  ])('is left out wherever its word stands: %s', word => {
    expectLeftOut(under(SUMS, word))
    expectLeftOut(under({ ...SUMS, reference: word }))
    expectLeftOut(under({ ...SUMS, project: word }, '28'))
    expectLeftOut(under({ ...SUMS, customer: word }))
  })

  it.each([
    '华东区小计',
    '恒川酒店管理（集团）有限公司 小计',
    '恒川 汇总',
    'Hotels total',
    'Total for Acme Ltd',
  ])('is left out when it sums one part and has nothing of a contract: %s', word => {
    expectLeftOut(under(SUMS, word))
    expectLeftOut(under({ ...SUMS, customer: word }))
  })

  it('may count its contracts under their numbers', () => {
    expectLeftOut(under({ ...SUMS, reference: 12 }, '华东区小计'))
  })

  it('may name the day up to which it sums', () => {
    expectLeftOut(under({ ...SUMS, signedOn: '2026-11-30' }, '本月合计'))
  })

  it('is not named when there is nothing in it', () => {
    expect(under({ customer: '', total: 0 }, '合计').rowsOfSums).toEqual([])
  })
})

describe('a debt stays one', () => {
  it.each([
    '合计划有限公司',
    '合计科技',
    'Total Energies',
    'Totalenergies SE',
    'Summit Hotels',
    '小计量仪器厂',
    '共40度餐饮',
  ])('of a customer whose name has such a word in it: %s', customer => {
    expectDebt(under({ ...PLAIN_ROW, customer }))
    expectDebt(under({ ...SUMS, customer }))
  })

  it('of a customer whose whole name is such a word, where the row has his address', () => {
    expectDebt(under({ ...PLAIN_ROW, customer: 'Total' }))
  })

  it('of a customer whatever his other cells say', () => {
    expectDebt(under({ ...PLAIN_ROW, project: '合计', note: '共计' }, '小计'))
  })

  it.each(['累计已付三成', '合计划一期', '三期合同合计', 'Totally new lobby'])(
    'of nobody when the row is a contract and only speaks of sums: %s',
    note => {
      const ledger = under({ ...PLAIN_ROW, customer: '', note }, note)
      expectDebt(ledger)
      expect(codesOf(ledger)).toEqual(['missing-customer'])
    },
  )
})

describe('any word of sums', () => {
  const periods = ['', '本月', '本年', '一季度', '第三季度', '上半年', '2026年', '11月', '2026年11月', '全年']
  const written = fc
    .record({
      word: fc.constantFrom('合计', '小计', '总计', '累计', '共计'),
      period: fc.constantFrom(...periods),
      space: fc.constantFrom('', ' ', '\u3000', '\u00a0'),
      end: fc.constantFrom('', ':', '：', '（元）', ' (万元)'),
    })
    .map(({ word, period, space, end }) => space + [...(period + word)].join(space) + end)

  it('is one however it is spaced and punctuated', () => {
    fc.assert(fc.property(written, word => expectLeftOut(under(SUMS, word))))
  })

  it('is none as part of a company name', () => {
    const company = fc
      .tuple(
        fc.constantFrom(...WORDS),
        fc.constantFrom('有限公司', ' Hotels Ltd', '科技', ' Energies', '酒店'),
      )
      .map(parts => parts.join(''))
    fc.assert(fc.property(company, customer => expectDebt(under({ ...SUMS, customer }))))
  })
})
