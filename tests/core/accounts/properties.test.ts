// What adds up in every summary.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import { openItems } from '../../../src/core/ledger/open-items'
import type { DueDate, LedgerItem } from '../../../src/core/ledger/types'
import { totals } from '../../../src/core/receivables/totals'
import { ledgerItem, TODAY } from '../reminders/build'
import { ledgerOf, summaryOf } from './build'

const nearToday = fc.integer({ min: -900, max: 60 }).map(days => addDays(TODAY, days))

const dueDate: fc.Arbitrary<DueDate> = fc.oneof(
  nearToday.map((on): DueDate => ({ kind: 'known', on, from: 'given' })),
  nearToday.map((on): DueDate => ({ kind: 'inferred', on })),
  fc.constant<DueDate>({ kind: 'missing' }),
)

const anyItem: fc.Arbitrary<LedgerItem> = fc
  .record({
    customer: fc.constantFrom('acme', 'acme', 'other'),
    project: fc.constantFrom('', '大堂', '客房'),
    recognisedOn: fc.option(nearToday),
    due: dueDate,
    total: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { freq: 8 }),
    paid: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { freq: 8 }),
    paidOn: fc.option(nearToday),
    cost: fc.option(fc.integer({ min: 0, max: 900_000 })),
  })
  .map(({ recognisedOn, ...given }) => ledgerItem({ ...given, recognisedOn, signedOn: recognisedOn }))

const ledger = fc
  .array(anyItem, { maxLength: 30 })
  .map(items => [ledgerItem({ total: 1 }), ...items])
  .map(items => ledgerOf(items, { fields: ['customer', 'total', 'paid', 'paidOn', 'cost'] }))

const cents = (parts: { amount: number }[]) => parts.reduce((sum, { amount }) => sum + amount, 0)

describe('every summary', () => {
  it('adds up: projects to revenue, months to the year, buckets and months ahead to what is open', () => {
    fc.assert(
      fc.property(ledger, book => {
        const items = openItems(book, TODAY, { dueSoonDays: 7 })
        const { history, finance, outlook } = summaryOf(items, { ledger: book })
        expect(cents(history.byProject)).toBe(finance.revenue)
        expect(cents(history.months)).toBe(history.lastTwelveMonths)
        expect(history.months.map(({ month }) => month)).toEqual(
          [...history.months.map(({ month }) => month)].sort(),
        )
        expect(history.months).toHaveLength(12)
        expect(history.lastTwelveMonths).toBeLessThanOrEqual(finance.signed)
        expect(cents(finance.aging.buckets)).toBe(finance.balance)
        expect(finance.signed + finance.prepaid).toBe(finance.received + finance.balance)
        expect(cents(outlook.expected)).toBe(outlook.signedNotCollected)
        expect(outlook.expected.every(({ month }) => month === null || month >= '2026-11')).toBe(true)
      }),
    )
  })

  it('the customers’ balances and shares add up to the company’s', () => {
    fc.assert(
      fc.property(ledger, book => {
        const items = openItems(book, TODAY, { dueSoonDays: 7 })
        const all = book.customers.map(({ key }) => summaryOf(items, { ledger: book, customer: key }))
        const balance = all.reduce((sum, { finance }) => sum + finance.balance, 0)
        expect(balance).toBe(totals(items, TODAY).balance)
        const shares = all.map(({ finance }) => finance.shareOfRevenue.value ?? 0)
        const whole = shares.reduce((sum, share) => sum + share, 0)
        expect(whole === 0 || Math.abs(whole - 1) < 1e-9).toBe(true)
      }),
    )
  })

  it('a figure is a finite number or null with a reason', () => {
    fc.assert(
      fc.property(ledger, book => {
        const items = openItems(book, TODAY, { dueSoonDays: 7 })
        const { grossProfit, netProfit, daysToPay, history, finance } = summaryOf(items, { ledger: book })
        const { collectedShare, shareOfRevenue, cost, grossMargin, roi } = finance
        const figures = [
          grossProfit,
          netProfit,
          daysToPay,
          history.growth,
          history.usualGapDays,
          collectedShare,
        ]
        for (const figure of [...figures, shareOfRevenue, cost, grossMargin, roi])
          expect(figure.value === null ? figure.reason : Number.isFinite(figure.value)).toBeTruthy()
      }),
    )
  })
})
