// 成本率: which row counts, what is no rate, and what becomes of the figures that rest on it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { targetStandings } from '../../../src/core/account-plan/targets'
import { suggestedKeyAccounts } from '../../../src/core/accounts/key-accounts'
import { accountSummary } from '../../../src/core/accounts/summary'
import { customerKey } from '../../../src/core/ledger/customer-key'
import type { Cell } from '../../../src/core/ledger/types'
import { twelveMonths } from '../../../src/core/period'
import { earnedTogether, earningsIn } from '../../../src/core/portfolio/earnings'
import { growthBy } from '../../../src/core/products/growth'
import { type CostRateRow, costRates } from '../../../src/core/sales/cost-rates'
import { salesOf } from '../../../src/core/sales/sales'
import { planOf } from '../account-plan/build'
import { ledgerOf, sold, summaryOf } from '../accounts/build'
import { day, TODAY } from '../reminders/build'

const rows = (...given: [customer: Cell, product: Cell, rate: Cell][]): CostRateRow[] =>
  given.map(([customer, product, rate], at) => ({ row: at + 2, customer, product, rate }))
const ratesOf = (...given: Parameters<typeof rows>) =>
  costRates(rows(...given), { keyOf: customerKey, isKnown: key => key !== '路人' })

describe('a cost rate', () => {
  it('is that of the closest row: customer and product, product, customer, everything', () => {
    const { rateFor, problems } = ratesOf(
      ['', '', '70%'],
      ['甲', '', '65%'],
      ['', '客 房', 0.6],
      ['甲', '客房', '55'],
    )
    expect(problems).toEqual([])
    expect([rateFor('甲', '客房'), rateFor('乙', '客房'), rateFor('甲', '大堂'), rateFor('乙', '')]).toEqual([
      0.55, 0.6, 0.65, 0.7,
    ])
  })

  it('that nobody can read is named with its row, and is none; a row not filled in yet is no fault', () => {
    const { rateFor, problems } = ratesOf(
      ['甲', '', '六成'],
      ['乙', '', '1.2'],
      ['丙', '', '250%'],
      ['丁', '', ''],
    )
    expect(problems).toEqual([
      { row: 2, code: 'unreadable', value: '六成' },
      { row: 3, code: 'unreadable', value: '1.2' },
      { row: 4, code: 'unreadable', value: '250%' },
    ])
    expect(rateFor('甲', '客房')).toBeNull()
  })

  it('said twice differently counts neither way, and one of a stranger is named', () => {
    const { rateFor, problems } = ratesOf(
      ['甲', '', '60%'],
      ['甲', '', '70%'],
      ['路人', '', '50%'],
      ['', '', '80%'],
    )
    expect(rateFor('甲', '客房')).toBeNull()
    expect(rateFor('乙', '客房')).toBe(0.8)
    expect(problems).toEqual([
      { row: 3, code: 'doubled', value: '70%' },
      { row: 4, code: 'stranger', value: '路人' },
    ])
  })
})

describe('figures by a cost rate', () => {
  const deals = [
    sold(day('2026-01-10'), 10_000, { cost: 7_000 }),
    sold(day('2026-02-10'), 30_000, { cost: null }),
    sold(day('2024-03-10'), 20_000, { cost: null }),
  ]
  const estimated = (given: Parameters<typeof summaryOf>[1] = {}) =>
    summaryOf(deals, {
      sales: salesOf({
        ...{ source: 'contracts', taxRate: null, items: deals, fields: [], deals: null },
        costRates: ratesOf(['', '', '60%']),
      }),
      ...given,
    })

  it('say how many of their sales are reckoned by it; what is booked stays as it is booked', () => {
    const { grossProfit, finance } = estimated()
    expect(finance.cost).toEqual({ value: 7_000 + 18_000 + 12_000, n: 3, estimated: 2 })
    expect(grossProfit).toEqual({ value: 23_000, n: 3, estimated: 2 })
    expect(finance.yearGross).toEqual({ value: 15_000, n: 2, estimated: 1 })
    expect(finance.yearMargin).toEqual({ value: 15_000 / 40_000, n: 2, estimated: 1 })
  })

  it('are marked all the way to net profit and return', () => {
    const expense = { ...{ sheet: '费用', row: 2, on: day('2026-05-01'), kind: '差旅' }, amount: 4_000 }
    const expenses = [
      { ...expense, customer: 'acme', customerName: 'acme' },
      { ...expense, customer: '', customerName: '', amount: 8_000 },
    ]
    const { netProfit, finance } = estimated({ books: { expenses, services: null, capitalRate: null } })
    expect(netProfit).toEqual({ value: 19_000, n: 3, estimated: 2 })
    expect(finance.netMargin).toMatchObject({ estimated: 2 })
    expect(finance.roi).toEqual({ value: 4.75, n: 1, estimated: 2 })
    // Nobody's expenses are in the company's share only.
    expect(finance.serving).toEqual({ own: { value: 0.1, n: 1 }, company: { value: 0.3, n: 2 } })
    expect(finance.financing).toEqual({ value: null, n: 0, reason: 'no-capital-rate' })
  })
})

describe('the mark of an estimate', () => {
  const deals = [
    sold(day('2026-03-10'), 10_000, { cost: 7_000 }),
    sold(day('2026-04-10'), 30_000, { cost: null }),
  ]
  const sales = salesOf({
    ...{ source: 'contracts', taxRate: null, items: deals, fields: [], deals: null },
    costRates: ratesOf(['', '', '60%']),
  })
  const period = twelveMonths(TODAY)

  it('goes along into the values of all customers and the company’s', () => {
    const expenses = [
      {
        ...{ sheet: '费用', row: 2, on: day('2026-05-01'), kind: '差旅' },
        customer: '',
        customerName: '',
        amount: 500,
      },
    ]
    const input = { sales, contracts: deals, expenses, capitalRate: null, asOf: TODAY }
    const { company, nothing } = earningsIn(input, period)
    expect(company.grossProfit).toEqual({ value: 15_000, n: 2, estimated: 1 })
    expect(company.netProfit).toEqual({ value: 14_500, n: 2, estimated: 1 })
    expect(earnedTogether([company, company], nothing).netProfit).toMatchObject({ estimated: 2 })
  })

  it('and into what products earn and how far a target of gross profit is reached', () => {
    const { total } = growthBy(sales, period, ({ product }) => product)
    expect(total.grossProfit).toEqual({ value: 15_000, n: 2, estimated: 1 })
    const { entries } = planOf({ kind: '目标', about: '毛利', period: '2026', amount: 20_000 })
    const [standing] = targetStandings(entries, {
      ...{ sales: sales.list, source: sales, items: deals, fields: [], asOf: TODAY },
      receipts: null,
    })
    expect(standing?.actual).toEqual({ value: 15_000, n: 2, estimated: 1 })
  })
})

describe('the gross profit of twelve months to come', () => {
  const months = Array.from({ length: 24 }, (_, back) => {
    const month = new Date(Date.UTC(2026, 9 - back, 10)).toISOString().slice(0, 10)
    return sold(day(month), 10_000, { cost: 6_000 })
  })

  it('is his expected revenue at his own margin, with its band', () => {
    const { finance } = summaryOf(months, {
      ledger: ledgerOf(months, { fields: ['customer', 'total', 'cost'] }),
    })
    const { expectedGross, yearGross } = finance
    expect(expectedGross).toMatchObject({ from: '2026-12', to: '2027-11', profit: { n: 24 } })
    expect(expectedGross.profit.value).toBeCloseTo(48_000, -2)
    expect(expectedGross.band?.low).toBeLessThanOrEqual(expectedGross.profit.value ?? 0)
    expect(yearGross).toEqual({ value: 44_000, n: 11 })
  })

  it('takes a year of history, and a margin', () => {
    const half = months.slice(0, 8)
    const ledger = ledgerOf(half, { fields: ['customer', 'total', 'cost'] })
    expect(summaryOf(half, { ledger }).finance.expectedGross).toMatchObject({
      profit: { value: null, reason: 'not-enough-data' },
      band: null,
    })
    const uncosted = months.map(item => ({ ...item, cost: null }))
    expect(summaryOf(uncosted).finance.expectedGross.profit).toMatchObject({ reason: 'no-cost-column' })
  })

  it('falls within its band about four times in five where months go up and down by chance', () => {
    let state = 11
    const chance = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    const tries = Array.from({ length: 10 }, () => {
      const amount = () => (chance() < 0.5 ? 0 : Math.round(20_000 * chance()) + 1)
      const names = Array.from({ length: 6 }, (_, at) => `acme${at}`)
      const past = names.flatMap(customer =>
        Array.from({ length: 24 }, (_, back) =>
          sold(day(new Date(Date.UTC(2026, 9 - back, 10)).toISOString().slice(0, 10)), amount(), {
            customer,
          }),
        ),
      )
      return names.map(customer => {
        const came = Array.from({ length: 12 }, amount).reduce((total, one) => total + one, 0)
        const { band } = summaryOf(past, { customer }).outlook.sales.year
        return band !== null && came >= band.low && came <= band.high
      })
    }).flat()
    const held = tries.filter(Boolean).length
    expect(held).toBeGreaterThanOrEqual(42)
    expect(held).toBeLessThanOrEqual(58)
  })
})

it('customers and nobody add up to the company: revenue, cost, gross profit, cost to serve', () => {
  const anyone = fc.constantFrom('acme', 'other', '')
  const deal = fc
    .record({
      customer: anyone,
      back: fc.integer({ min: 0, max: 700 }),
      total: fc.integer({ min: 1, max: 90_000 }),
      cost: fc.option(fc.integer({ min: 0, max: 90_000 })),
    })
    .map(({ back, ...given }) =>
      sold(
        day(new Date(Date.UTC(2026, 10, 20) - back * 86_400_000).toISOString().slice(0, 10)),
        given.total,
        given,
      ),
    )
  const spent = fc.record({ customer: anyone, amount: fc.integer({ min: -500, max: 9_000 }) })
  fc.assert(
    fc.property(fc.array(deal, { maxLength: 20 }), fc.array(spent, { maxLength: 10 }), (deals, given) => {
      const expenses = given.map(one => ({
        ...{ sheet: '费用', row: 2, on: day('2026-05-01'), kind: '差旅', customerName: one.customer },
        ...one,
      }))
      const items = [sold(day('2026-02-01'), 1), sold(day('2026-02-01'), 1, { customer: 'other' }), ...deals]
      const sales = salesOf({
        ...{ source: 'contracts', taxRate: 0.13, items, fields: ['cost'], deals: null },
        costRates: ratesOf(['acme', '', '60%']),
      })
      // The company as one customer, and nobody's as another.
      const as = (whose: (customer: string) => boolean) => {
        const one = { ...sales, list: sales.list.filter(({ customer }) => whose(customer)) }
        const renamed = one.list.map(sale => ({ ...sale, customer: 'acme' }))
        const summary = accountSummary(
          {
            ...{ ledger: ledgerOf(items), items, log: [], keyAccounts: new Set<string>(), asOf: TODAY },
            ...{ sales: { ...one, list: renamed }, unapplied: new Map<string, number>(), overdueDays: [30] },
            thresholds: { graceDays: 0, large: 1, creditPercent: 90 },
            books: {
              expenses: expenses
                .filter(({ customer }) => whose(customer))
                .map(expense => ({ ...expense, customer: 'acme' })),
              services: null,
              capitalRate: null,
            },
          },
          'acme',
        )
        if (summary === null) throw new Error('nobody')
        const { revenue, cost, costToServe } = summary.finance
        return [revenue, cost.value, summary.grossProfit.value, costToServe.value].map(value => value ?? 0)
      }
      const parts = ['acme', 'other', ''].map(who => as(customer => customer === who))
      const whole = as(() => true)
      const added = whole.map((_, at) => parts.reduce((total, part) => total + (part[at] ?? 0), 0))
      expect(added).toEqual(whole)
    }),
    { numRuns: 60 },
  )
})

it('nobody becomes a key account by an estimate', () => {
  const items = [sold(day('2026-02-01'), 100, { cost: null })]
  const { list } = salesOf({
    ...{ source: 'contracts', taxRate: null, items, fields: [], deals: null },
    costRates: ratesOf(['', '', '10%']),
  })
  const rule = { asOf: TODAY, share: 2, purchases: null, profitShare: 0.1, need: 'any' } as const
  expect(list[0]).toMatchObject({ cost: 10, estimated: true })
  expect([...suggestedKeyAccounts(list, rule).keys()]).toEqual([])
})
