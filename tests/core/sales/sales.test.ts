// What is counted of sales: VAT taken out, how often and how much at a time, RFM, classes that add up.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf } from '../../../src/core/accounts/classes'
import { tiedUpCost } from '../../../src/core/accounts/tied-up'
import { readDeals } from '../../../src/core/books/deals'
import type { BookSource } from '../../../src/core/books/types'
import { readTaxRate } from '../../../src/core/ledger/cells/rate'
import { twelveMonths } from '../../../src/core/period'
import { buying } from '../../../src/core/sales/habits'
import { rfm } from '../../../src/core/sales/rfm'
import { salesOf } from '../../../src/core/sales/sales'
import type { Sale } from '../../../src/core/sales/types'
import { withoutVat } from '../../../src/core/sales/vat'
import { sold } from '../accounts/build'
import { day, daysAgo, openItem, TODAY } from '../reminders/build'

const sale = (customer: string, on: string | null, amount: number, order = ''): Sale => ({
  sheet: '交易',
  row: 2,
  customer,
  customerName: customer,
  on: on === null ? null : day(on),
  amount,
  cost: null,
  product: '',
  order,
})

it('a line of 交易 has its own rate, else that of its contract, else the usual one', () => {
  const source: BookSource = {
    sheet: '交易',
    fields: ['on', 'customer', 'amount', 'order', 'taxRate'],
    rows: [
      ['HT-1', '3%'],
      ['ht-1', ''],
      ['HT-9', ''],
      ['', '免税'],
      ['HT-1', '大约三个点'],
      ['HT-2', ''],
    ].map(([order = '', taxRate = ''], at) => ({
      row: at + 2,
      cells: { on: { day: TODAY }, customer: '甲公司', amount: 1000, order, taxRate },
    })),
    units: {},
    currency: 'CNY',
  }
  const { entries, problems } = readDeals(source, new Set(['甲公司']))
  const contract = (reference: string, taxRate: number, customer = '甲公司') =>
    openItem({ reference, taxRate, customer })
  const rated = (taxRate: number | null) =>
    salesOf({
      source: 'deals',
      taxRate,
      // Two contracts of one number that differ, and one of another customer, tell nothing.
      items: [
        contract('HT-1', 0.06),
        contract('HT-2', 0.06),
        contract('HT-2', 0.09),
        contract('HT-9', 0.2, '乙'),
      ],
      fields: [],
      deals: { lines: entries, hasCost: false },
    })
  const net = (rate: number) => withoutVat(100_000, rate)
  expect(rated(0.13).list.map(({ amount }) => amount)).toEqual([0.03, 0.06, 0.13, 0, 0.06, 0.13].map(net))
  expect(rated(0.13).net).toBe('all')
  expect(rated(null).net).toBe('some')
  expect(problems.map(({ code, row, field }) => `${code} ${row} ${field}`)).toEqual([
    'rate-unreadable 6 taxRate',
  ])
})

describe('VAT', () => {
  it('is taken out and rounded half up, away from zero', () => {
    expect([11_300, 100, -100, 0].map(amount => withoutVat(amount, 0.13))).toEqual([10_000, 88, -88, 0])
    expect(withoutVat(105, 0)).toBe(105)
    // 21 / 1.2 = 17.5
    expect([21, -21].map(amount => withoutVat(amount, 0.2))).toEqual([18, -18])
  })

  it('is exact for any amount the ledger can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 45 }), fc.integer({ min: 0, max: 3000 }), (amount, rate) => {
        const parts = BigInt(10_000 + rate)
        const exact = (BigInt(amount) * 20_000n + parts) / (parts * 2n)
        expect(withoutVat(amount, rate / 10_000)).toBe(Number(exact))
      }),
    )
  })

  it.each([
    ['13%', 0.13],
    [0.13, 0.13],
    [13, 0.13],
    ['１３％', 0.13],
    ['6', 0.06],
    ['免税', 0],
    [0, 0],
    ['', null],
    ['/', null],
  ])('a rate written %s is %s', (cell, rate) => {
    expect(readTaxRate(cell)).toEqual({ ok: true, value: rate })
  })

  it.each(['十三', '0.5', 45, '13%左右'])('%s is no rate', cell => {
    expect(readTaxRate(cell)).toEqual({ ok: false, code: 'rate-unreadable' })
  })
})

describe('buying', () => {
  const period = twelveMonths(TODAY)

  it('counts days with a purchase and sizes by order number, else by day; a return alone is neither', () => {
    const sales = [
      sale('a', '2026-03-01', 100, 'D-1'),
      sale('a', '2026-03-01', 200, 'D-1'),
      sale('a', '2026-03-01', 60, 'D-2'),
      sale('a', '2026-04-01', 50),
      sale('a', '2026-04-01', 30),
      sale('a', '2026-05-01', -40),
      sale('a', '2024-05-01', 9_000),
    ]
    expect(buying(sales, period)).toEqual({
      purchases: 2,
      meanTicket: { value: 440 / 3, n: 3 },
      medianTicket: { value: 80, n: 3 },
    })
  })

  it('an order that was returned whole was a purchase on its day, as for RFM, and is no ticket', () => {
    const back = [sale('a', '2026-03-01', 100, 'D-1'), sale('a', '2026-03-09', -100, 'D-1')]
    expect(buying(back, period)).toMatchObject({ purchases: 1, meanTicket: { value: null, n: 0 } })
  })

  it('without a purchase says so', () => {
    expect(buying([], period)).toMatchObject({
      purchases: 0,
      meanTicket: { value: null, reason: 'no-sales-in-period' },
    })
  })
})

describe('RFM', () => {
  const period = twelveMonths(TODAY)
  const of = (sales: Sale[], customers: string[] = []) => rfm({ sales, customers, period, asOf: TODAY })
  const five = [1, 2, 3, 4, 5].map(n => sale(`c${n}`, `2026-0${n}-10`, n * 100))

  it('scores by quintile cuts strictly below the value, the latest purchase highest', () => {
    expect(of(five).map(({ score }) => score && `${score.r}${score.f}${score.m}`)).toEqual([
      '111',
      '212',
      '313',
      '414',
      '515',
    ])
  })

  it('scores nobody among fewer than five buyers, and who bought nothing is asleep', () => {
    const few = of(five.slice(1), ['never'])
    expect(few.map(({ score, segment }) => [score, segment])).toEqual([
      [null, 'asleep'],
      ...[1, 2, 3, 4].map(() => [null, null]),
    ])
    expect(of(five, ['never']).find(({ customer }) => customer === 'never')).toMatchObject({
      facts: null,
      score: null,
      segment: 'asleep',
    })
  })

  it('takes returns off the money, and nothing left scores 1', () => {
    const back = of([...five, sale('c5', '2026-06-10', -500)]).find(({ customer }) => customer === 'c5')
    expect(back).toMatchObject({ facts: { purchases: 1, amount: 0 }, score: { m: 1 } })
  })

  it('the first segment that fits holds', () => {
    const best = of([...five, sale('c5', '2026-06-10', 900), sale('c5', '2026-07-10', 900)])
    expect(best.find(({ customer }) => customer === 'c5')).toMatchObject({
      score: { r: 5, f: 5, m: 5 },
      segment: 'champion',
    })
    expect(of(five).map(({ segment }) => segment)).toEqual([
      'lost',
      'sleepy',
      'promising',
      'promising',
      'new',
    ])
  })
})

describe('classes', () => {
  const period = { from: day('2026-01-01'), to: TODAY }
  const anySale = fc
    .tuple(
      fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f'),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: -500, max: 5_000 }),
    )
    .map(([customer, days, amount]) => sale(customer, daysAgo(days), amount))

  it('with what is nobody’s add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(anySale, { maxLength: 60 }), sales => {
        const { abc, total, unassigned, customers, segments } = classesOf({
          sales,
          customers: ['a', 'never'],
          period,
          asOf: TODAY,
        })
        const added = (rows: readonly { amount: number }[]) =>
          rows.reduce((sum, { amount }) => sum + amount, 0)
        expect(added(customers) + unassigned).toBe(total)
        const isClassed = abc.some(one => one.customers > 0)
        if (isClassed) expect(added(abc) + unassigned).toBe(total)
        const inSegments = segments.reduce((sum, one) => sum + one.customers, 0)
        expect([0, customers.length]).toContain(inSegments)
      }),
    )
  })
})

it('credit costs from the sale to the payment, or to today while open; what nobody dated is left out', () => {
  const items = [
    sold(daysAgo(100), 36_500, { paidOn: daysAgo(65) }),
    openItem({ open: 73_000, total: 73_000, recognisedOn: daysAgo(10) }),
    sold(daysAgo(30), 99_999),
    sold(null, 99_999, { paidOn: TODAY }),
  ]
  expect(tiedUpCost(items, { rate: 0.1, asOf: TODAY })).toEqual({ value: 350 + 200, n: 2 })
})
