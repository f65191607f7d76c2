// Follow-ups due: only the last word with a customer counts.
import { describe, expect, it } from 'vitest'
import { dueFollowUps, latestFollowUps } from '../../../src/core/follow-ups/due'
import type { FollowUp } from '../../../src/core/follow-ups/types'
import { day } from '../ledger/build'

const entry = (customer: string, at: string, next: string | null): FollowUp => ({
  key: `${customer} ${at}`,
  at,
  customer,
  name: customer,
  channel: 'call',
  outcome: 'reached',
  promised: null,
  words: '',
  next: next === null ? null : day(next),
  by: 'ann@example.com',
})

describe('follow-ups', () => {
  const entries = [
    entry('A', '2026-11-10 09:00', '2026-11-12'),
    entry('B', '2026-11-11 09:00', '2026-11-21'),
    entry('C', '2026-11-12 09:00', '2026-11-22'),
    entry('D', '2026-11-12 09:00', '2026-11-01'),
    entry('D', '2026-11-13 09:00', null),
    entry('A', '2026-11-14 09:00', '2026-11-18'),
  ]

  it('are due on their day and after it, by the last entry of each customer, the longest overdue first', () => {
    const due = dueFollowUps(entries, day('2026-11-21'))
    expect(due.map(({ customer, next, daysLate }) => [customer, next, daysLate])).toEqual([
      ['A', '2026-11-18', 3],
      ['B', '2026-11-21', 0],
    ])
  })

  it('of one customer are told newest first', () => {
    expect(latestFollowUps(entries, 'A', 5).map(({ at }) => at)).toEqual([
      '2026-11-14 09:00',
      '2026-11-10 09:00',
    ])
    expect(latestFollowUps(entries, 'D', 1).map(({ next }) => next)).toEqual([null])
  })
})
