// What is sold: growth that adds up, what similar customers buy by the stated rule, and what may be asked for soon.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToMonth } from '../../../src/core/calendar-date'
import { twelveMonths } from '../../../src/core/period'
import { growthBy } from '../../../src/core/products/growth'
import { gapsOf } from '../../../src/core/products/similar'
import { stockHints } from '../../../src/core/products/stock'
import type { Sale, Sales } from '../../../src/core/sales/types'
import { sale } from '../portfolio/build'
import { TODAY } from '../reminders/build'

const YEAR = twelveMonths(TODAY)
const salesOf = (list: Sale[], hasCost = true): Sales => ({
  source: 'deals',
  list,
  net: 'none',
  missing: false,
  hasCost,
})

describe('growth by product', () => {
  const list = [
    sale('a', '2026-05-01', 3000, { product: '柜', cost: 1500 }),
    sale('b', '2026-06-01', 1000, { product: '柜' }),
    sale('a', '2025-05-01', 2000, { product: '柜' }),
    sale('a', '2026-05-01', 4000, { product: '灯', cost: 3500 }),
    sale('a', '2025-06-01', 600, { product: '桌' }),
    sale('a', '2023-06-01', 900, { product: '旧' }),
  ]

  it('compares the same days, is null where nothing was sold before, and shows what is gone', () => {
    const { groups, total } = growthBy(salesOf(list), YEAR, ({ product }) => product)
    expect(
      groups.map(({ name, revenue, before, n, customers }) => [name, revenue, before, n, customers]),
    ).toEqual([
      ['柜', 4000, 2000, 2, 2],
      ['灯', 4000, 0, 1, 1],
      ['桌', 0, 600, 0, 0],
    ])
    expect(groups.map(({ growth }) => growth)).toEqual([
      { value: 1, n: 3 },
      { value: null, n: 1, reason: 'no-earlier-total' },
      { value: -1, n: 1 },
    ])
    expect(groups.map(({ isNew }) => isNew)).toEqual([false, true, false])
    expect(groups[0]).toMatchObject({
      share: { value: 0.5, n: 2 },
      grossProfit: { value: 1500, n: 1 },
      margin: { value: 0.5, n: 1 },
      profitShare: { value: 0.75, n: 1 },
    })
    expect(total).toMatchObject({ revenue: 8000, before: 2600, grossProfit: { value: 2000, n: 2 } })
  })

  it('knows no margin without costs, and says so', () => {
    const { groups } = growthBy(salesOf([sale('a', '2026-05-01', 100)], false), YEAR, () => '')
    expect(groups[0]?.margin).toEqual({ value: null, n: 0, reason: 'no-cost-column' })
  })
})

describe('what similar customers buy', () => {
  const hotels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
  const buying = (customers: string[], product: string, amount = 1000) =>
    customers.map((customer, at) => sale(customer, '2026-05-01', amount + at, { product }))
  const traits = (customer: string) =>
    customer.startsWith('h') ? { industry: '酒店', abc: 'A' } : { industry: '', abc: 'C' }

  it('is told with its count where enough of enough bought it, and this one never did', () => {
    const sales = [
      ...buying(hotels, '床'),
      ...buying(['h1', 'h2', 'h3'], '灯', 500),
      ...buying(['h1', 'h2'], '镜'),
    ]
    const { gaps, compared, few } = gapsOf(sales, YEAR, traits)
    expect(gaps).toEqual(
      ['h4', 'h5', 'h6'].map(customer => ({
        customer,
        product: '灯',
        like: { by: 'industry', value: '酒店' },
        hits: 3,
        of: 5,
        usual: 501,
      })),
    )
    expect([compared, few]).toEqual([6, 0])
  })

  it('is not told of who bought it in an earlier year, nor for a return', () => {
    const sales = [
      ...buying(hotels, '床'),
      ...buying(['h1', 'h2', 'h3'], '灯'),
      sale('h4', '2023-05-01', 10, { product: '灯' }),
      sale('h5', '2026-05-01', -10, { product: '灯' }),
    ]
    expect(gapsOf(sales, YEAR, traits).gaps.map(({ customer }) => customer)).toEqual(['h5', 'h6'])
  })

  it('goes by class where too few share an industry, and says nothing of who has too few like him', () => {
    const small = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6']
    const sales = [
      ...buying(small, '椅'),
      ...buying(small.slice(0, 4), '桌'),
      ...buying(hotels.slice(0, 3), '床'),
    ]
    const { gaps, few } = gapsOf(sales, YEAR, traits)
    expect(gaps.map(({ customer, like, hits, of }) => [customer, like.by, like.value, hits, of])).toEqual([
      ['c5', 'class', 'C', 4, 5],
      ['c6', 'class', 'C', 4, 5],
    ])
    expect(few).toBe(3)
  })

  it('takes three of them and a third', () => {
    const many = Array.from({ length: 11 }, (_, at) => `h${at}`)
    const sales = [
      ...buying(many, '床'),
      ...buying(many.slice(0, 3), '灯'),
      ...buying(many.slice(0, 4), '镜'),
    ]
    const products = new Set(gapsOf(sales, YEAR, traits).gaps.map(({ product }) => product))
    expect([...products]).toEqual(['镜'])
  })
})

describe('the stock hint', () => {
  const monthly = (product: string, amountOf: (month: string, at: number) => number, months = 48) =>
    Array.from({ length: months }, (_, at) => {
      const month = addToMonth('2026-10', at + 1 - months)
      return sale('a', `${month}-05`, amountOf(month, at), { product })
    })

  it('says a season ahead before it comes, against the usual month', () => {
    const season = monthly('火锅', month => (['12', '01', '02'].includes(month.slice(5)) ? 9000 : 1000))
    const { hints, from, to, looked, few } = stockHints(season, TODAY)
    expect([from, to, looked, few]).toEqual(['2026-12', '2027-02', 1, 0])
    expect(hints).toMatchObject([{ product: '火锅', why: 'season', usual: 3000, months: 48, customers: 1 }])
    expect(hints[0]?.expected).toBeGreaterThan(7000)
  })

  it('says what rises and what falls, and nothing of what is as usual', () => {
    const sales = [
      ...monthly('升', (_, at) => Math.round(500 * 1.05 ** at)),
      ...monthly('降', (_, at) => 12_000 - at * 230),
      ...monthly('平', (_, at) => 5000 + (at % 2) * 100),
    ]
    expect(stockHints(sales, TODAY).hints.map(({ product, why }) => [product, why])).toEqual([
      ['升', 'rising'],
      ['降', 'falling'],
    ])
  })

  it('says nothing of a history under a year', () => {
    expect(
      stockHints(
        monthly('新', (_, at) => at * 1000, 9),
        TODAY,
      ),
    ).toMatchObject({ hints: [], looked: 1, few: 1 })
  })
})

const anySale = fc
  .record({
    customer: fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f', 'g'),
    product: fc.constantFrom('', '柜', '桌', '灯'),
    back: fc.integer({ min: -1, max: 26 }),
    amount: fc.integer({ min: -20_000, max: 90_000 }),
    cost: fc.option(fc.integer({ min: 0, max: 60_000 })),
  })
  .map(({ customer, back, amount, ...given }) =>
    sale(customer, `${addToMonth('2026-11', -back)}-03`, amount, given),
  )

it('groups add up to the whole, and shuffled rows change nothing', () => {
  fc.assert(
    fc.property(
      fc
        .array(anySale, { maxLength: 80 })
        .chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        const { groups, total } = growthBy(salesOf(list), YEAR, ({ product }) => product)
        const added = (figure: (one: (typeof groups)[number]) => number) =>
          groups.reduce((sum, one) => sum + figure(one), 0)
        expect(added(one => one.revenue)).toBe(total.revenue)
        expect(added(one => one.before)).toBe(total.before)
        expect(added(one => one.n)).toBe(total.n)
        expect(added(one => one.grossProfit.value ?? 0)).toBe(total.grossProfit.value ?? 0)
        expect(growthBy(salesOf(shuffled), YEAR, ({ product }) => product)).toEqual({ groups, total })
        const like = () => ({ industry: '', abc: 'A' })
        expect(gapsOf(shuffled, YEAR, like)).toEqual(gapsOf(list, YEAR, like))
        expect(stockHints(shuffled, TODAY)).toEqual(stockHints(list, TODAY))
      },
    ),
  )
})
