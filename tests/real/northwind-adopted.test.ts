// Northwind beside a ledger of its customers, taken as 交易 by the built add-on: its headers, totals, classes, to the cent.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { adoptAs } from '../server/adopting'
import { adoptFirst, bookOf } from '../server/books/desk'
import { saveSettings, value } from '../server/receivables-desk'
import { expectedNorthwind, northwindLines, tradeIsHere } from './northwind'

const skipped = tradeIsHere ? '' : ' (skipped: ../shared/data is not here)'

describe.skipIf(!tradeIsHere)(`Northwind in the built add-on${skipped}`, () => {
  it('is recognised, read line by line half up, and classed', () => {
    const lines = northwindLines()
    const details = [
      ['Order ID', 'Order Date', 'Company Name', 'Product Name', 'Unit Price', 'Quantity', 'Discount'],
      ...lines.map(({ order, on, customer, product, price, quantity, discount }) => [
        order,
        on,
        customer,
        product,
        price,
        quantity,
        discount,
      ]),
    ]
    const names = [...new Set(lines.map(({ customer }) => customer))]
    const ledger = [
      ['Customer name', 'Contract amount', 'Amount paid', 'Signed'],
      ...names.map(name => [name, 100, 100, '1998-01-05']),
    ]
    const host = openHost({
      document: {
        sheets: [
          { name: 'Ledger', rows: ledger },
          { name: 'Order details', rows: details },
        ],
      },
      locale: 'en_US',
      now: '1998-05-06T09:00',
    })
    const ann = host.as('owner@example.com')
    adoptAs(ann, { currency: 'USD', dailyTotals: false })
    adoptFirst(ann, 'deals')
    const { customers_with_orders: customers, line_round_half_up: total } = expectedNorthwind()
    expect(bookOf(ann, 'deals').state).toMatchObject({
      status: 'here',
      sums: {
        rows: 2155,
        customers,
        total: Number(total.replace('.', '')),
        from: '1996-07-04',
        to: '1998-05-06',
        problems: 0,
      },
    })
    saveSettings(ann, settings => ({ ...settings, sales: { ...settings.sales, revenue: 'deals' } }))
    const view = value(ann, 'classes', { period: 'all', pick: null })
    expect(view.abc.map(one => one.customers)).toEqual(expectedNorthwind().abc_80_95.crossing_item_included)
    expect([view.total, view.unassigned, view.buyers]).toEqual([126_579_329, 0, customers])
    expect(view.customers.slice(0, 3).map(({ name, amount }) => [name, amount])).toEqual([
      ['QUICK-Stop', 11_027_732],
      ['Ernst Handel', 10_487_500],
      ['Save-a-lot Markets', 10_436_196],
    ])
    expect((view.concentration?.hhi ?? 0) / 10_000).toBeCloseTo(0.0337, 4)
    expect(view.segments.reduce((sum, one) => sum + one.customers, 0)).toBe(customers)
  })
})
