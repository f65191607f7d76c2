// 交易 read line by line: exact amounts, discounts as people write them, every doubt named.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/core/books/deals'
import { type Decimal, decimalFromNumber, roundHalfUp, times } from '../../../src/core/books/decimal'
import { readExpenses } from '../../../src/core/books/expenses'
import type { BookRow, BookSource } from '../../../src/core/books/types'
import { day } from '../reminders/build'

const FIELDS = [
  'on',
  'customer',
  'product',
  'quantity',
  'price',
  'discount',
  'amount',
  'cost',
  'order',
] as const

const source = (rows: BookRow['cells'][], given: Partial<BookSource> = {}): BookSource => ({
  sheet: '交易',
  fields: FIELDS,
  rows: rows.map((cells, at) => ({ row: at + 2, cells })),
  units: {},
  currency: 'CNY',
  ...given,
})
const PLAIN = { on: { day: day('2026-05-10') }, customer: '甲公司' } as const
const KNOWN = new Set(['甲公司'])
const read = (rows: BookRow['cells'][], given: Partial<BookSource> = {}) =>
  readDeals(source(rows, given), KNOWN)
const amounts = (...rows: BookRow['cells'][]) =>
  read(rows.map(cells => ({ ...PLAIN, ...cells }))).entries.map(({ amount }) => amount)
const problems = (...rows: BookRow['cells'][]) =>
  read(rows.map(cells => ({ ...PLAIN, ...cells }))).problems.map(
    ({ code, row, field }) => `${code} ${row} ${field}`,
  )

describe('a line without an amount', () => {
  it('is quantity × price × (1 − discount), ties half up, returns the same the other way', () => {
    expect(
      amounts(
        { quantity: 1, price: 0.35, discount: 0.1 },
        { quantity: 3, price: 1000.05, discount: 0.15 },
        { quantity: 1, price: 0.125 },
        { quantity: -1, price: 0.35, discount: 0.1 },
        { quantity: 2.5, price: '1,200.00' },
      ),
    ).toEqual([32, 255_013, 13, -32, 300_000])
  })

  it('takes a discount as a part, per cent, or 折', () => {
    const of = (discount: string | number) => amounts({ quantity: 1, price: 100, discount })[0]
    expect([0.15, '15%', '0.15', '８５折', '八五折', '9折', ''].map(of)).toEqual([
      8_500, 8_500, 8_500, 8_500, 8_500, 9_000, 10_000,
    ])
  })

  it('is named, not guessed, when the discount may mean two things', () => {
    expect(amounts({ quantity: 1, price: 100, discount: 0.85 })).toEqual([])
    expect(problems({ quantity: 1, price: 100, discount: 0.85 })).toEqual(['discount-unclear 2 discount'])
  })

  it('is exact for every price in fen and every discount in per cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 1, max: 100_000_00 }),
        fc.integer({ min: 0, max: 50 }),
        (quantity, fen, percent) => {
          const exact = BigInt(quantity) * BigInt(fen) * BigInt(100 - percent)
          const rounded = Number((exact * 2n + 100n) / 200n)
          expect(amounts({ quantity, price: fen / 100, discount: percent / 100 })).toEqual([rounded])
        },
      ),
    )
  })
})

it('a written amount comes first; parts that make another are named with what they make', () => {
  const [problem] = read([{ ...PLAIN, quantity: 2, price: 100, amount: 250 }]).problems
  expect(problem).toMatchObject({
    code: 'amount-differs',
    row: 2,
    field: 'amount',
    value: '250',
    expected: 20_000,
  })
  expect(amounts({ quantity: 2, price: 100, amount: 250 })).toEqual([25_000])
})

it('what cannot be read leaves the line out, or out of every period, and is named', () => {
  expect(problems({}, { amount: '约一百' }, { amount: 1, on: '昨天' }, { amount: 1, on: '' })).toEqual([
    'amount-missing 2 amount',
    'amount-unreadable 3 amount',
    'date-unreadable 4 on',
    'date-missing 5 on',
  ])
  expect(read([{ ...PLAIN, on: '昨天', amount: 1 }]).entries).toMatchObject([{ on: null, amount: 100 }])
})

it('a customer the ledger lacks is named once, nobody’s line each time; sums and empty rows are none', () => {
  expect(
    problems(
      { customer: '己公司', amount: 1 },
      { customer: ' 己 公司', amount: 2 },
      { customer: '', amount: 3 },
      { customer: '合计', amount: 6 },
    ),
  ).toEqual(['customer-missing 4 customer', 'customer-unknown 2 customer'])
  expect(read([{ customer: '', amount: 0 }, {}]).entries).toEqual([])
})

it('counts in the unit of a column, and reads days in the order the column proves', () => {
  const rows = [
    { customer: '甲公司', on: '25/12/2025', amount: 1.2 },
    { customer: '甲公司', on: '3/4/2026', amount: 0.5 },
  ]
  expect(read(rows, { units: { amount: 10_000 } }).entries.map(({ on, amount }) => [on, amount])).toEqual([
    ['2025-12-25', 1_200_000],
    ['2026-04-03', 500_000],
  ])
})

it('an expense is of a day or a month; a blank customer is unassigned and no problem', () => {
  const rows = [
    { on: '2026-05', customer: '甲公司', kind: '差旅', amount: 300 },
    { on: '2026年6月', kind: '展会', amount: 900 },
    { on: { day: day('2026-07-03') }, customer: '甲公司', kind: '物流', amount: -20 },
  ]
  const { entries, problems: named } = readExpenses(source(rows), KNOWN)
  expect(named).toEqual([])
  expect(entries.map(({ on, customer, amount }) => [on, customer, amount])).toEqual([
    ['2026-05-01', '甲公司', 30_000],
    ['2026-06-01', '', 90_000],
    ['2026-07-03', '甲公司', -2_000],
  ])
})

it('decimals are those that were written, and too large a product is none', () => {
  expect([0.1 + 0.2, 0.15, 263.5, -2].map(decimalFromNumber)).toEqual([
    { digits: 3, scale: 1 },
    { digits: 15, scale: 2 },
    { digits: 2635, scale: 1 },
    { digits: -2, scale: 0 },
  ])
  const large: Decimal = { digits: 2 ** 40, scale: 0 }
  expect(times(large, large)).toBeNull()
  expect(roundHalfUp({ digits: 2 ** 50, scale: 0 }, 4)).toBeNull()
})
