// Northwind beside a ledger of its customers, taken as 交易 by the built add-on: its headers, totals, classes, every customer's summary.
import { beforeAll, describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { Person } from '../../host/types'
import type { CustomerView } from '../../src/contract/customer'
import { adoptAs } from '../server/adopting'
import { adoptFirst, bookOf } from '../server/books/desk'
import { saveSettings, value } from '../server/receivables-desk'
import { expectedNorthwind, northwindLines, tradeIsHere } from './northwind'

const skipped = tradeIsHere ? '' : ' (skipped: ../shared/data is not here)'
const COMPANY = 126_579_329

describe.skipIf(!tradeIsHere)(`Northwind in the built add-on${skipped}`, () => {
  const lines = tradeIsHere ? northwindLines() : []
  const names = [...new Set(lines.map(({ customer }) => customer))]
  let ann: Person

  beforeAll(() => {
    const details = [
      ['Order ID', 'Order Date', 'Company Name', 'Product Name', 'Unit Price', 'Quantity', 'Discount'],
      ...lines.map(({ order, on, customer, product, price, quantity, discount }) => [
        ...[order, on, customer],
        ...[product, price, quantity, discount],
      ]),
    ]
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
    ann = host.as('owner@example.com')
    adoptAs(ann, { currency: 'USD', dailyTotals: false })
    adoptFirst(ann, 'deals')
    saveSettings(ann, settings => ({ ...settings, sales: { ...settings.sales, revenue: 'deals' } }))
  })

  it('is recognised, read line by line half up, and classed', () => {
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
    const view = value(ann, 'classes', { period: 'all', pick: null })
    expect(view.abc.map(one => one.customers)).toEqual(expectedNorthwind().abc_80_95.crossing_item_included)
    expect([view.total, view.unassigned, view.buyers]).toEqual([COMPANY, 0, customers])
    expect(view.customers.slice(0, 3).map(({ name, amount }) => [name, amount])).toEqual([
      ['QUICK-Stop', 11_027_732],
      ['Ernst Handel', 10_487_500],
      ['Save-a-lot Markets', 10_436_196],
    ])
    expect((view.concentration?.hhi ?? 0) / 10_000).toBeCloseTo(0.0337, 4)
    expect(view.segments.reduce((sum, one) => sum + one.customers, 0)).toBe(customers)
  })

  it('summarises customers large and small with the same calls, QUICK-Stop first, as the classes have them', () => {
    // Every ninth by size; all 89 are summarised from the core in northwind.test.ts.
    const view = value(ann, 'classes', { period: 'all', pick: null })
    const some = view.customers.filter((_, at) => at % 9 === 0)
    const summaries = some.map(({ customer, name, amount }) => {
      const run = ann.rpc('customer.open', { customer })
      if (!run.answer.ok) throw new Error(`no summary of ${name}`)
      const { summary } = run.answer.value as CustomerView
      return { name, amount, calls: run.totalCalls, summary }
    })
    expect(summaries).toHaveLength(10)
    expect(new Set(summaries.map(({ calls }) => calls)).size).toBe(1)
    expect(summaries.map(({ summary }) => summary.finance.revenue)).toEqual(
      summaries.map(({ amount }) => amount),
    )
    expect(summaries[0]).toMatchObject({
      name: 'QUICK-Stop',
      summary: { name: 'QUICK-Stop', finance: { revenue: 11_027_732 } },
    })
  })

  it('a line whose customer was taken away is 未分配: with the customers it is still the company', () => {
    const [first] = lines
    ann.clear('Order details', 'C2')
    const view = value(ann, 'classes', { period: 'all', pick: null })
    const assigned = view.customers.reduce((sum, { amount }) => sum + amount, 0)
    expect(view.unassigned).toBe(Math.round((first?.price ?? 0) * (first?.quantity ?? 0) * 100))
    expect([view.total, assigned + view.unassigned]).toEqual([COMPANY, COMPANY])
  })
})
