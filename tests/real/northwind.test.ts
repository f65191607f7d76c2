// Real sales read by the core: totals to the cent with their exact ties, classes, concentration, published RFM codes.
import { describe, expect, it } from 'vitest'
import { abcClasses } from '../../src/core/accounts/abc'
import { readDeals } from '../../src/core/books/deals'
import type { BookRow } from '../../src/core/books/types'
import { calendarDate } from '../../src/core/calendar-date'
import { customerKey } from '../../src/core/ledger/customer-key'
import { concentration } from '../../src/core/receivables/concentration'
import { salesByCustomer } from '../../src/core/sales/by-customer'
import { rfm } from '../../src/core/sales/rfm'
import { salesOf } from '../../src/core/sales/sales'
import { ledgerOf, sold, summaryOf } from '../core/accounts/build'
import { day } from '../core/reminders/build'
import { expectedNorthwind, northwindLines, rfmOrders, tradeIsHere } from './northwind'

const skipped = tradeIsHere ? '' : ' (skipped: ../shared/data is not here)'

const ALWAYS = { from: day('1900-01-01'), to: day('2100-01-01') }

const readNorthwind = () => {
  const rows = northwindLines().map(({ on, ...cells }, at): BookRow => {
    const date = calendarDate(on)
    return { row: at + 2, cells: { ...cells, on: date === null ? '' : { day: date } } }
  })
  const known = new Set(northwindLines().map(({ customer }) => customerKey(customer)))
  const fields = ['on', 'customer', 'product', 'quantity', 'price', 'discount', 'order'] as const
  return readDeals({ sheet: '交易', rows, fields, units: {}, currency: 'USD' }, known)
}

describe.skipIf(!tradeIsHere)(`Northwind as 交易${skipped}`, () => {
  const read = tradeIsHere ? readNorthwind() : { entries: [], problems: [], fields: [] }
  const sales = salesOf({
    source: 'deals',
    taxRate: null,
    items: [],
    fields: [],
    deals: { lines: read.entries, hasCost: false },
  })
  const revenue = salesByCustomer(sales.list, ALWAYS)

  it('comes to the cent, half up line by line, for the company and its largest customers', () => {
    const { line_round_half_up: expected, customers_with_orders: customers } = expectedNorthwind()
    expect(read.problems).toEqual([])
    expect(read.entries).toHaveLength(2155)
    expect(read.entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(Number(expected.replace('.', '')))
    expect(revenue.size).toBe(customers)
    const of = (name: string) => revenue.get(customerKey(name))
    expect([of('QUICK-Stop'), of('Ernst Handel'), of('Save-a-lot Markets')]).toEqual([
      11_027_732, 10_487_500, 10_436_196,
    ])
  })

  it('has the counted classes and concentration', () => {
    const classes = [...abcClasses(revenue).values()]
    const counts = ['A', 'B', 'C'].map(letter => classes.filter(one => one === letter).length)
    expect(counts).toEqual(expectedNorthwind().abc_80_95.crossing_item_included)
    expect((concentration(revenue)?.hhi ?? 0) / 10_000).toBeCloseTo(0.0337, 4)
    const top = expectedNorthwind().top10.map(({ name }) => customerKey(name))
    expect(
      concentration(revenue)
        ?.shares.slice(0, 10)
        .map(({ customer }) => customer),
    ).toEqual(top)
  })

  it('summarises all 89 customers: QUICK-Stop first with 110,277.32, together the company, and no probability of anybody', () => {
    const keys = [...revenue.keys()]
    const items = keys.map((customer, at) =>
      sold(day('1998-01-05'), 10_000, { customer, reference: `R${at}`, row: at + 2 }),
    )
    const ledger = ledgerOf(items)
    const summaries = keys.map(customer =>
      summaryOf(items, { ledger, sales, asOf: day('1998-05-06'), customer }),
    )
    expect(summaries).toHaveLength(89)
    const amounts = summaries.map(({ customer, finance }) => ({ customer, revenue: finance.revenue ?? 0 }))
    amounts.sort((a, b) => b.revenue - a.revenue)
    expect(amounts[0]).toEqual({ customer: customerKey('QUICK-Stop'), revenue: 11_027_732 })
    const company = sales.list.reduce((sum, { amount }) => sum + amount, 0)
    expect(amounts.reduce((sum, one) => sum + one.revenue, 0)).toBe(company)
    // Nobody stops buying here: the guard fires. What became of silences as long is told all the same.
    expect(summaries.every(({ risk }) => risk.silence.noOrder === null)).toBe(true)
    expect(summaries.some(({ risk }) => (risk.silence.earlier?.share ?? null) !== null)).toBe(true)
  })
})

describe.skipIf(!tradeIsHere)(`the published RFM codes${skipped}`, () => {
  it('come out of the orders they were published for', () => {
    const orders = rfmOrders().map(({ customer, on, amount }, at) => ({
      sheet: '交易',
      row: at + 2,
      customer,
      customerName: customer,
      on: day(on),
      amount: amount * 100,
      cost: null,
      product: '',
      order: '',
    }))
    const scored = rfm({ sales: orders, customers: [], period: ALWAYS, asOf: day('2006-12-31') })
    const code = (name: string) => {
      const score = scored.find(({ customer }) => customer === name)?.score
      return score ? `${score.r}${score.f}${score.m}` : null
    }
    const names = ["Abbey O'Reilly", 'Add Senger', 'Aden Lesch', 'Aden Murphy', 'Admiral Senger']
    expect(names.map(code)).toEqual(['343', '412', '323', '544', '433'])
    expect(scored).toHaveLength(995)
  })
})
