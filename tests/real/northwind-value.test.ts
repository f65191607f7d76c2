// Northwind as 交易 of the built add-on: what its 89 customers are worth, and what is sold, in one call each.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { adoptAs } from '../server/adopting'
import { adoptFirst } from '../server/books/desk'
import { saveSettings, value } from '../server/receivables-desk'
import { northwindLines, tradeIsHere } from './northwind'

const skipped = tradeIsHere ? '' : ' (skipped: ../shared/data is not here)'

const open = () => {
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
  const customers = [...new Set(lines.map(({ customer }) => customer))]
  const ledger = [
    ['Customer name', 'Contract amount', 'Amount paid', 'Signed'],
    ...customers.map(name => [name, 100, 100, '1998-01-05']),
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
  saveSettings(ann, settings => ({ ...settings, sales: { ...settings.sales, revenue: 'deals' } }))
  return { ann, lines }
}

describe.skipIf(!tradeIsHere)(`Northwind valued${skipped}`, () => {
  const { ann, lines } = tradeIsHere ? open() : { ann: null, lines: [] }
  if (ann === null) return
  const portfolio = value(ann, 'portfolio', {})
  const products = value(ann, 'products', {})

  it('adds up to the company of the last twelve months, to the cent', () => {
    const { accounts, others, unassigned, company } = portfolio
    const cents = lines
      .filter(({ on }) => on >= '1997-06-01')
      .reduce((sum, { quantity, price, discount }) => {
        const exact = Math.round(quantity * price * 10_000) * Math.round((1 - discount) * 100)
        return sum + Math.floor(exact / 10_000 + 0.5)
      }, 0)
    expect(company.revenue).toBe(cents)
    expect([...accounts, others, unassigned].reduce((sum, { revenue }) => sum + revenue, 0)).toBe(cents)
    expect(accounts.slice(0, 3).map(({ name }) => name)).toEqual([
      'Save-a-lot Markets',
      'Ernst Handel',
      'QUICK-Stop',
    ])
  })

  it('knows no profit without costs, and says that its records begin late', () => {
    expect(portfolio.whale).toEqual({ basis: null, reason: 'no-cost-column' })
    expect(portfolio.ranking.basis).toBe('revenue')
    expect(portfolio.reach).toEqual({ since: '1996-07-04', comparable: true })
    expect(portfolio.company.netProfit).toMatchObject({ value: null, reason: 'no-cost-column' })
  })

  it('has its 77 products, which add up, and tells what similar customers buy by the rule', () => {
    const { groups, count, rest, total } = products.tables.product
    expect([groups.length, count]).toEqual([20, 77])
    expect(groups.reduce((sum, { revenue }) => sum + revenue, rest.revenue)).toBe(total.revenue)
    expect(total.revenue).toBe(portfolio.company.revenue)
    expect(groups[0]?.name).toBe('Côte de Blaye')
    const { list, count: gaps, compared, few } = products.gaps
    expect(gaps).toBeGreaterThan(0)
    expect(compared + few).toBe(portfolio.company.customers)
    for (const { customer, product, hits, of, like, name } of list) {
      expect(of).toBeGreaterThanOrEqual(5)
      expect(hits).toBeGreaterThanOrEqual(Math.max(3, of / 3))
      expect(like.by).toBe('class')
      expect(
        lines.some(line => line.customer === name && line.product === product),
        customer,
      ).toBe(false)
    }
  })
})
