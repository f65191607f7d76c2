// 账龄 customer by customer: edges by example, then that rows and sum add up, order is nothing, and the future is not seen.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate } from '../../../../src/core/calendar-date'
import { ourAccounts } from '../../../../src/core/general-ledger/our-balances'
import { openItems } from '../../../../src/core/ledger/open-items'
import type { Ledger } from '../../../../src/core/ledger/types'
import { sum } from '../../../../src/core/money'
import { itemsAsOf, undatedPaid } from '../../../../src/core/receivables/aging/as-of'
import { DEFAULT_EDGES } from '../../../../src/core/receivables/aging/edges'
import { type AgedBy, type AgingReport, agingReport } from '../../../../src/core/receivables/aging/report'
import { totals } from '../../../../src/core/receivables/totals'
import { anyRows, nearbyDay } from '../../arbitraries'
import { type Cells, day, ledgerOf } from '../../ledger/build'

const TODAY = day('2026-11-21')
const NONE = new Map<string, { name: string; amount: number }>()
const reportOf = (ledger: Ledger, asOf: CalendarDate = TODAY, by: AgedBy = 'due'): AgingReport =>
  agingReport({
    items: openItems(ledger, asOf, { dueSoonDays: 7 }),
    unapplied: NONE,
    by,
    edges: DEFAULT_EDGES,
    asOf,
  })
const sold = (daysAgo: number, cells: Cells = {}): Cells => ({
  customer: '云栖酒店',
  signedOn: addDays(TODAY, -daysAgo),
  dueOn: addDays(TODAY, 30),
  total: 100,
  paid: 0,
  ...cells,
})

describe('aging by customer', () => {
  it.each([
    [0, 0],
    [1, 1],
    [30, 1],
    [31, 2],
    [90, 3],
    [91, 4],
  ])('%i days past due stand in column %i', (days, at) => {
    const { rows } = reportOf(ledgerOf([sold(200, { dueOn: addDays(TODAY, -days) })]))
    expect(rows[0]?.amounts.map(amount => amount > 0).indexOf(true)).toBe(at)
  })

  it.each([
    ['2026-11-21', 0],
    ['2025-11-21', 0],
    ['2025-11-20', 1],
    ['2024-11-21', 1],
    ['2023-11-21', 2],
    ['2023-11-20', 3],
    ['', 4],
  ])('a sale of %s is, by the day of the sale, in column %i though it is not overdue', (signedOn, at) => {
    const { rows } = reportOf(ledgerOf([sold(0, { signedOn })]), TODAY, 'sale')
    expect(rows[0]?.amounts.map(amount => amount > 0).indexOf(true)).toBe(at)
  })

  it('takes what is unapplied off the balance, also of one who owes nothing, and puts the largest first', () => {
    const ledger = ledgerOf([
      sold(10, { total: 100, paid: 130 }),
      sold(10, { customer: '青禾置业', total: 500, paid: 100 }),
    ])
    const items = openItems(ledger, TODAY, { dueSoonDays: 7 })
    const unapplied = new Map([['松间民宿', { name: '松间民宿', amount: 2_000 }]])
    const { rows, total } = agingReport({ items, unapplied, by: 'due', edges: DEFAULT_EDGES, asOf: TODAY })
    expect(rows.map(({ name, unapplied: off, balance }) => [name, off, balance])).toEqual([
      ['青禾置业', 0, 40_000],
      ['松间民宿', 2_000, -2_000],
      ['云栖酒店', 3_000, -3_000],
    ])
    expect([total.unapplied, total.balance]).toEqual([5_000, 35_000])
  })

  it('buckets with what is not yet due, less unapplied, are the balance of each customer and of all (R7)', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, fc.constantFrom<AgedBy>('due', 'sale'), (rows, asOf, by) => {
        const ledger = ledgerOf(rows)
        const report = reportOf(ledger, asOf, by)
        const accounts = ourAccounts(ledger, [], asOf)
        for (const row of [...report.rows, report.total])
          expect(sum(row.amounts) - row.unapplied).toBe(row.balance)
        for (const row of report.rows) expect(row.balance).toBe(accounts.get(row.customer)?.balance)
        const figures = totals(openItems(ledger, asOf, { dueSoonDays: 7 }), asOf)
        expect(report.total.balance).toBe(figures.balance - figures.prepaid)
        expect(report.total.overdue).toBe(figures.overdue)
      }),
    )
  })

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, (rows, asOf) => {
        const bare = ({ rows: lines, total }: AgingReport) => ({
          rows: lines.map(({ name: _, ...row }) => row),
          total,
        })
        expect(bare(reportOf(ledgerOf([...rows].reverse()), asOf))).toEqual(
          bare(reportOf(ledgerOf(rows), asOf)),
        )
      }),
    )
  })
})

describe('as of an earlier day', () => {
  const END = day('2026-10-31')
  const linesOf = () => []

  it('a sale, a payment and a receipt of a later day are not seen', () => {
    const ledger = ledgerOf([
      sold(5),
      sold(100, { reference: 'HT-2', total: 300, paid: 200, dueOn: '2026-10-01' }),
      sold(100, { reference: 'HT-3', total: 400, paid: 400, paidOn: '2026-11-05', dueOn: '2026-10-01' }),
    ])
    const lines = [{ on: day('2026-11-03'), amount: 5_000 }]
    const items = itemsAsOf(ledger, {
      asOf: END,
      dueSoonDays: 7,
      linesOf: ({ reference }) => (reference === 'HT-2' ? lines : []),
    })
    expect(items.map(({ open, state }) => [open, state])).toEqual([
      [0, 'not-started'],
      [15_000, 'overdue'],
      [40_000, 'overdue'],
    ])
  })

  it('says what it cannot know: payments of which nobody knows the day', () => {
    const ledger = ledgerOf([
      sold(100, { paid: 30 }),
      sold(100, { paid: 100, paidOn: '2026-10-05' }),
      sold(5),
    ])
    const items = itemsAsOf(ledger, { asOf: END, dueSoonDays: 7, linesOf })
    expect(undatedPaid(items, { asOf: END, linesOf })).toEqual({ count: 1, amount: 3_000 })
  })

  it('whatever is added after the day changes no figure of it', () => {
    fc.assert(
      fc.property(anyRows, fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }), (rows, later) => {
        const after = later.map(days => sold(0, { signedOn: addDays(END, days), total: 1_000 }))
        const of = (all: Cells[]) => {
          const items = itemsAsOf(ledgerOf(all), { asOf: END, dueSoonDays: 7, linesOf })
          return agingReport({ items, unapplied: NONE, by: 'due', edges: DEFAULT_EDGES, asOf: END }).total
        }
        expect(of([...rows, ...after])).toEqual(of(rows))
      }),
    )
  })
})
