// The figures of a quarter: what counts, that nothing of later is in them, and what is said when two are held against one another.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf, changesOf, driftOf } from '../../../src/core/account-snapshots/compare'
import { type PeriodSource, periodFigures } from '../../../src/core/account-snapshots/figures'
import {
  daysOf,
  heldAgainst,
  isPeriodId,
  lastEnded,
  periodOf,
  stepped,
} from '../../../src/core/account-snapshots/periods'
import type { AccountFigures } from '../../../src/core/account-snapshots/types'
import type { ServiceCase } from '../../../src/core/books/types'
import { addDays, type CalendarDate } from '../../../src/core/calendar-date'
import { openItems } from '../../../src/core/ledger/open-items'
import type { LedgerItem } from '../../../src/core/ledger/types'
import { contractsOf, ledgerOf } from '../accounts/build'
import { day } from '../ledger/build'
import { ledgerItem } from '../reminders/build'
import { aCase, anAnswer } from '../service/build'

const Q3 = daysOf('2026Q3')

/** The ledger as it stood on the last day of a period. */
const asOf = (items: LedgerItem[], on: CalendarDate, more: Partial<PeriodSource> = {}): PeriodSource => {
  const open = openItems(ledgerOf(items), on, { dueSoonDays: 7 })
  const sales = contractsOf(open, ['cost'])
  return { items: open, sales, expenses: null, services: null, surveys: null, dated: true, ...more }
}

const deal = (on: string, total: number, more: Partial<LedgerItem> = {}): LedgerItem =>
  ledgerItem({
    total,
    paid: 0,
    signedOn: day(on),
    recognisedOn: day(on),
    due: { kind: 'known', on: addDays(day(on), 30), from: 'given' },
    ...more,
  })

const acme = (items: LedgerItem[], more: Partial<PeriodSource> = {}) => {
  const { customers, company } = periodFigures(asOf(items, Q3.to, more), {
    period: Q3,
    customers: ['acme'],
  })
  return { own: customers.get('acme') as AccountFigures, company }
}

const scored = (on: string, score: number | null): ServiceCase => aCase({ on: day(on), score })

describe('the quarters and years looked back on', () => {
  it('begin and end with their months, and step over the turn of a year', () => {
    expect(daysOf('2026Q1')).toEqual({ from: '2026-01-01', to: '2026-03-31' })
    expect(daysOf('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(periodOf(day('2026-11-21'), 'quarter')).toBe('2026Q4')
    expect(stepped('2026Q1', -1)).toBe('2025Q4')
    expect(lastEnded(day('2026-01-01'), 'quarter')).toBe('2025Q4')
    expect(lastEnded(day('2026-12-31'), 'year')).toBe('2025')
    expect(heldAgainst('2026Q3')).toEqual(['2026Q2', '2025Q3'])
    expect(heldAgainst('2026')).toEqual(['2025', '2024'])
    expect(['2026Q3', '2026', '2026Q5', '26Q1', '2026-09'].map(isPeriodId)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('the figures of a quarter', () => {
  it('count what was sold, earned and paid in it, and what stood open at its end', () => {
    const { own, company } = acme([
      deal('2026-06-20', 5_000),
      deal('2026-07-01', 10_000, { paid: 10_000, paidOn: day('2026-08-10'), cost: 6_000 }),
      deal('2026-09-30', 20_000),
      deal('2026-10-01', 40_000),
      deal('2026-08-01', 30_000, { customer: 'other' }),
    ])
    expect(own).toMatchObject({
      revenue: 30_000,
      orders: 2,
      grossProfit: 4_000,
      grossMargin: 0.4,
      shareOfRevenue: 0.5,
      collected: 10_000,
      balance: 25_000,
      overdue: 5_000,
      daysToPay: null,
      payments: 1,
    })
    expect(company).toMatchObject({ revenue: 60_000, balance: 55_000, shareOfRevenue: 1 })
  })

  it('are null where the ledger cannot tell, never 0', () => {
    const { own } = acme([deal('2026-07-01', 10_000)], { dated: false })
    expect(own).toMatchObject({
      grossProfit: null,
      grossMargin: null,
      costToServe: null,
      collected: null,
      daysToPay: null,
      satisfied: null,
      services: null,
    })
    const missing = { ...contractsOf([]), missing: true }
    expect(acme([deal('2026-07-01', 10_000)], { sales: missing }).own).toMatchObject({
      revenue: null,
      shareOfRevenue: null,
    })
  })

  it('count services of the quarter, and content customers among the scores given', () => {
    const services = [scored('2026-07-05', 5), scored('2026-08-05', 2), scored('2026-09-05', null)]
    const { own } = acme([], { services: [...services, scored('2026-10-05', 5)] })
    expect(own).toMatchObject({ services: 3, scores: 2, satisfied: 0.5 })
  })

  it('count an answer of 满意度 once, and not again where it repeats the score of a case', () => {
    const surveys = [anAnswer('2026-07-06', 5), anAnswer('2026-09-20', 4), anAnswer('2026-10-02', 1)]
    const { own } = acme([], { services: [scored('2026-07-05', 5)], surveys })
    expect(own).toMatchObject({ services: 1, scores: 2, satisfied: 1 })
  })

  const anyDay = fc.integer({ min: -500, max: 0 }).map(days => addDays(Q3.to, days))
  const later = fc.integer({ min: 1, max: 400 }).map(days => addDays(Q3.to, days))
  const anyItem = (days: fc.Arbitrary<CalendarDate>) =>
    fc
      .record({
        customer: fc.constantFrom('acme', 'other', ''),
        on: days,
        paidOn: fc.option(days),
        total: fc.integer({ min: 0, max: 90_000 }),
        cost: fc.option(fc.integer({ min: 0, max: 50_000 })),
      })
      .map(({ customer, on, paidOn, total, cost }) =>
        deal(on, total, { customer, cost, paidOn, paid: paidOn === null ? 0 : total }),
      )

  it('are the same whatever came after its last day, and in whatever order the rows stand', () => {
    fc.assert(
      fc.property(fc.array(anyItem(anyDay)), fc.array(anyItem(later)), later, (past, future, paidOn) => {
        const figures = (items: LedgerItem[]) => acme(items)
        const before = figures(past)
        // What was open then may be paid since: in full, on a later day.
        const paidSince = past.map(item =>
          item.paid === 0 && item.paidOn === null ? { ...item, paid: item.total, paidOn } : item,
        )
        expect(figures([...future, ...paidSince].reverse())).toEqual(before)
      }),
    )
  })

  it('of the customers and of nobody add up to the company’s', () => {
    fc.assert(
      fc.property(fc.array(anyItem(anyDay)), items => {
        const source = asOf(items, Q3.to)
        const { company, customers } = periodFigures(source, { period: Q3, customers: ['acme', 'other'] })
        const [nobody] = [
          periodFigures(
            asOf(
              items.filter(one => one.customer === ''),
              Q3.to,
            ),
            { period: Q3, customers: [] },
          ),
        ]
        const all = [...customers.values(), nobody?.company as AccountFigures]
        for (const figure of ['revenue', 'balance', 'overdue', 'collected'] as const)
          expect(all.reduce((sum, one) => sum + (one[figure] ?? 0), 0)).toBe(company[figure])
      }),
    )
  })
})

const base: AccountFigures = {
  revenue: 100_000,
  orders: 4,
  grossProfit: 30_000,
  grossMargin: 0.3,
  costToServe: 5_000,
  shareOfRevenue: 0.2,
  collected: 80_000,
  balance: 50_000,
  overdue: 10_000,
  daysToPay: 40,
  payments: 6,
  satisfied: 0.8,
  scores: 10,
  services: 12,
}

describe('two quarters held against one another', () => {
  it('say how far each figure moved, and whether that is better', () => {
    const now = { ...base, revenue: 120_000, overdue: 15_000, daysToPay: 33, grossMargin: 0.27 }
    const moved = changesOf({ now, before: base }).filter(({ verdict }) => verdict !== null)
    expect(moved.map(({ figure, verdict }) => [figure, verdict])).toEqual([
      ['revenue', 'better'],
      ['grossMargin', 'worse'],
      ['overdue', 'worse'],
      ['daysToPay', 'better'],
    ])
    expect(changeOf('revenue', { now, before: base })?.by).toBeCloseTo(0.2)
    expect(changeOf('grossProfit', { now: { ...base, grossProfit: -1 }, before: base })).toMatchObject({
      kind: 'turned',
      verdict: 'worse',
    })
  })

  it('make nothing of small moves, of growth from nothing, of few scores, and of a quarter under way', () => {
    const verdict = (now: Partial<AccountFigures>, then: Partial<AccountFigures> = {}) =>
      changesOf({ now: { ...base, ...now }, before: { ...base, ...then } }).filter(
        change => change.verdict !== null,
      )
    expect(verdict({ revenue: 104_000, daysToPay: 41 })).toEqual([])
    expect(changeOf('revenue', { now: base, before: { ...base, revenue: 0 } })).toBeNull()
    expect(changeOf('satisfied', { now: { ...base, scores: 4 }, before: base })).toBeNull()
    const underWay = { now: { ...base, revenue: 1, overdue: 0 }, before: base, underWay: true }
    expect(changesOf(underWay).map(({ figure }) => figure)).not.toContain('revenue')
    expect(changeOf('overdue', underWay)?.verdict).toBe('better')
  })

  it('name what the ledger says differently by now, and nothing for what a cell rounded', () => {
    expect(driftOf(base, { ...base, grossMargin: 0.300_000_01 })).toEqual([])
    expect(driftOf(base, { ...base, revenue: 110_000, satisfied: null })).toEqual([
      { figure: 'revenue', kept: 100_000, now: 110_000 },
      { figure: 'satisfied', kept: 0.8, now: null },
    ])
  })
})
