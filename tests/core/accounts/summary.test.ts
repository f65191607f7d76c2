// The six parts of the summary, from the ledger and the log alone.
import { describe, expect, it } from 'vitest'
import { accountSummary } from '../../../src/core/accounts/summary'
import { DEFAULT_THRESHOLDS } from '../../../src/core/warnings/thresholds'
import { customer, day, daysAgo, entry, openItem, TODAY } from '../reminders/build'
import { contractsOf, ledgerOf, sold, summaryOf } from './build'

it('an unknown customer has no summary', () => {
  const nobody = {
    ledger: ledgerOf([]),
    items: [],
    sales: contractsOf([]),
    books: { expenses: null, services: null, capitalRate: null },
    log: [],
    keyAccounts: new Set<string>(),
    asOf: TODAY,
  }
  const input = { ...nobody, thresholds: DEFAULT_THRESHOLDS, unapplied: new Map<string, number>() }
  expect(accountSummary({ ...input, overdueDays: [30, 60, 90] }, 'acme')).toBeNull()
})

describe('key figures', () => {
  const deals = [
    sold(day('2026-01-10'), 10_000, { cost: 7_000 }),
    sold(day('2026-02-10'), 30_000, { cost: 24_000 }),
    sold(day('2026-03-10'), 50_000, { cost: null }),
  ]
  const withCost = { ledger: ledgerOf(deals, { fields: ['customer', 'total', 'cost'] }) }

  it('gross profit and margin are those of the deals whose cost is entered', () => {
    const { grossProfit, finance } = summaryOf(deals, withCost)
    expect(grossProfit).toEqual({ value: 9_000, n: 2 })
    expect(finance.cost).toEqual({ value: 31_000, n: 2 })
    expect(finance.grossMargin).toEqual({ value: 9_000 / 40_000, n: 2 })
  })

  it('without a cost column, or with it empty, they say why they are missing', () => {
    const items = [sold(day('2026-03-10'), 50_000)]
    expect(summaryOf(items).grossProfit).toEqual({ value: null, n: 0, reason: 'no-cost-column' })
    const ledger = ledgerOf(items, { fields: ['customer', 'cost'] })
    expect(summaryOf(items, { ledger }).grossProfit).toEqual({ value: null, n: 0, reason: 'not-enough-data' })
  })

  it('a free deal with a cost is a loss without a margin', () => {
    const free = [sold(day('2026-01-10'), 0, { cost: 500 })]
    const { grossProfit, finance } = summaryOf(free, { ledger: ledgerOf(free, { fields: ['cost'] }) })
    expect(grossProfit).toEqual({ value: -500, n: 1 })
    expect(finance.grossMargin).toMatchObject({ value: null })
  })

  it('net profit and return need expenses, which the ledger has not', () => {
    expect(summaryOf(deals, withCost).netProfit).toMatchObject({ value: null, reason: 'no-expense-column' })
    expect(summaryOf(deals, withCost).finance.roi).toMatchObject({ value: null, reason: 'no-expense-column' })
  })

  it('days to pay are weighted by amount over items paid in full', () => {
    const paid = (days: number, total: number) =>
      sold(day('2026-06-01'), total, { paidOn: day(`2026-06-${String(1 + days).padStart(2, '0')}`) })
    const partly = openItem({ total: 900, paid: 400, open: 500, overdueBy: 80, paidOn: daysAgo(50) })
    const items = [paid(10, 100), paid(20, 300), paid(5, 100), partly]
    const ledger = ledgerOf(items, { fields: ['customer', 'paidOn'], style: 'invoice' })
    expect(summaryOf(items, { ledger }).daysToPay).toEqual({ value: (1000 + 6000 + 500) / 500, n: 3 })
    expect(summaryOf(items).daysToPay).toEqual({ value: null, n: 0, reason: 'no-paid-date-column' })
    const two = items.slice(1)
    expect(summaryOf(two, { ledger: { ...ledger, items: two } }).daysToPay).toEqual({
      value: null,
      n: 2,
      reason: 'not-enough-data',
    })
  })
})

it('basics: contact fields, terms once each, notes and terms from the newest deal on', () => {
  const items = [
    sold(day('2026-01-10'), 1, { row: 2, note: '发票寄财务部', terms: '净30天' }),
    sold(day('2026-05-10'), 1, { row: 3, note: '盖章后才付', terms: '月结30天' }),
    sold(day('2026-03-10'), 1, { row: 4, terms: '净30天' }),
  ]
  expect(summaryOf(items).basics).toMatchObject({
    contact: '陈工',
    addresses: { kind: 'one', to: ['acme@example.com'] },
    terms: ['月结30天', '净30天'],
    notes: [
      { row: 3, text: '盖章后才付' },
      { row: 2, text: '发票寄财务部' },
    ],
    place: { sheet: '台账', row: 2 },
  })
})

describe('history', () => {
  it('a deal whose due day was moved to a workday says both days', () => {
    const [agreed, on] = [day('2026-10-03'), day('2026-10-08')]
    const items = [
      sold(day('2026-09-03'), 100, { row: 2, due: { kind: 'known', from: 'terms', on, agreed } }),
      sold(day('2026-09-02'), 100, { row: 3, due: { kind: 'known', from: 'terms', on } }),
    ]
    const [moved, other] = summaryOf(items).history.deals
    expect(moved?.moved).toEqual({ on, agreed })
    expect(other).not.toHaveProperty('moved')
  })

  it('has the twelve months that end with this one, empty ones with 0', () => {
    const items = [
      sold(day('2025-11-30'), 999),
      sold(day('2025-12-01'), 100),
      sold(day('2026-11-20'), 300),
      sold(day('2026-11-21'), 40),
      sold(null, 7),
    ]
    const { months, lastTwelveMonths } = summaryOf(items).history
    expect(months).toHaveLength(12)
    expect(months[0]).toEqual({ month: '2025-12', amount: 100 })
    expect(months[1]).toEqual({ month: '2026-01', amount: 0 })
    expect(months[11]).toEqual({ month: '2026-11', amount: 340 })
    expect(lastTwelveMonths).toBe(440)
  })

  it('growth compares a month begun with as much of last year’s', () => {
    const items = [sold(day('2026-11-10'), 120), sold(day('2025-11-10'), 100), sold(day('2025-11-22'), 500)]
    expect(summaryOf(items).history.growth).toEqual({ value: 0.2, n: 2 })
  })

  it('a sale after the day it is seen from is in no figure and no list', () => {
    const of = (on: string, amount: number) => ({
      ...{ sheet: '交易', row: 2, customer: 'acme', customerName: 'acme', order: '', product: '木门' },
      ...{ on: day(on), amount, cost: amount / 2 },
    })
    const sales = {
      ...({ source: 'deals', net: 'none', hasCost: true, missing: false } as const),
      list: [of('2026-11-21', 100), of('2026-11-22', 900)],
    }
    const { history, finance, grossProfit } = summaryOf([sold(day('2026-01-10'))], { sales })
    expect(grossProfit).toEqual({ value: 50, n: 1 })
    expect(finance.revenue).toBe(100)
    expect(history.months[11]).toEqual({ month: '2026-11', amount: 100 })
    expect(history.byProject).toEqual([{ project: '木门', amount: 100 }])
    expect([history.lines.length, history.lineCount]).toEqual([1, 1])
  })

  it('a sale of today counts, as does one of the same day a year ago', () => {
    const items = [sold(TODAY, 150), sold(day('2025-11-21'), 100)]
    expect(summaryOf(items).history.growth).toEqual({ value: 0.5, n: 2 })
  })

  it('without an earlier year there is no growth', () => {
    expect(summaryOf([sold(day('2026-11-10'), 120)]).history.growth).toEqual({
      value: null,
      n: 1,
      reason: 'no-earlier-total',
    })
  })

  it('the usual gap is the median between deal days and needs four of them', () => {
    const on = (days: number) => sold(daysAgo(days))
    expect(summaryOf([on(100), on(90), on(90), on(60), on(0)]).history).toMatchObject({
      usualGapDays: { value: 30, n: 4 },
      lastDealOn: TODAY,
    })
    const { history, risk } = summaryOf([on(100), on(90), on(90), on(60)])
    expect(history.usualGapDays).toEqual({ value: null, n: 3, reason: 'not-enough-data' })
    expect(risk.silence.usual).toEqual(history.usualGapDays)
  })

  it('a purchase is a row of an amount above 0, for every figure that counts or times them', () => {
    const items = [sold(daysAgo(40)), sold(daysAgo(30)), sold(daysAgo(20), 0), sold(daysAgo(10), -500)]
    const { history, risk, rfm } = summaryOf(items)
    expect([history.purchases, rfm?.facts?.purchases, history.usualGapDays.n]).toEqual([2, 2, 2])
    expect([history.lastDealOn, risk.silence.lastOn]).toEqual([daysAgo(30), daysAgo(30)])
    expect(rfm?.facts?.days).toBe(30)
  })

  it('the only buyer has his facts and no scores; where nobody bought there is no RFM', () => {
    expect(summaryOf([sold(daysAgo(30), 700)]).rfm).toMatchObject({
      ...{ facts: { days: 30, purchases: 1, amount: 700 }, score: null, segment: null },
    })
    expect(summaryOf([sold(daysAgo(900))]).rfm).toBeNull()
  })

  it('deals come newest first; one still to begin is listed but is no revenue', () => {
    const items = [
      sold(day('2026-01-10'), 100, { row: 2, project: '大堂' }),
      sold(null, 30, { row: 3, project: '大堂' }),
      sold(day('2026-12-01'), 500, { row: 4, project: '客房', state: 'not-started' }),
    ]
    const { history, finance } = summaryOf(items)
    expect(history.deals.map(({ row }) => row)).toEqual([4, 2, 3])
    expect(history.byProject).toEqual([{ project: '大堂', amount: 130 }])
    expect(finance.revenue).toBe(130)
    expect(history.lastDealOn).toBe('2026-01-10')
  })
})

it('finance: revenue, receipts, what is open and how old it is', () => {
  const items = [
    sold(daysAgo(200), 1_000, { paid: 1_200, prepaid: 200 }),
    openItem({ total: 1_000, paid: 400, open: 600, overdueBy: 40 }),
    openItem({ customer: 'other', total: 2_000, open: 2_000, dueIn: 10 }),
  ]
  const { finance } = summaryOf(items)
  expect(finance).toMatchObject({ revenue: 2_000, received: 1_600, balance: 600, overdue: 600, prepaid: 200 })
  expect(finance.collectedShare).toEqual({ value: 0.7, n: 2 })
  expect(finance.shareOfRevenue).toEqual({ value: 0.5, n: 2 })
  expect(finance.aging.buckets.find(({ id }) => id === '31-60')).toMatchObject({ amount: 600, count: 1 })
})

it('service: letters that went, and disputes', () => {
  const log = [
    entry({ letter: 'L1', on: daysAgo(30) }),
    entry({ letter: 'L2', on: daysAgo(9), outcome: 'by-hand' }),
    entry({ letter: 'L3', on: daysAgo(2), outcome: 'failed' }),
    entry({ letter: 'L4', on: daysAgo(1), outcome: 'unknown' }),
    entry({ letter: 'L5', on: daysAgo(1), customer: 'other' }),
    entry({ letter: 'L6', on: daysAgo(-1) }),
  ]
  const items = [
    openItem({ open: 500, dispute: { amount: 200 } }),
    openItem({ open: 90, dispute: { amount: null } }),
  ]
  expect(summaryOf(items, { log }).service).toMatchObject({
    lettersSent: 2,
    lastLetterOn: daysAgo(9),
    disputedItems: 2,
    disputedAmount: 290,
    figures: { cases: null, satisfaction: null },
  })
})

it('the collected share asks for no cash where a credit note took the amount away', () => {
  const adjustments = [{ on: daysAgo(20), kind: 'credit', amount: 4_000 }] as const
  const item = openItem({ total: 10_000, paid: 3_000, open: 3_000, overdueBy: 50, adjustments })
  expect(summaryOf([item]).finance).toMatchObject({
    ...{ signed: 10_000, received: 3_000 },
    collectedShare: { value: 0.5, n: 1 },
  })
})

it('unapplied is the one amount that lowers the credit in use; told where 收款 feeds the ledger or there is some', () => {
  const items = [openItem({ open: 9_000 })]
  const of = (given: Parameters<typeof summaryOf>[1]) => {
    const { finance, paying } = summaryOf(items, given)
    return [finance.unapplied, paying.credit.exposure]
  }
  const feeding = ledgerOf(items, { receipts: { feed: true, list: [], unclaimed: [] } })
  expect(of({})).toEqual([null, 9_000])
  expect(of({ unapplied: new Map([['acme', 2_000]]) })).toEqual([2_000, 7_000])
  expect(of({ ledger: feeding })).toEqual([0, 9_000])
  expect(of({ ledger: feeding, unapplied: new Map([['acme', 2_000]]) })).toEqual([2_000, 7_000])
})

describe('risk', () => {
  const kinds = (items: Parameters<typeof summaryOf>[0]) =>
    summaryOf(items).risk.risks.map(({ kind, level }) => `${kind} ${level}`)
  const others = (total: number) => sold(daysAgo(10), total, { customer: 'other' })

  it('collection grows after 30 days overdue and again after 90', () => {
    const late = (overdueBy: number) => kinds([openItem({ overdueBy }), others(1_000_000)])
    expect(late(30)).toEqual(['collection low'])
    expect(late(31)).toEqual(['collection medium'])
    expect(late(90)).toEqual(['collection medium'])
    expect(late(91)).toEqual(['collection high'])
    expect(kinds([openItem({ dueIn: 3 }), others(1_000_000)])).toEqual([])
  })

  const dated = (items: Parameters<typeof summaryOf>[0]) =>
    summaryOf(items, { ledger: ledgerOf(items, { fields: ['customer', 'total', 'paidOn'] }) })

  it('who is late within his habit is no growing risk', () => {
    const habit = [50, 45, 40].map(late =>
      sold(daysAgo(200), 10_000, {
        due: { kind: 'known', on: daysAgo(200), from: 'given' },
        paidOn: daysAgo(200 - late),
      }),
    )
    const risks = (overdueBy: number) => dated([...habit, openItem({ overdueBy }), others(9e6)]).risk.risks
    expect(risks(44)).toMatchObject([
      { kind: 'collection', level: 'low', days: 44, usual: 45, amount: 10_000 },
    ])
    expect(risks(46)).toMatchObject([{ kind: 'collection', level: 'medium' }])
  })

  it('silence is measured against the usual gap', () => {
    const every = (gap: number, silent: number) =>
      kinds([0, 1, 2, 3].map(at => sold(daysAgo(silent + at * gap))).concat(others(9e6)))
    expect(every(21, 41)).toEqual([])
    expect(every(21, 42)).toEqual(['silence medium'])
    expect(every(21, 63)).toEqual(['silence high'])
    expect(every(5, 30)).toEqual([])
  })

  it('three deals are too few to call a customer silent', () => {
    expect(kinds([300, 290, 280].map(days => sold(daysAgo(days))).concat(others(9e6)))).toEqual([])
  })

  it('dependence begins at a fifth of the revenue', () => {
    expect(kinds([sold(daysAgo(9), 19), others(81)])).toEqual([])
    expect(kinds([sold(daysAgo(9), 20), others(80)])).toEqual(['concentration medium'])
    expect(kinds([sold(daysAgo(9), 40), others(60)])).toEqual(['concentration high'])
  })

  it('amounts without a due day or a readable total are a risk of the data', () => {
    const undated = openItem({ due: { kind: 'missing' }, state: 'undated', daysOverdue: 0, open: 700 })
    const unreadable = openItem({ total: null, open: 0, state: 'unreadable', daysOverdue: 0 })
    expect(summaryOf([undated, others(9e6)]).risk).toMatchObject({
      level: 'low',
      risks: [{ kind: 'data', level: 'low', amount: 700 }],
    })
    expect(kinds([unreadable, others(9e6)])).toEqual(['data medium'])
  })

  it('the customer is as risky as his gravest risk, which comes first', () => {
    const items = [openItem({ overdueBy: 10, total: 5_000 }), sold(daysAgo(9), 40_000), others(60_000)]
    const { level, risks } = summaryOf(items).risk
    expect(level).toBe('high')
    expect(risks.map(({ kind }) => kind)).toEqual(['concentration', 'collection'])
  })
})

describe('outlook', () => {
  it('expects open amounts in the month they fall due, overdue ones now, undated ones last', () => {
    const items = [
      openItem({ open: 100, overdueBy: 70 }),
      openItem({ open: 50, dueIn: 5 }),
      openItem({ open: 30, dueIn: 20 }),
      openItem({ open: 7, due: { kind: 'missing' }, state: 'undated' }),
      openItem({
        open: 0,
        total: 900,
        state: 'not-started',
        dueIn: 60,
        signedOn: TODAY,
        recognisedOn: daysAgo(-9),
      }),
    ]
    expect(summaryOf(items).outlook).toMatchObject({
      expected: [
        { month: '2026-11', amount: 150 },
        { month: '2026-12', amount: 30 },
        { month: '2027-01', amount: 900 },
        { month: null, amount: 7 },
      ],
      signedNotCollected: 1_087,
    })
  })

  it('next steps follow from what is there', () => {
    const problem = {
      code: 'amounts-disagree' as const,
      place: { sheet: '', row: 2, field: null },
      value: '',
    }
    const items = [
      openItem({ open: 100, overdueBy: 12, dispute: { amount: 30 } }),
      openItem({ open: 40, dueIn: 30, problems: [problem] }),
      openItem({ open: 7, due: { kind: 'missing' }, state: 'undated', daysOverdue: 0 }),
    ]
    expect(summaryOf(items).outlook.nextSteps).toEqual([
      { kind: 'settle-dispute', amount: 30 },
      { kind: 'remind', amount: 70, days: 12 },
      { kind: 'fix-data', amount: 40 },
      { kind: 'confirm-terms', amount: 7 },
    ])
  })

  it('a silent customer is called on; where nothing is open, keep on', () => {
    const silent = [200, 180, 160, 140].map(days => sold(daysAgo(days)))
    expect(summaryOf(silent).outlook.nextSteps).toEqual([{ kind: 'visit', days: 140 }])
    expect(summaryOf([sold(daysAgo(10))]).outlook.nextSteps).toEqual([{ kind: 'keep' }])
  })
})

it('class and key account are those of the whole company', () => {
  const items = [
    sold(daysAgo(9), 96),
    sold(daysAgo(9), 4, { customer: 'small' }),
    sold(daysAgo(900), 5, { customer: 'old' }),
  ]
  const ledger = ledgerOf(items, { customers: ['acme', 'small', 'old'].map(key => customer({ key })) })
  const of = (key: string) => summaryOf(items, { ledger, keyAccounts: new Set(['acme']), customer: key })
  expect(of('acme')).toMatchObject({ abc: 'A', keyAccount: true })
  expect(of('small')).toMatchObject({ abc: 'C', keyAccount: false })
  expect(of('old')).toMatchObject({ abc: 'C' })
  expect(summaryOf([sold(daysAgo(900))]).abc).toBeNull()
})
