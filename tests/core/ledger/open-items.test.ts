// Items seen from a day: open, late, settled, not begun.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/core/calendar-date'
import { openItems } from '../../../src/core/ledger/open-items'
import type { OpenItem } from '../../../src/core/ledger/types'
import { anyRows, nearbyDay } from '../arbitraries'
import { type Cells, day, ledgerOf, PLAIN_ROW } from './build'

const DUE = day('2026-09-04')
const itemOn = (cells: Cells, asOf: string, style: 'contract' | 'invoice' = 'contract'): OpenItem => {
  const [item] = openItems(ledgerOf([cells], { style }), day(asOf), { dueSoonDays: 7 })
  if (!item) throw new Error('the row is not an item')
  return item
}

describe('an item seen from a day', () => {
  it.each<[number, Partial<OpenItem>]>([
    [-8, { state: 'not-due', daysOverdue: 0, daysToDue: 8 }],
    [-7, { state: 'due-soon', daysOverdue: 0, daysToDue: 7 }],
    [0, { state: 'due-soon', daysOverdue: 0, daysToDue: 0 }],
    [1, { state: 'overdue', daysOverdue: 1, daysToDue: null }],
    [91, { state: 'overdue', daysOverdue: 91, daysToDue: null }],
  ])('%i days after the due day', (days, expected) => {
    expect(itemOn(PLAIN_ROW, addDays(DUE, days))).toMatchObject({ open: 6_000_000, prepaid: 0, ...expected })
  })

  it('is settled when paid, and prepaid by what is too much', () => {
    expect(itemOn({ ...PLAIN_ROW, paid: 100000 }, '2026-11-21')).toMatchObject({
      state: 'settled',
      open: 0,
      prepaid: 0,
      daysOverdue: 0,
      daysToDue: null,
    })
    expect(itemOn({ ...PLAIN_ROW, paid: 130000 }, '2026-11-21')).toMatchObject({
      state: 'settled',
      open: 0,
      prepaid: 3_000_000,
    })
  })

  it('is open again before the day it was paid', () => {
    const invoice: Cells = {
      customer: 'Acme',
      startsOn: '2026-08-05',
      dueOn: DUE,
      total: 100,
      paidOn: '2026-09-20',
    }
    expect(itemOn(invoice, '2026-09-19', 'invoice')).toMatchObject({
      state: 'overdue',
      open: 10_000,
      daysOverdue: 15,
    })
    expect(itemOn(invoice, '2026-09-20', 'invoice')).toMatchObject({ state: 'settled', open: 0 })
  })

  it('owes nothing before it was sold', () => {
    expect(itemOn(PLAIN_ROW, '2026-07-31')).toMatchObject({ state: 'not-started', open: 0 })
    expect(itemOn(PLAIN_ROW, '2026-08-01')).toMatchObject({ state: 'not-due', open: 6_000_000 })
  })

  it('counts the days of an inferred due day, and none of an awaited or missing one', () => {
    const { startsOn: _, ...unstarted } = PLAIN_ROW
    expect(itemOn(unstarted, '2026-09-01')).toMatchObject({
      state: 'overdue',
      daysOverdue: 1,
      due: { kind: 'inferred' },
    })
    expect(itemOn({ ...unstarted, terms: '验收后' }, '2026-11-21')).toMatchObject({
      state: 'undated',
      open: 6_000_000,
      daysOverdue: 0,
    })
    expect(itemOn({ ...unstarted, terms: '' }, '2026-11-21')).toMatchObject({
      state: 'undated',
      open: 6_000_000,
    })
  })

  it('that cannot be read owes 0 and says so', () => {
    expect(itemOn({ ...PLAIN_ROW, paid: '' }, '2026-11-21')).toMatchObject({
      state: 'unreadable',
      open: 0,
      prepaid: 0,
    })
  })
})

describe('any items', () => {
  it('are open or prepaid, never both, and overdue only after a due day', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, (rows, asOf) => {
        for (const item of openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })) {
          expect(Math.min(item.open, item.prepaid)).toBe(0)
          expect(Math.max(item.open, item.prepaid)).toBeGreaterThanOrEqual(0)
          expect(item.state === 'overdue').toBe(item.daysOverdue > 0)
          expect(item.open > 0).toBe(['overdue', 'due-soon', 'not-due', 'undated'].includes(item.state))
        }
      }),
    )
  })

  it('get a day later by the day', () => {
    fc.assert(
      fc.property(anyRows, nearbyDay, (rows, asOf) => {
        const ledger = ledgerOf(rows)
        const today = openItems(ledger, asOf, { dueSoonDays: 7 })
        const tomorrow = openItems(ledger, addDays(asOf, 1), { dueSoonDays: 7 })
        today.forEach((item, index) => {
          if (item.state === 'overdue') expect(tomorrow[index]?.daysOverdue).toBe(item.daysOverdue + 1)
        })
      }),
    )
  })
})
