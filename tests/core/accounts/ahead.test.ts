// What may come of a customer: his silence held against everybody's, and the next three months.
import { describe, expect, it } from 'vitest'
import { salesForecast } from '../../../src/core/accounts/parts/forecast'
import { silenceOf } from '../../../src/core/accounts/parts/silence'
import { bookOf, type Purchase, purchasesOf } from '../../../src/core/accounts/purchases'
import { addDays, addToMonth, type CalendarDate } from '../../../src/core/calendar-date'
import { day } from '../ledger/build'

const TODAY = day('2026-11-21')
const ago = (days: number): CalendarDate => addDays(TODAY, -days)
const bought = (customer: string, days: readonly number[], amount = 1000): Purchase[] =>
  days.map(back => ({ customer, on: ago(back), amount }))
/** Five orders, one every `gap` days, the last of them `silent` days ago. */
const regular = (customer: string, silent: number, gap = 20): Purchase[] =>
  bought(
    customer,
    [4, 3, 2, 1, 0].map(at => silent + at * gap),
  )
/** Orders again every twenty days from then until lately. */
const back = (customer: string, from: number): Purchase[] =>
  bought(
    customer,
    Array.from({ length: Math.floor(from / 20) }, (_, at) => from - at * 20),
  )
const silence = (purchases: Purchase[], customer = 'acme') => silenceOf(bookOf(purchases, TODAY), customer)

describe('purchases', () => {
  it('are the sales with a day and a customer', () => {
    const sales = [
      { customer: 'acme', on: TODAY, amount: 500 },
      { customer: 'acme', on: null, amount: 400 },
      { customer: '', on: TODAY, amount: 300 },
    ]
    expect(purchasesOf(sales)).toEqual([{ customer: 'acme', on: TODAY, amount: 500 }])
  })

  it('of one day are one order, credit notes none, and none is from the future', () => {
    const book = bookOf(
      [...bought('acme', [30, 30, 10]), ...bought('acme', [5], -1000), ...bought('acme', [-3])],
      TODAY,
    )
    expect(silenceOf(book, 'acme')).toMatchObject({ lastOn: ago(10), days: 10, usual: { n: 2 } })
    expect(book.purchases).toHaveLength(4)
  })
})

describe('the silence of a customer', () => {
  it('is told in units of his usual gap, even when it is no risk', () => {
    expect(silence(regular('acme', 10))).toMatchObject({
      lastOn: ago(10),
      days: 10,
      usual: { value: 20, n: 5 },
      ratio: { value: 0.5, n: 5 },
      earlier: null,
      noOrder: null,
    })
  })

  it('has no measure before the fourth day with orders', () => {
    const found = silence(bought('acme', [200, 150, 100]))
    expect(found).toMatchObject({ days: 100, earlier: null })
    expect(found.usual).toEqual({ value: null, n: 3, reason: 'not-enough-data' })
    expect(silence([], 'acme')).toMatchObject({ lastOn: null, days: 0, usual: { n: 0 } })
  })

  it('is held against all silences that had become as long, and what came of them within 90 days', () => {
    const others = [
      ...regular('returned-1', 300).concat(back('returned-1', 200)),
      ...regular('returned-2', 400).concat(back('returned-2', 290)),
      ...regular('stayed-1', 500),
      ...regular('stayed-2', 300).concat(bought('stayed-2', [100])),
      ...regular('stayed-3', 600),
      ...regular('too-young', 120),
      ...regular('not-so-long', 400).concat(back('not-so-long', 360)),
    ]
    const { earlier } = silence([...regular('acme', 60), ...others])
    expect(earlier).toMatchObject({ n: 5, stayed: 3 })
    expect(earlier?.share?.low).toBeCloseTo(0.231, 3)
    expect(earlier?.share?.high).toBeCloseTo(0.882, 3)
  })

  it('with fewer than five such silences has their number and no share', () => {
    const found = silence([...regular('acme', 60), ...regular('stayed', 500)])
    expect(found.earlier).toEqual({ n: 1, stayed: 1, share: null })
  })

  it('carries no chance where a handful of customers would have to bear it', () => {
    expect(silence([...regular('acme', 60), ...regular('other', 500)]).noOrder).toBeNull()
  })
})

/** The same amount every month, on the tenth, for so many whole months up to October 2026. */
const monthly = (customer: string, months: number, amount: number): Purchase[] =>
  Array.from({ length: months }, (_, back) => ({
    customer,
    on: day(`${addToMonth('2026-10', -back)}-10`),
    amount,
  }))
const ahead = (purchases: Purchase[], customer = 'acme', asOf = TODAY) =>
  salesForecast(bookOf(purchases, asOf), customer)

describe('the next three months', () => {
  it('begin after the month under way, which counts for nothing yet', () => {
    const found = ahead([...monthly('acme', 12, 1000), { customer: 'acme', on: TODAY, amount: 9_000_000 }])
    expect(found).toMatchObject({ from: '2026-12', to: '2027-02', since: '2025-11', months: 12 })
    expect(found.company).toMatchObject({ method: 'mean', amount: 3000, low: 3000, high: 3000, missed: 0 })
    expect(found.own).toEqual({ value: 3000, n: 13 })
  })

  it('on the last day of a month begin the next day', () => {
    expect(ahead(monthly('acme', 12, 1000), 'acme', day('2026-10-31'))).toMatchObject({
      from: '2026-11',
      to: '2027-01',
      months: 12,
    })
  })

  it('are not foretold from five months, nor from none', () => {
    const few = ahead(monthly('acme', 5, 1000))
    expect(few).toMatchObject({ months: 5, company: null })
    expect(few.own).toEqual({ value: null, n: 5, reason: 'not-enough-data' })
    expect(ahead([])).toMatchObject({ months: 0, company: null })
  })

  it('a month without sales is one with 0', () => {
    const gap = monthly('acme', 12, 1200).filter(({ on }) => on !== '2026-06-10')
    expect(ahead(gap).company?.amount).toBe(3300)
  })

  it('the customers’ parts make up the company, each near his own mean', () => {
    const all = [...monthly('acme', 12, 1000), ...monthly('big', 12, 9000), ...monthly('small', 12, 200)]
    const own = ['acme', 'big', 'small'].map(key => ahead(all, key).own.value ?? 0)
    expect(own).toEqual([3000, 27_000, 600])
    const noisy = all.map((one, at) => ({ ...one, amount: one.amount + (at % 3) * 3000 }))
    const parts = ['acme', 'big', 'small'].map(key => ahead(noisy, key).own.value ?? 0)
    expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(ahead(noisy).company?.amount ?? 0, -1)
    expect((parts[1] ?? 0) - (parts[2] ?? 0)).toBeLessThan(3 * 8800)
  })

  it('who came lately, bought twice or nothing in a year has no figure of his own', () => {
    const house = monthly('house', 24, 5000)
    const of = (purchases: Purchase[]) => ahead([...house, ...purchases]).own
    expect(of(monthly('acme', 5, 1000))).toMatchObject({ value: null, n: 5 })
    expect(of(bought('acme', [300, 200]))).toMatchObject({ value: null, n: 2 })
    expect(of(bought('acme', [700, 650, 600, 550]))).toMatchObject({ value: null, n: 4 })
    expect(of(bought('acme', [300, 200, 100])).value).toBeGreaterThan(0)
  })

  it('are never below nothing', () => {
    const wild = monthly('acme', 12, 1000).map((one, at) => ({
      ...one,
      amount: at % 4 === 0 ? 90_000 : -200,
    }))
    expect(ahead(wild).company?.low).toBe(0)
  })
})
