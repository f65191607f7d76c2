// The credit limit in use, at its edges (receivables.md §2.8).
import { describe, expect, it } from 'vitest'
import { creditUse } from '../../../../src/core/receivables/paying/credit'
import { daysAgo, openItem, TODAY } from '../../reminders/build'

const rules = { asOf: TODAY, unapplied: 0, percent: 80 }
const use = (open: number, limit: number | null, given: Partial<typeof rules> = {}) =>
  creditUse([openItem({ open, dueIn: 40 })], { creditLimit: limit }, { ...rules, ...given })

describe('credit in use', () => {
  it('is within, near from the share that warns, and full at the limit', () => {
    expect(use(7_999, 10_000)).toMatchObject({ state: 'within', use: 0.7999, room: 2_001 })
    expect(use(8_000, 10_000)).toMatchObject({ state: 'near', use: 0.8, room: 2_000 })
    expect(use(10_000, 10_000)).toMatchObject({ state: 'full', use: 1, room: 0 })
    expect(use(12_000, 10_000)).toMatchObject({ state: 'full', use: 1.2, room: -2_000 })
  })

  it('without a limit is none, and with a limit of 0 cash only: no share, nothing left', () => {
    expect(use(9_000, null)).toMatchObject({ state: 'none', use: null, room: null, exposure: 9_000 })
    expect(use(9_000, 0)).toMatchObject({ state: 'cash-only', use: null, room: -9_000 })
  })

  it('counts a limit that ran out as 0 from the day after its last, and says so', () => {
    const until = (limitUntil: string, creditLimit: number | null = 10_000) =>
      creditUse([openItem({ open: 9_000, dueIn: 40 })], { creditLimit, more: { limitUntil } }, rules)
    expect(until(daysAgo(1))).toMatchObject({ state: 'cash-only', limit: 0, use: null, ranOut: daysAgo(1) })
    expect(until(TODAY)).toMatchObject({ state: 'near', limit: 10_000 })
    expect(until(TODAY)).not.toHaveProperty('ranOut')
    expect(until(daysAgo(1), null)).toMatchObject({ state: 'none', limit: null })
  })

  it('is less by what was paid too much and by what no contract takes, and never below nothing', () => {
    const items = [openItem({ open: 9_000 }), openItem({ open: 0, prepaid: 2_000, state: 'settled' })]
    expect(creditUse(items, { creditLimit: 10_000 }, { ...rules, unapplied: 3_000 })).toMatchObject({
      exposure: 4_000,
      use: 0.4,
    })
    expect(use(1_000, 10_000, { unapplied: 5_000 })).toMatchObject({ exposure: 0, use: 0, room: 10_000 })
  })

  it('looks ahead to what is signed and not begun, not to what is only planned', () => {
    const signed = openItem({ state: 'not-started', open: 0, total: 6_000, signedOn: daysAgo(3) })
    const planned = openItem({ state: 'not-started', open: 0, total: 6_000, signedOn: daysAgo(-3) })
    const items = [openItem({ open: 5_000 }), signed, planned]
    expect(creditUse(items, { creditLimit: 10_000 }, rules)).toMatchObject({
      state: 'within',
      exposure: 5_000,
      committed: 6_000,
      projected: 11_000,
      projectedUse: 1.1,
    })
  })
})
