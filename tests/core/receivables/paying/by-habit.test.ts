// Cash expected from habits: days reckoned by hand, then that every cent has its place and none lies in the past.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate } from '../../../../src/core/calendar-date'
import { openItems } from '../../../../src/core/ledger/open-items'
import type { OpenItem } from '../../../../src/core/ledger/types'
import { sum } from '../../../../src/core/money'
import { expectedByHabit } from '../../../../src/core/receivables/paying/by-habit'
import { payingFacts } from '../../../../src/core/receivables/paying/facts'
import { anyRows, nearbyDay } from '../../arbitraries'
import { ledgerOf } from '../../ledger/build'
import { openItem, TODAY } from '../../reminders/build'
import { paidLate, RULES } from './build'

const expected = (items: OpenItem[], asOf: CalendarDate = TODAY, weeks = 12) =>
  expectedByHabit(items, payingFacts(items, { ...RULES, asOf }), { asOf, weeks, dated: true })

/** From which day of the week an amount is expected in; today is a Saturday. */
const weekOf = (items: OpenItem[]) => {
  const { value } = expected(items)
  if (value === null) return 'no habit'
  if (value.untold > 0) return 'untold'
  return value.weeks.find(({ amount }) => amount > 0)?.from ?? 'later'
}
const paid = (lates: number[], customer = 'acme') =>
  lates.map(late => paidLate(late, { customer, customerName: customer }))

describe('expected by habit', () => {
  it('is the due day plus the usual delay, drawn towards that of all: half and half at three payments', () => {
    // His median 20, that of all six 10: 15 days after the due day.
    const items = [...paid([20, 20, 20]), ...paid([0, 0, 0], 'other')]
    expect(expected(items).value?.usual).toBe(10)
    expect(weekOf([...items, openItem({ dueIn: 1 })])).toBe(addDays(TODAY, 16))
    expect(weekOf([...items, openItem({ dueIn: 0 })])).toBe(addDays(TODAY, 9))
  })

  it('of a customer without payments is that of all', () => {
    const items = [...paid([10, 10, 10], 'other'), openItem({ dueIn: 1 })]
    expect(weekOf(items)).toBe(addDays(TODAY, 9))
  })

  it('past the usual delay is the median of those of his payments that were later still', () => {
    const items = paid([5, 5, 5, 5, 30, 40, 50])
    // Overdue by 20: 40 days after the due day, in 20 days.
    expect(weekOf([...items, openItem({ overdueBy: 20 })])).toBe(addDays(TODAY, 16))
  })

  it('with fewer than three of them takes all customers’, and says so where nobody was ever so late', () => {
    const items = [...paid([5, 5, 5]), ...paid([40, 44, 60], 'other')]
    expect(weekOf([...items, openItem({ overdueBy: 39 })])).toBe(addDays(TODAY, 2))
    expect(weekOf([...items, openItem({ overdueBy: 41 })])).toBe('untold')
  })

  it('cannot be said without three payments, or without a day of payment', () => {
    const items = [...paid([5, 5]), openItem()]
    expect(expected(items)).toEqual({ value: null, n: 2, reason: 'not-enough-data' })
    expect(expectedByHabit(items, new Map(), { asOf: TODAY, weeks: 2, dated: false })).toEqual({
      value: null,
      n: 0,
      reason: 'no-paid-date-column',
    })
  })

  it('adds up to the balance in every ledger, the first week from today', () => {
    const past = paid([-5, 0, 3, 8, 20, 45], '云栖酒店')
    fc.assert(
      fc.property(anyRows, nearbyDay, fc.integer({ min: 1, max: 20 }), (rows, asOf, weeks) => {
        const items = openItems(ledgerOf(rows), asOf, { dueSoonDays: 7 })
        const { value } = expected([...items, ...past], asOf, weeks)
        if (value === null) throw new Error('no habit')
        const placed = sum(value.weeks.map(({ amount }) => amount))
        expect(placed + value.later + value.undated + value.untold).toBe(sum(items.map(({ open }) => open)))
        expect(value.weeks[0]?.from).toBe(asOf)
      }),
    )
  })
})
