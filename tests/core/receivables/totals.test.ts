// Aging, DSO and totals: edges by example, then that every view adds up.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import { openItems } from '../../../src/core/ledger/open-items'
import { sum } from '../../../src/core/money'
import { aging, bucketOf } from '../../../src/core/receivables/aging/aging'
import { simpleDso } from '../../../src/core/receivables/collection/dso'
import { totals } from '../../../src/core/receivables/totals'
import { anyRows, nearbyDay } from '../arbitraries'
import { type Cells, day, ledgerOf } from '../ledger/build'

const TODAY = day('2026-11-21')
const itemsOf = (rows: Cells[], asOf = TODAY) => openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })
const due = (daysAgo: number, cells: Cells = {}): Cells => ({
  customer: '云栖酒店',
  signedOn: addDays(TODAY, -200),
  dueOn: addDays(TODAY, -daysAgo),
  total: 100,
  paid: 0,
  ...cells,
})

describe('aging', () => {
  it.each([
    [-1, 'not-due'],
    [0, 'not-due'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, '90+'],
    [400, '90+'],
  ])('%i days after the due day is the bucket %s', (days, bucket) => {
    expect(itemsOf([due(days, { signedOn: '2020-01-01' })]).map(item => bucketOf(item))).toEqual([bucket])
  })

  it('ages the open part only, and leaves out what is settled, prepaid or unreadable', () => {
    const { buckets, balance } = aging(
      itemsOf([
        due(10, { paid: 60 }),
        due(10, { paid: 100 }),
        due(10, { paid: 150 }),
        due(10, { paid: '?' }),
      ]),
    )
    expect(buckets.map(bucket => [bucket.amount, bucket.count])).toEqual([
      [0, 0],
      [4_000, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    expect(balance).toBe(4_000)
  })

  it('keeps what has no due day apart', () => {
    const { buckets } = aging(itemsOf([due(0, { dueOn: '', terms: '验收后' })]))
    expect(buckets.find(bucket => bucket.id === 'undated')).toEqual({
      id: 'undated',
      amount: 10_000,
      count: 1,
    })
  })
})

describe('simple DSO', () => {
  const sold = (daysAgo: number, cells: Cells = {}): Cells =>
    due(-30, { signedOn: addDays(TODAY, -daysAgo), dueOn: addDays(TODAY, 30), ...cells })

  it('is receivables over sales times the days of the window', () => {
    const rows = [sold(29, { total: 10_000, paid: 0 }), sold(30, { total: 5_000, paid: 0 })]
    expect(simpleDso(itemsOf(rows), TODAY, 30)).toEqual({ value: 45, n: 1 })
  })

  it('counts sales of today and of the 89 days before', () => {
    expect(simpleDso(itemsOf([sold(0), sold(89), sold(90)]), TODAY)).toEqual({ value: 135, n: 2 })
  })

  it('is 0 when everything is paid, and null with its reason when nothing was sold or no day tells', () => {
    expect(simpleDso(itemsOf([sold(5, { paid: 100 })]), TODAY)).toEqual({ value: 0, n: 1 })
    expect(simpleDso(itemsOf([sold(120)]), TODAY)).toEqual({
      value: null,
      n: 0,
      reason: 'no-sales-in-period',
    })
    expect(simpleDso(itemsOf([sold(1, { signedOn: '' })]), TODAY)).toEqual({
      value: null,
      n: 0,
      reason: 'not-enough-data',
    })
    expect(simpleDso([], TODAY)).toEqual({ value: null, n: 0, reason: 'not-enough-data' })
  })

  it('leaves a sale whose payment cannot be read out of both figures', () => {
    expect(simpleDso(itemsOf([sold(5), sold(5, { paid: '?' })]), TODAY)).toEqual({ value: 90, n: 1 })
  })
})

describe('totals', () => {
  it('say what is owed, late, soon due, prepaid and received', () => {
    const rows = [
      due(10, { paid: 25 }),
      due(40, { customer: '青禾置业' }),
      due(40, { customer: '' }),
      due(-3),
      due(-30, { paid: 130 }),
      due(5, { total: '待定' }),
    ]
    expect(totals(itemsOf(rows), TODAY)).toMatchObject({
      balance: 37_500,
      overdue: 27_500,
      overdueCustomers: 2,
      overdueItems: 3,
      dueSoon: 10_000,
      dueSoonItems: 1,
      prepaid: 3_000,
      received: 15_500,
      unreadableItems: 1,
    })
  })

  it('of every bucket, customer and item are the same balance (R7)', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, (rows, asOf) => {
        const items = itemsOf(rows, asOf)
        const figures = totals(items, asOf)
        const customers = [...new Set(items.map(item => item.customer))]
        const balances = customers.map(
          key =>
            totals(
              items.filter(item => item.customer === key),
              asOf,
            ).balance,
        )
        expect(sum(figures.aging.buckets.map(bucket => bucket.amount))).toBe(figures.balance)
        expect(sum(balances)).toBe(figures.balance)
        expect(sum(items.map(item => item.open))).toBe(figures.balance)
        expect(figures.overdue).toBe(sum(figures.aging.buckets.slice(1, 5).map(bucket => bucket.amount)))
      }),
    )
  })

  it('received and still open make up what was sold, less what was prepaid', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, (rows, asOf) => {
        const items = itemsOf(rows, asOf)
        const counted = items.filter(item => item.state !== 'unreadable' && item.state !== 'not-started')
        const figures = totals(items, asOf)
        const sold = sum(counted.map(item => item.total ?? 0))
        expect(figures.received + figures.balance - figures.prepaid).toBe(sold)
      }),
    )
  })
})
