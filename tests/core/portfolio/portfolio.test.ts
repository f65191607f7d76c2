// What customers are worth: earnings that add up to the company, potential, the whale curve, ranking, before and after.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tiedUpCost } from '../../../src/core/accounts/tied-up'
import { addDays } from '../../../src/core/calendar-date'
import { twelveMonths, within } from '../../../src/core/period'
import { beforeAndAfter } from '../../../src/core/portfolio/before-after'
import { matrixOf, promising } from '../../../src/core/portfolio/matrix'
import { rankingOf } from '../../../src/core/portfolio/ranking'
import type { Earnings, ValuedCustomer } from '../../../src/core/portfolio/types'
import { basisOf, whaleOf } from '../../../src/core/portfolio/whale'
import type { Sale } from '../../../src/core/sales/types'
import { planOf } from '../account-plan/build'
import { sold } from '../accounts/build'
import { day, openItem, TODAY } from '../reminders/build'
import { expense, inputOf, type Sketch, sale, valued } from './build'

const of = (given: Sketch, customer: string): ValuedCustomer => {
  const found = valued(given).all.find(one => one.customer === customer)
  if (found === undefined) throw new Error(`no ${customer}`)
  return found
}

const twice = (customer: string, before: number, now: number): Sale[] => [
  ...['2025-01-10', '2025-04-10', '2025-07-10'].map(on => sale(customer, on, before, { cost: 0 })),
  ...['2026-01-10', '2026-04-10', '2026-07-10'].map(on => sale(customer, on, now, { cost: 0 })),
]
/** Somebody bought long before, so that the earlier year is on record. */
const LONG_AGO = sale('old', '2024-01-05', 100)

describe('earnings', () => {
  it('a missing cost is null with its reason, and nothing sold is a loss of what was spent', () => {
    const given = {
      sales: [
        sale('a', '2026-05-01', 1000, { cost: 600 }),
        sale('a', '2026-05-02', 500),
        sale('b', '2026-05-01', 1000),
      ],
      expenses: [expense('a', '2026-06-01', 150), expense('c', '2026-06-01', 70)],
    }
    expect(of(given, 'a')).toMatchObject({
      revenue: 1500,
      sales: 2,
      costed: 1,
      grossProfit: { value: 400, n: 1 },
      costToServe: { value: 150, n: 1 },
      netProfit: { value: 250, n: 1 },
    })
    expect(of(given, 'b').netProfit).toEqual({ value: null, n: 0, reason: 'not-enough-data' })
    expect(valued(given).earned.customers.get('c')?.netProfit).toEqual({ value: -70, n: 0 })
    expect(of({ ...given, expenses: null }, 'a').netProfit).toMatchObject({ reason: 'no-expense-column' })
    expect(of({ ...given, hasCost: false }, 'b').netProfit).toMatchObject({ reason: 'no-cost-column' })
  })

  it('a cost by rate counts as a cost, and says of how many sales it is', () => {
    const sales = [
      sale('a', '2026-05-01', 1000, { cost: 700, estimated: true }),
      sale('a', '2026-05-01', 500, { cost: 100 }),
    ]
    const given = { sales, expenses: [expense('b', '2026-05-01', 10)], hasCost: false }
    expect(of(given, 'a').netProfit).toEqual({ value: 700, n: 2, estimated: 1 })
    expect(valued(given).earned.customers.get('b')?.netProfit).toEqual({ value: -10, n: 0 })
  })

  it('money tied up costs only on the days of the period, at the rate that is set', () => {
    const contracts = [
      openItem({
        customer: 'a',
        total: 365_000,
        open: 365_000,
        signedOn: day('2025-11-01'),
        recognisedOn: day('2025-11-01'),
      }),
    ]
    const given = { sales: [sale('a', '2026-05-01', 1000, { cost: 0 })], contracts, capitalRate: 0.1 }
    // 2025-12-01 to 2026-11-21 is 355 days: what it cost before that belongs to the year before.
    expect(of(given, 'a').financing).toEqual({ value: 35_500, n: 1 })
    expect(of(given, 'a').netProfit.value).toBe(1000 - 35_500)
    expect(of({ ...given, capitalRate: null }, 'a').financing).toMatchObject({ reason: 'no-capital-rate' })
    const paid = [sold(day('2024-03-01'), 1000, { customer: 'a', paidOn: day('2024-05-01') })]
    expect(of({ ...given, contracts: paid }, 'a').financing).toEqual({ value: 0, n: 0 })
  })
})

describe('potential', () => {
  it('is high from a fifth more, low from a fifth less, and unknown with few purchases or a short record', () => {
    const sales = [LONG_AGO, ...twice('up', 100, 120), ...twice('down', 100, 80), ...twice('level', 100, 119)]
    const potentials = (list: Sale[]) =>
      Object.fromEntries(valued({ sales: list }).all.map(one => [one.customer, one.potential]))
    expect(potentials(sales)).toMatchObject({ up: 'high', down: 'low', level: 'medium' })
    // Without the early sale the records begin in January 2025, five weeks into the earlier year: that is near enough.
    expect(potentials(sales.slice(1))).toMatchObject({ up: 'high' })
    expect(potentials(sales.filter(({ on }) => (on ?? '') > '2025-05-01'))).toMatchObject({ up: 'unknown' })
    expect(potentials([LONG_AGO, ...twice('few', 100, 900).slice(2)])).toMatchObject({ few: 'unknown' })
  })

  it('what is well ahead makes it high as well, as on the customer’s own page', () => {
    const sales = [LONG_AGO, ...twice('level', 100, 100)]
    const planned = (chance: string) =>
      planOf({ name: 'level', kind: '商机', what: '扩建', amount: 1, chance }).entries
    const potential = (chance: string) => of({ sales, plan: planned(chance) }, 'level').potential
    expect(['50%', '70%'].map(potential)).toEqual(['medium', 'high'])
  })

  it('who grows and is no key account yet is promising, the largest gain first', () => {
    const sales = [
      LONG_AGO,
      ...twice('large', 90_000, 120_000),
      ...twice('small', 100, 200),
      ...twice('smaller', 50, 100),
      ...twice('kept', 100, 400),
      sale('other', '2026-05-01', 40_000),
      sale('third', '2026-05-01', 40_000),
    ]
    const { all } = valued({ sales, keys: ['kept'] })
    expect(promising(all).map(({ customer }) => customer)).toEqual(['large', 'small', 'smaller'])
  })
})

describe('the whale curve', () => {
  const sales = [
    sale('a', '2026-05-01', 1000, { cost: 100 }),
    sale('b', '2026-05-01', 1000, { cost: 900 }),
    sale('c', '2026-05-01', 1000, { cost: 1300 }),
    sale('d', '2026-05-01', 1000),
  ]

  it('rises by who earns to its peak and falls by who eats profit', () => {
    const { all } = valued({ sales })
    expect(whaleOf(all, basisOf(all))).toEqual({
      basis: 'net',
      customers: 3,
      unknown: 1,
      total: 700,
      earning: { customers: 2, amount: 1000 },
      eating: { customers: 1, amount: -300 },
      peakShare: 1000 / 700,
      points: [0, 900, 1000, 700].map((amount, customers) => ({ customers, amount })),
      eaters: [{ customer: 'c', amount: -300 }],
    })
  })

  it('is of gross profit where nobody’s net profit is known, and says why where no cost is', () => {
    const { all } = valued({ sales, expenses: null })
    expect(whaleOf(all, basisOf(all))).toMatchObject({ basis: 'gross', total: 700 })
    const none = valued({ sales: sales.map(one => ({ ...one, cost: null })), hasCost: false }).all
    expect(whaleOf(none, basisOf(none))).toEqual({ basis: null, reason: 'no-cost-column' })
  })

  it('has no share of a total that is not above nothing', () => {
    const { all } = valued({ sales: sales.slice(2, 3) })
    expect(whaleOf(all, 'net')).toMatchObject({ total: -300, peakShare: null })
  })

  it('keeps its peak and its end however many customers there are', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      sale(`c${at}`, '2026-05-01', 1000, { cost: at < 333 ? 400 : 1400 }),
    )
    const whale = whaleOf(valued({ sales: many }).all, 'net')
    if (whale.basis === null) throw new Error('no curve')
    expect(whale.points.length).toBeLessThanOrEqual(61)
    expect(Math.max(...whale.points.map(({ amount }) => amount))).toBe(333 * 600)
    expect(whale.points[whale.points.length - 1]).toEqual({ customers: 500, amount: whale.total })
  })
})

it('the ranking is value × potential less risk, and leaves out who earns nothing', () => {
  const sales = [
    LONG_AGO,
    ...twice('up', 1000, 2000),
    ...twice('down', 4000, 2000),
    ...twice('level', 1500, 1500),
    sale('loss', '2026-05-01', 1000, { cost: 1500 }),
    sale('dark', '2026-05-01', 1000),
  ]
  const late = openItem({ customer: 'level', open: 5000, overdueBy: 120 })
  const { all } = valued({ sales, contracts: [late] })
  const { ranked, negative, unknown } = rankingOf(all, 'net')
  const terms = ranked.map(({ customer, value, factor, riskShare, score }) => [
    customer,
    value,
    factor,
    riskShare,
    score,
  ])
  // A fifth of the revenue and more is a risk as well.
  expect(terms[0]).toEqual(['up', 6000, 1.5, 0.2, 7800])
  expect(terms).toContainEqual(['level', 4500, 1, 0.5, 2250])
  for (const { value, factor, riskShare, score } of ranked)
    expect(score).toBe(Math.round(value * (factor - riskShare)))
  expect([negative, unknown]).toEqual([1, 1])
})

it('risk is the level of the customer’s own page, a rival of 大客户计划 among it', () => {
  const sales = ['a', 'b', 'c', 'd', 'e', 'f'].map(customer => sale(customer, '2026-11-01', 1000))
  const { entries } = planOf({ name: 'a', kind: '竞争', about: '红木坊', level: '高', on: { day: TODAY } })
  const risks = (plan: Sketch['plan'] = []) =>
    valued({ sales, plan }).all.map(({ customer, risk }) => [customer, risk])
  expect(risks(entries)).toEqual(
    risks().map(([customer, risk]) => [customer, customer === 'a' ? 'high' : risk]),
  )
  expect(risks()).toContainEqual(['a', 'low'])
})

it('before and after compares six months with the same days a year before, and where the cost to serve went', () => {
  const { now, before } = beforeAndAfter(
    inputOf({
      sales: [
        sale('a', '2026-06-01', 9000, { cost: 4000 }),
        sale('b', '2026-11-21', 1000, { cost: 900 }),
        sale('a', '2025-06-30', 5000, { cost: 4000 }),
        // The days after those compared with, and the month before them.
        sale('a', '2025-11-22', 999, { cost: 0 }),
        sale('a', '2025-05-31', 999, { cost: 0 }),
      ],
      expenses: [
        expense('a', '2026-07-01', 300),
        expense('b', '2026-07-01', 200),
        expense('', '2026-07-01', 40),
      ],
    }),
  )
  expect(now).toMatchObject({
    period: { from: '2026-06-01', to: '2026-11-21' },
    revenue: 10_000,
    netProfit: { value: 5100 - 540 },
    costToServe: { value: 540, n: 3 },
    servedShare: { value: 0.054 },
    onLarge: { value: 300 / 500 },
    eating: { value: 1, n: 2 },
  })
  expect(before).toMatchObject({
    period: { from: '2025-06-01', to: '2025-11-21' },
    revenue: 5000,
    netProfit: { value: 1000 },
    costToServe: { value: 0, n: 0 },
    onLarge: { value: null, reason: 'no-investment' },
  })
})

const anyDay = fc.integer({ min: -800, max: 20 }).map(days => addDays(TODAY, days))
const anyone = fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f')
const anySale = fc
  .record({
    customer: anyone,
    on: fc.option(anyDay),
    amount: fc.integer({ min: -50_000, max: 200_000 }),
    cost: fc.option(fc.integer({ min: 0, max: 150_000 })),
  })
  .map(given => ({ ...sale(given.customer, '2026-01-01', 0), ...given }))
const anyExpense = fc
  .record({ customer: anyone, on: anyDay, amount: fc.integer({ min: 0, max: 60_000 }) })
  .map(given => ({ ...expense('', '2026-01-01', 0), ...given }))
const anyContract = fc
  .record({ customer: anyone, on: anyDay, total: fc.integer({ min: 1, max: 100_000 }), isOpen: fc.boolean() })
  .map(({ customer, on, total, isOpen }) =>
    isOpen
      ? openItem({ customer, total, open: total, signedOn: on, recognisedOn: on })
      : sold(on, total, { customer, paidOn: addDays(on, 40) }),
  )
const anySketch = fc.record({
  sales: fc.array(anySale, { maxLength: 60 }),
  expenses: fc.array(anyExpense, { maxLength: 20 }),
  contracts: fc.array(anyContract, { maxLength: 20 }),
  capitalRate: fc.constantFrom(null, 0.06),
})

describe('whatever the rows', () => {
  it('customers and what is nobody’s add up to the company, as its rows have it', () => {
    fc.assert(
      fc.property(anySketch, sketch => {
        const { customers, unassigned, company } = valued(sketch).earned
        const all = [...customers.values(), unassigned]
        const added = (figure: (one: Earnings) => number) => all.reduce((sum, one) => sum + figure(one), 0)
        const period = twelveMonths(TODAY)
        const sales = sketch.sales.filter(({ on }) => within(on, period))
        const total = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0)
        const costed = sales.flatMap(({ amount, cost }) => (cost === null ? [] : [amount - cost]))
        const expenses = sketch.expenses.filter(({ on }) => within(on, period))
        const { capitalRate: rate } = sketch
        const financing =
          rate === null ? null : tiedUpCost(sketch.contracts, { rate, asOf: TODAY, during: period }).value
        expect(added(one => one.revenue)).toBe(total(sales.map(({ amount }) => amount)))
        expect(added(one => one.grossProfit.value ?? 0)).toBe(total(costed))
        expect(added(one => one.costToServe.value ?? 0)).toBe(total(expenses.map(({ amount }) => amount)))
        expect(added(one => one.financing.value ?? 0)).toBe(financing ?? 0)
        expect(company).toMatchObject({
          revenue: added(one => one.revenue),
          sales: sales.length,
          costed: costed.length,
          costToServe: { value: added(one => one.costToServe.value ?? 0), n: expenses.length },
        })
        expect(company.financing.value).toBe(financing)
        if (costed.length > 0) expect(company.grossProfit).toEqual({ value: total(costed), n: costed.length })
        else expect(company.grossProfit.value ?? 0).toBe(0)
        if (sales.length > 0 && costed.length === 0) expect(company.grossProfit.value).toBeNull()
      }),
    )
  })

  it('the curve adds up, its cells hold every buyer once, and shuffled rows change nothing', () => {
    const pictureOf = (sketch: Sketch) => {
      const { all } = valued(sketch)
      const basis = basisOf(all)
      return { all, whale: whaleOf(all, basis), ranking: rankingOf(all, basis), cells: matrixOf(all) }
    }
    fc.assert(
      fc.property(
        anySketch.chain(sketch =>
          fc.record({
            sketch: fc.constant(sketch),
            sales: fc.shuffledSubarray(sketch.sales, { minLength: sketch.sales.length }),
            expenses: fc.shuffledSubarray(sketch.expenses, { minLength: sketch.expenses.length }),
          }),
        ),
        ({ sketch, sales, expenses }) => {
          const picture = pictureOf(sketch)
          expect(pictureOf({ ...sketch, sales, expenses })).toEqual(picture)
          const { whale, cells, all } = picture
          if (whale.basis !== null) {
            expect(whale.earning.amount + whale.eating.amount).toBeCloseTo(whale.total, 4)
            expect(whale.customers + whale.unknown).toBe(all.length)
          }
          const bought = all.filter(({ now, before }) => now.days + before.days > 0).length
          if (cells.length > 0) expect(cells.reduce((sum, { customers }) => sum + customers, 0)).toBe(bought)
        },
      ),
    )
  })
})
