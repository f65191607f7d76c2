import { describe, expect, it } from 'vitest'
import { addDays, type CalendarDate } from '../../../src/core/calendar-date'
import type { Finding } from '../../../src/core/warnings/types'
import { DEFAULT_ESCALATION, escalated } from '../../../src/core/warnings/unattended'

const FOUND = '2026-11-02' as CalendarDate
const finding = {
  kind: 'overdue',
  cause: 'c',
  severity: 'low',
} as Finding
const standing = (
  days: number,
  status: 'open' | 'in-progress' | 'ignored' | 'other' = 'open',
  one = finding,
) => {
  const row = { row: 2, cause: 'c', status, grade: 0, closed: false, foundOn: FOUND }
  const rules = { rules: DEFAULT_ESCALATION, today: addDays(FOUND, days) }
  const [marked] = escalated([one], new Map([['c', row]]), rules)
  return [marked?.unattended?.step ?? null, marked?.severity]
}

describe('a late warning that nobody attends to', () => {
  it.each([
    [2, null, 'low'],
    [3, 'owner', 'low'],
    [4, 'owner', 'low'],
    [5, 'superior', 'low'],
    [6, 'superior', 'low'],
    [7, 'high', 'high'],
    [40, 'high', 'high'],
  ] as const)('goes a step on: after %i days %s, %s', (days, step, severity) => {
    expect(standing(days)).toEqual([step, severity])
  })

  it('goes nowhere once somebody works on it, set it aside or wrote a word of his own', () => {
    for (const status of ['in-progress', 'ignored', 'other'] as const)
      expect(standing(40, status)).toEqual([null, 'low'])
  })

  it('is none that is not about late money', () => {
    expect(standing(40, 'open', { ...finding, kind: 'due-soon' } as Finding)).toEqual([null, 'low'])
  })

  it('is none that stands in no row yet', () => {
    const rules = { rules: DEFAULT_ESCALATION, today: FOUND }
    expect(escalated([finding], new Map(), rules)).toEqual([finding])
  })
})
