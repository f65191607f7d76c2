// R11: stop on overdue, with a tolerance.
import { expect, it } from 'vitest'
import { mustPayFirst } from '../../../src/core/accounts/pay-first'

it('who owes more than the tolerance is to pay first, cents up to it are let pass, and unset holds up nobody', () => {
  expect([0, 100, 101].map(overdue => mustPayFirst(overdue, 100))).toEqual([false, false, true])
  expect([0, 1].map(overdue => mustPayFirst(overdue, 0))).toEqual([false, true])
  expect(mustPayFirst(1_000_000, null)).toBe(false)
})
