// Terms as they are chosen: kinds and numbers there and back, and what becomes of the number when another kind is chosen.
import { describe, expect, it } from 'vitest'
import type { Terms } from '../../src/core/ledger/types'
import { countOf, entryOf, isIncomplete, termsOf, withKind } from '../../src/sidebar/terms/terms-entry'

describe('terms on the page', () => {
  it.each<Terms>([
    { kind: 'net', days: 30 },
    { kind: 'month-end', days: 30, statementDay: 25 },
    { kind: 'end-of-months', months: 1 },
    { kind: 'months', months: 3 },
    { kind: 'day-of-month', months: 0, day: 10 },
    { kind: 'day-of-month', months: 2, day: 5, statementDay: 20 },
    { kind: 'quarter-end', days: 0 },
    { kind: 'awaiting', event: 'delivery', days: 30 },
  ])('%j comes back as it was', terms => {
    expect(termsOf(entryOf(terms))).toEqual(terms)
  })

  it('turn 30 days into a month and back, and ask for a day of the month', () => {
    const days = entryOf({ kind: 'month-end', days: 60 })
    const months = withKind(days, 'end-of-months')
    expect(termsOf(months)).toEqual({ kind: 'end-of-months', months: 2 })
    expect(termsOf(withKind(months, 'net'))).toEqual({ kind: 'net', days: 60 })
    expect(isIncomplete(withKind(days, 'next-day'))).toBe(true)
    expect(isIncomplete(withKind(entryOf({ kind: 'net', days: 45 }), 'months'))).toBe(true)
  })

  it('know no 32nd and no 0th of a month', () => {
    const day = entryOf({ kind: 'day-of-month', months: 1, day: 15 })
    expect(countOf({ ...day, typed: '32' })).toBeNull()
    expect(countOf({ ...day, typed: '0' })).toBeNull()
    expect(countOf({ ...day, typed: '３１' })).toBe(31)
  })
})
