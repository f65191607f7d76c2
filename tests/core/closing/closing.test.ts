// Month close: what is frozen, which months can be closed, what of a later change touches the month.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastDayOf } from '../../../src/core/calendar-date'
import { frozenFigures, frozenItems } from '../../../src/core/closing/freeze'
import { withFrozen } from '../../../src/core/closing/frozen-days'
import { effectOf, lateChanges } from '../../../src/core/closing/late-changes'
import { closableMonths } from '../../../src/core/closing/months'
import { monthsKept } from '../../../src/core/closing/retention'
import type { Close } from '../../../src/core/closing/types'
import { openItems } from '../../../src/core/ledger/open-items'
import type { Ledger, Payment } from '../../../src/core/ledger/types'
import { withDated } from '../../../src/core/opening/dated'
import { linesByItem } from '../../../src/core/receipts/by-item'
import type { ReceiptLine } from '../../../src/core/receipts/types'
import { lessLater } from '../../../src/core/receivables/aging/as-of'
import { totals } from '../../../src/core/receivables/totals'
import { earlierDays } from '../../../src/core/receivables/trend'
import { anyRows } from '../arbitraries'
import { type Cells, day, ledgerOf, PLAIN_ROW } from '../ledger/build'
import { receiptLine } from '../receipts/build'

const END = day('2026-10-31')
const CLOSED_AT = '2026-11-02 09:00'

const row = (reference: string, changes: Cells = {}): Cells => ({
  ...PLAIN_ROW,
  reference,
  paidOn: '',
  ...changes,
})
const ROWS = [
  row('HT-1'),
  row('HT-2', { customer: '青禾' }),
  row('HT-3', { signedOn: '2026-11-01', startsOn: '2026-11-01' }),
]

const changesOf = (before: Ledger, after: Ledger, lines: ReceiptLine[] = []) =>
  lateChanges({
    frozen: frozenItems(before.items, END),
    items: after.items,
    linesOf: linesByItem(lines, after.items),
    asOf: END,
    closedAt: CLOSED_AT,
    opening: after.opening,
  })
/** What is listed after the rows became others. */
const late = (
  after: Cells[],
  { before = ROWS, lines = [] }: { before?: Cells[]; lines?: ReceiptLine[] } = {},
) => changesOf(ledgerOf(before), ledgerOf(after), lines)

describe('what is frozen', () => {
  it('is the month’s last day: what came in later is not there yet, what began later is not there at all', () => {
    const ledger = ledgerOf([...ROWS, row('HT-4', { paid: 100_000, paidOn: '2026-11-01' })])
    const items = frozenItems(ledger.items, END)
    expect(items.map(({ reference, paid, paidOn }) => [reference, paid, paidOn])).toEqual([
      ['HT-1', 4_000_000, null],
      ['HT-2', 4_000_000, null],
      ['HT-4', 0, null],
    ])
  })
  it('adds up as the totals of that day do, and the items with it', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const ledger = ledgerOf(rows)
        const open = openItems(ledger, END, { dueSoonDays: 7 })
        const figures = frozenFigures(open, { asOf: END, receivedBefore: null, overdueDays: [15, 45] })
        expect(figures.balance).toBe(totals(open, END).balance)
        expect(figures.buckets.reduce((sum, amount) => sum + amount, 0)).toBe(figures.balance)
        const kept = frozenItems(ledger.items, END)
        const owed = kept.map(({ total, paid }) =>
          total === null || paid === null ? 0 : Math.max(0, total - paid),
        )
        expect(owed.reduce((sum, amount) => sum + amount, 0)).toBe(figures.balance)
      }),
    )
  })
  it('has collections only where the end of the month before is known, and none where the ledger was corrected to less', () => {
    const open = openItems(ledgerOf(ROWS), END, { dueSoonDays: 7 })
    const collected = (receivedBefore: number | null) =>
      frozenFigures(open, { asOf: END, receivedBefore, overdueDays: [30, 60, 90] }).collected
    expect(collected(5_000_000)).toBe(3_000_000)
    expect(collected(null)).toBeNull()
    expect(collected(9_000_000)).toBeNull()
  })
})

const close = (month: string, changes: Partial<Close> = {}): Close => ({
  id: month,
  month,
  asOf: lastDayOf(month),
  at: CLOSED_AT,
  by: 'ann@example.com',
  currency: 'CNY',
  figures: {
    balance: 1,
    overdue: 2,
    dueSoon: 3,
    overdueDays: [30, 60, 90],
    buckets: [],
    prepaid: 0,
    received: 4,
    collected: null,
    dso: 5,
    items: 1,
    unreadable: 0,
  },
  reopened: null,
  digest: '',
  ...changes,
})

describe('months', () => {
  it('are closed one after the other, none before it has ended', () => {
    const closes = [close('2026-08'), close('2026-09')]
    expect(closableMonths(closes, day('2026-11-21'))).toEqual(['2026-10'])
    expect(closableMonths([...closes, close('2026-10')], day('2026-11-30'))).toEqual([])
    expect(closableMonths([...closes, close('2026-10')], day('2026-12-01'))).toEqual(['2026-11'])
  })
  it('begin with the last one that ended, or up to a year before', () => {
    const months = closableMonths([], day('2026-01-15'))
    expect([months[0], months[11], months.length]).toEqual(['2025-12', '2025-01', 12])
  })
  it('that were opened again are closed again', () => {
    const opened = close('2026-10', { reopened: { at: '', by: '', reason: '' } })
    expect(closableMonths([close('2026-09'), opened], day('2026-11-21'))).toEqual(['2026-10'])
  })
  it('end where the calendar says', () => {
    expect([lastDayOf('2028-02'), lastDayOf('2026-02'), lastDayOf('2026-11')]).toEqual([
      '2028-02-29',
      '2026-02-28',
      '2026-11-30',
    ])
  })
  it('keep the items of as many of them as fit, always of the latest', () => {
    expect(monthsKept([])).toBe(0)
    expect(monthsKept([99_000_000, 1])).toBe(1)
    expect(monthsKept(Array.from({ length: 60 }, () => 1000))).toBe(24)
    expect(monthsKept(Array.from({ length: 60 }, () => 2_500_000))).toBe(2)
  })
  it('stand in place of the daily row in comparisons, and alone where there is none', () => {
    const today = day('2026-11-30')
    const row = { on: END, balance: 100, overdue: 0, dueSoon: 0, received: 0, dso: null }
    const days = withFrozen([{ ...row, on: day('2026-10-20') }, row], [close('2026-10')])
    expect(days.filter(({ on }) => on === END)).toEqual([
      { on: END, balance: 1, overdue: 2, dueSoon: 3, received: 4, dso: 5 },
    ])
    expect(earlierDays(days, day('2026-12-01')).monthAgo?.balance).toBe(1)
    expect(earlierDays(withFrozen([], [close('2026-09')]), today).monthAgo?.on).toBe('2026-09-30')
    const opened = close('2026-10', { reopened: { at: '', by: '', reason: '' } })
    expect(withFrozen([row], [opened])).toEqual([row])
  })
})

describe('关账后改动', () => {
  it('are none while nothing of the month is touched: rows sorted, a new month’s contract added', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const fresh = row('HT-X', { signedOn: '2026-11-03', startsOn: '2026-11-03' })
        expect(late([fresh, ...rows].reverse(), { before: [...rows] })).toEqual([])
      }),
    )
  })
  it('an amount that was raised says by how much more is owed at the month’s end', () => {
    const [change, ...others] = late([row('HT-1', { total: 150_000 }), ...ROWS.slice(1)])
    expect(others).toEqual([])
    expect(change).toMatchObject({
      kind: 'changed',
      facts: ['total'],
      before: { total: 10_000_000 },
      now: { total: 15_000_000, row: 2 },
      effect: { balance: 5_000_000, overdue: 5_000_000, received: 0 },
    })
  })
  it('a payment of the month entered after the close, whether in the row or through 登记收款', () => {
    const byHand = late([row('HT-1', { paid: 100_000, paidOn: '2026-10-30' }), ...ROWS.slice(1)])
    expect(byHand).toMatchObject([
      {
        facts: ['paid', 'paidOn'],
        now: { paid: 10_000_000 },
        effect: { balance: -6_000_000, received: 6_000_000 },
      },
    ])
    const entered = late([row('HT-1', { paid: 50_000 }), ...ROWS.slice(1)], {
      lines: [receiptLine({ on: day('2026-10-30') })],
    })
    expect(entered).toMatchObject([
      { facts: ['paid'], now: { paid: 5_000_000 }, effect: { balance: -1_000_000 } },
    ])
  })
  it('what came in after the month is none: by its day, or by its receipt', () => {
    expect(late([row('HT-1', { paid: 100_000, paidOn: '2026-11-05' }), ...ROWS.slice(1)])).toEqual([])
    expect(late([row('HT-1', { paid: 50_000 }), ...ROWS.slice(1)], { lines: [receiptLine({})] })).toEqual([])
  })
  it('more paid without a day is told apart, since it may belong to the month or not', () => {
    const found = late([row('HT-1', { paid: 70_000 }), ...ROWS.slice(1)])
    expect(found).toMatchObject([
      { kind: 'unclear', facts: ['paid'], now: { paid: 7_000_000 }, effect: { balance: 0 } },
    ])
  })
  it('beside a receipt of the next month, too: what the item knows by day is taken back once', () => {
    const later = receiptLine({ on: day('2026-11-05'), amount: 1_000_000 })
    const withDay = (paid: number) => withDated(ledgerOf([row('HT-1', { paid })]), [later], day('2026-10-01'))
    const before = ledgerOf([row('HT-1')])
    expect(changesOf(before, withDay(50_000), [later])).toEqual([])
    expect(changesOf(before, withDay(60_000), [later])).toMatchObject([
      { kind: 'unclear', facts: ['paid'], now: { paid: 5_000_000 }, effect: { balance: 0 } },
    ])
  })
  it('a receipt of the next month that had been entered before the close is none, by whichever version it was closed', () => {
    const line = receiptLine({ on: day('2026-11-01'), at: '2026-11-01 10:00' })
    const before = ledgerOf([row('HT-1', { paid: 50_000 })])
    const linesOf = linesByItem([line], before.items)
    const input = { items: before.items, linesOf, asOf: END, closedAt: CLOSED_AT, opening: undefined }
    const net = frozenItems(lessLater(before.items, { asOf: END, opening: undefined, linesOf }), END)
    expect(net).toMatchObject([{ paid: 4_000_000 }])
    expect(lateChanges({ ...input, frozen: net })).toEqual([])
    expect(lateChanges({ ...input, frozen: frozenItems(before.items, END) })).toEqual([])
  })
  it('beside a raised amount, too: the amount is a change of the month, the payment is not known to be', () => {
    const found = late([row('HT-1', { total: 110_000, paid: 70_000 }), ...ROWS.slice(1)])
    expect(found.map(({ kind, facts, effect }) => [kind, facts, effect.balance])).toEqual([
      ['changed', ['total'], 1_000_000],
      ['unclear', ['paid'], 0],
    ])
  })
  it('where 收款 says what is paid, a receipt of the month is one for certain and a later one is none', () => {
    const [item] = ledgerOf([row('HT-1')]).items
    if (item === undefined) throw new Error('No item')
    const paidBy = (...payments: Payment[]): Ledger => ({
      ...ledgerOf([]),
      items: [{ ...item, paid: payments.reduce((sum, { amount }) => sum + amount, 0), payments }],
    })
    const first = { on: day('2026-10-10'), amount: 1_000_000 }
    const missed = { on: day('2026-10-31'), amount: 500_000 }
    const later = { on: day('2026-11-05'), amount: 700_000 }
    expect(changesOf(paidBy(first), paidBy(first, later))).toEqual([])
    expect(changesOf(paidBy(first), paidBy(first, missed, later))).toMatchObject([
      { kind: 'changed', facts: ['paid'], effect: { balance: -500_000, received: 500_000 } },
    ])
  })

  it('less paid than the close said is a change', () => {
    const found = late([row('HT-1', { paid: 10_000 }), ...ROWS.slice(1)])
    expect(found).toMatchObject([
      { kind: 'changed', facts: ['paid'], effect: { balance: 3_000_000, received: -3_000_000 } },
    ])
  })
  it('a payment whose day is moved out of the month', () => {
    const before = [row('HT-1', { paid: 100_000, paidOn: '2026-10-20' })]
    const found = late([row('HT-1', { paid: 100_000, paidOn: '2026-11-20' })], { before })
    expect(found).toMatchObject([
      { facts: ['paidOn'], effect: { balance: 10_000_000, received: -10_000_000 } },
    ])
  })
  it('a due day moved behind the month’s end is overdue no more', () => {
    const found = late([row('HT-1', { dueOn: '2026-12-01' }), ...ROWS.slice(1)])
    expect(found).toMatchObject([{ facts: ['due'], effect: { balance: 0, overdue: -6_000_000 } }])
  })
  it('a row that is gone, a row that came with a day of the month, another customer, and what moved to the next month', () => {
    const found = late([
      row('HT-1', { customer: '云栖集团' }),
      row('HT-3', { signedOn: '2026-11-01', startsOn: '2026-11-01' }),
      row('HT-9', { signedOn: '2026-10-15', startsOn: '2026-10-15', paid: 0 }),
    ])
    expect(found.map(({ kind, facts, effect }) => [kind, facts, effect.balance])).toEqual([
      ['changed', ['customer'], 0],
      ['new', [], 10_000_000],
      ['gone', [], -6_000_000],
    ])
    const moved = late([row('HT-1', { signedOn: '2026-11-02' }), ...ROWS.slice(1)])
    expect(moved).toMatchObject([{ facts: ['begins'], effect: { balance: -6_000_000 } }])
  })
  it('make up exactly what the balance of that day differs by', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (before, after) => {
        const [one, other] = [ledgerOf(before), ledgerOf(after)]
        const balance = (ledger: Ledger) => totals(openItems(ledger, END, { dueSoonDays: 7 }), END).balance
        const changes = changesOf(one, other)
        // New rows without a day, and payments nobody can place, are told apart or left out: they are in no month for certain.
        fc.pre(
          changes.every(({ kind }) => kind !== 'unclear') &&
            other.items.every(({ recognisedOn }) => recognisedOn !== null),
        )
        expect(effectOf(changes).balance).toBe(balance(other) - balance(one))
      }),
    )
  })
  it('have a key that stays with the change when rows are sorted, and is another one when it changes again', () => {
    const raised = (total: number) => [row('HT-1', { total }), ...ROWS.slice(1)]
    const [key] = late(raised(150_000)).map(one => one.key)
    expect(late(raised(150_000).reverse()).map(one => one.key)).toEqual([key])
    expect(late(raised(160_000)).map(one => one.key)).not.toEqual([key])
  })
})
