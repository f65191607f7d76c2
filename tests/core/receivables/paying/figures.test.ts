// How a customer pays, reckoned by hand; then what holds whatever the ledger says.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openItems } from '../../../../src/core/ledger/open-items'
import type { LedgerItem } from '../../../../src/core/ledger/types'
import { payingFacts } from '../../../../src/core/receivables/paying/facts'
import { payerGrade, payingFigures, usualDelay } from '../../../../src/core/receivables/paying/figures'
import { anyRows, nearbyDay } from '../../arbitraries'
import { ledgerOf } from '../../ledger/build'
import { daysAgo, openItem } from '../../reminders/build'
import { factsOf, figuresOf, paidLate, payments, RULES } from './build'

/** Delays 10 of 100, 40 of 300 and −5 of 100 yuan; sold 30 days before the due day. */
const three = [paidLate(10), paidLate(40, { total: 30_000 }), paidLate(-5)]

describe('the delay', () => {
  it('is weighted by amount: (10 × 100 + 40 × 300 − 5 × 100) / 500 = 25 days', () => {
    expect(figuresOf(three)).toMatchObject({
      delay: { value: 25, n: 3 },
      meanDelay: { value: 15, n: 3 },
      usualDelay: { value: 10, n: 3 },
      daysToPay: { value: 55, n: 3 },
    })
  })

  it('with what is unpaid takes overdue and disputed amounts at today’s days, not what is not due yet', () => {
    const open = [
      openItem({ overdueBy: 60, open: 20_000 }),
      openItem({ overdueBy: 20, open: 30_000, dispute: { amount: null } }),
      openItem({ dueIn: 5, open: 90_000 }),
    ]
    // (12,500 + 60 × 200 + 20 × 300) / 1,000
    expect(figuresOf([...three, ...open]).delayWithUnpaid).toEqual({ value: 30.5, n: 5 })
    expect(figuresOf([...three, ...open]).delay).toEqual({ value: 25, n: 3 })
  })

  it('of fewer than three items is not enough data, of a ledger without days of payment said to be so', () => {
    const { delay, usualDelay: usual, delayWithUnpaid, onTime, grade } = figuresOf(three.slice(1))
    for (const figure of [delay, usual, delayWithUnpaid, onTime])
      expect(figure).toEqual({ value: null, n: 2, reason: 'not-enough-data' })
    expect(grade).toBeNull()
    const undated = payingFigures(factsOf(three), { dated: false })
    expect(undated.delay).toEqual({ value: null, n: 0, reason: 'no-paid-date-column' })
    expect(undated.grade).toBeNull()
  })

  it('counts what 收款 gave an item on its days, paid in full or not', () => {
    const twice = paidLate(30, {
      payments: payments(100, [
        [0, 4_000],
        [30, 6_000],
      ]),
    })
    const partly = openItem({
      overdueBy: 100,
      total: 10_000,
      paid: 5_000,
      open: 5_000,
      payments: payments(100, [[20, 5_000]]),
    })
    const facts = factsOf([twice, partly])
    expect(facts.paid).toEqual({ n: 2, amount: 15_000, days: 30 * 6_000 + 20 * 5_000 })
    expect(facts.sinceSale).toEqual({ n: 2, amount: 15_000, days: 30 * 4_000 + 60 * 6_000 + 50 * 5_000 })
    expect(facts.lates).toEqual([30])
    expect(facts.unpaid).toEqual({ n: 1, amount: 5_000, days: 100 * 5_000 })
  })

  it('counts what receipts since 期初已收 gave an item on their days, and what they do not tell on none', () => {
    const dated = payments(100, [[20, 5_000]])
    const partly = openItem({ overdueBy: 100, total: 10_000, paid: 8_000, open: 2_000, dated })
    expect(factsOf([partly]).paid).toEqual({ n: 1, amount: 5_000, days: 20 * 5_000 })
    const whole = factsOf([paidLate(20, { dated })])
    expect(whole.paid).toEqual({ n: 1, amount: 5_000, days: 20 * 5_000 })
    expect(whole.lates).toEqual([20])
    expect(factsOf([paidLate(20, { dated: [] })]).paid.amount).toBe(10_000)
  })

  it('credit notes are no cash, and what was written off was never paid', () => {
    const lowered = (kind: 'credit' | 'write-off', amount: number) =>
      paidLate(20, { paid: 10_000 - amount, adjustments: [{ on: daysAgo(60), kind, amount }] })
    expect(factsOf([lowered('credit', 3_000)])).toMatchObject({
      paid: { n: 1, amount: 7_000, days: 20 * 7_000 },
      lates: [20],
    })
    expect(factsOf([lowered('credit', 10_000)])).toMatchObject({ paid: { n: 0 }, lates: [], late: { of: 0 } })
    expect(factsOf([lowered('write-off', 3_000)])).toMatchObject({ paid: { amount: 7_000 }, lates: [] })
  })

  it('money that went back takes away what came last', () => {
    const back = payments(100, [
      [0, 4_000],
      [10, 6_000],
      [50, -7_000],
    ])
    const item = openItem({ overdueBy: 100, total: 10_000, paid: 3_000, open: 7_000, payments: back })
    expect(factsOf([item]).paid).toEqual({ n: 1, amount: 3_000, days: 0 })
  })

  it('leaves out money that came before the sale, free deals, an inferred due day and rows without a customer', () => {
    const prepaid = paidLate(-60)
    const free = paidLate(5, { total: 0 })
    const inferred = paidLate(5, { due: { kind: 'inferred', on: daysAgo(100) } })
    expect(factsOf([prepaid, free, inferred])).toMatchObject({ paid: { n: 0 }, lates: [], late: { of: 0 } })
    expect(payingFacts([paidLate(5, { customer: '' })], RULES).size).toBe(0)
  })

  it('what was paid too much does not weigh', () => {
    expect(factsOf([paidLate(10, { paid: 15_000, prepaid: 5_000 })]).paid.amount).toBe(10_000)
  })
})

describe('on time', () => {
  it('is the share by amount of what is known to be late or not, with days of grace', () => {
    const items = [...three, openItem({ overdueBy: 3, open: 50_000 })]
    expect(figuresOf(items).onTime).toEqual({ value: 10_000 / 100_000, n: 3 })
    expect(figuresOf(items, { ...RULES, graceDays: 10 }).onTime).toEqual({ value: 20_000 / 50_000, n: 3 })
  })

  it('counts an item overdue and unpaid as late, from the day after the grace on', () => {
    const items = [...three, openItem({ overdueBy: 3 }), openItem({ dueIn: 2 })]
    expect(factsOf(items).late).toEqual({ hits: 3, of: 4 })
    expect(factsOf(items, { ...RULES, graceDays: 3 }).late).toEqual({ hits: 2, of: 3 })
    expect(factsOf(items, { ...RULES, graceDays: 10 }).late).toEqual({ hits: 1, of: 3 })
  })
})

it('the grade follows whole days: A to 30, B to 60, C to 90, D from 91', () => {
  expect([-20, 30, 30.4, 31, 60, 61, 90, 91].map(payerGrade)).toEqual([
    'A',
    'A',
    'A',
    'B',
    'B',
    'C',
    'C',
    'D',
  ])
})

it('the trend sets the last six months against what came before, each with its number', () => {
  const recent = [20, 22, 24].map(late => paidLate(late, { dueAgo: 90 }))
  const before = [10, 11, 12].map(late => paidLate(late, { dueAgo: 400 }))
  expect(figuresOf([...recent, ...before]).trend).toEqual({
    recent: { value: 22, n: 3 },
    before: { value: 11, n: 3 },
  })
  expect(figuresOf([...recent, ...before]).since).toBe(daysAgo(390))
})

describe('whatever the ledger says', () => {
  const items = fc.tuple(anyRows, nearbyDay)

  it('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(items, ([rows, asOf]) => {
        const of = (some: typeof rows) => {
          const open = openItems(ledgerOf(some), asOf, { dueSoonDays: 7 })
          return [...payingFacts(open, { asOf, graceDays: 2 }).values()]
            .map(facts => ({ ...facts, name: '', lates: [...facts.lates].sort((a, b) => a - b) }))
            .sort((a, b) => (a.customer < b.customer ? -1 : 1))
        }
        expect(of([...rows].reverse())).toEqual(of(rows))
      }),
    )
  })

  it('no payment after the day it is looked from is seen', () => {
    const anyPayments = fc.array(
      fc.tuple(fc.integer({ min: -20, max: 200 }), fc.integer({ min: 1, max: 3_000 })),
      {
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(anyPayments, fc.integer({ min: 0, max: 150 }), (parts, ago) => {
        const asOf = daysAgo(ago)
        const ordered = [...parts].sort((a, b) => a[0] - b[0])
        const known = payments(100, ordered)
        const seen = (some: typeof known) => {
          const paid = some.reduce((sum, { amount }) => sum + amount, 0)
          const item = { ...openItem({ overdueBy: 100, open: 20_000 }), paid, payments: some }
          return payingFacts(openItems(ledgerWith(item), asOf, { dueSoonDays: 7 }), { asOf, graceDays: 0 })
        }
        expect(seen(known)).toEqual(seen(known.filter(({ on }) => on <= asOf)))
      }),
    )
  })

  it('on time and late amounts are no more than all, and the usual delay is that of one customer’s items alone', () => {
    fc.assert(
      fc.property(items, ([rows, asOf]) => {
        const open = openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })
        for (const facts of payingFacts(open, { asOf, graceDays: 0 }).values()) {
          expect(facts.onTime.amount).toBeLessThanOrEqual(facts.onTime.of)
          expect(facts.late.hits).toBeLessThanOrEqual(facts.late.of)
          const own = open.filter(({ customer }) => customer === facts.customer)
          expect(payingFigures(facts, { dated: true }).usualDelay).toEqual(usualDelay(own))
          expect(facts.recent.n).toBeLessThanOrEqual(facts.paid.n)
          expect(facts.recent.amount + facts.before.amount).toBe(facts.paid.amount)
        }
      }),
    )
  })
})

const ledgerWith = (item: LedgerItem) => ({ ...ledgerOf([]), items: [item] })
