// Real input: on 2012-12-31 every overdue cent of the IBM sample is either in a letter or has its reason.
import { describe, expect, it } from 'vitest'
import { keyAccounts, suggestedKeyAccounts } from '../../src/core/accounts/key-accounts'
import { openItems } from '../../src/core/ledger/open-items'
import { sum } from '../../src/core/money'
import { planReminders } from '../../src/core/reminders/plan'
import { DEFAULT_POLICY } from '../../src/core/reminders/policy/rules'
import type { LogEntry, Withheld } from '../../src/core/reminders/types'
import { DEFAULT_SALES } from '../../src/core/sales/rules'
import { contractsOf } from '../core/accounts/build'
import { day } from '../core/ledger/build'
import { logged } from '../core/reminders/build'
import { ibmIsHere, readIbm } from './ibm'

const asOf = day('2012-12-31')
const fromDayOne = DEFAULT_POLICY.levels.map(level => (level.level === 1 ? { ...level, days: 1 } : level))
/** In US cents: no 尾差 of one yuan. */
const policy = { ...DEFAULT_POLICY, levels: fromDayOne, tolerance: 0 }

const planOn = (log: LogEntry[], { addresses }: { addresses: boolean }) => {
  const ledger = readIbm({ addresses })
  const items = openItems(ledger, asOf, { dueSoonDays: 7 })
  return planReminders({
    items,
    customers: ledger.customers,
    policy,
    arrangements: [],
    log,
    asOf,
    keyAccounts: keyAccounts(
      suggestedKeyAccounts(contractsOf(items).list, {
        ...DEFAULT_SALES,
        asOf,
        share: policy.keyAccountShare,
      }),
      [],
    ),
    unapplied: new Map(),
    unreviewed: new Set(),
    holds: [],
    promises: new Map(),
  })
}

const overdue = (withheld: Withheld[], reason: Withheld['reason']) =>
  withheld.filter(one => one.daysOverdue > 0 && one.reason === reason).map(({ amount }) => amount)

describe(`reminders on the IBM ledger${ibmIsHere ? '' : ' (3 tests skipped: ../shared/data is not here)'}`, () => {
  it.skipIf(!ibmIsHere)('258.55 to 4 customers in 4 items, 530.19 disputed in 9 items', () => {
    const { letters, withheld } = planOn([], { addresses: true })
    expect(letters.map(({ items, needs }) => [items.length, needs])).toEqual(Array(4).fill([1, 'nothing']))
    expect(sum(letters.map(({ total }) => total))).toBe(25_855)
    expect(overdue(withheld, 'disputed')).toHaveLength(9)
    expect(sum(overdue(withheld, 'disputed'))).toBe(53_019)
    expect(withheld.filter(one => one.daysOverdue > 0)).toHaveLength(9)
  })

  it.skipIf(!ibmIsHere)('once sent, a second run sends none', () => {
    const log = planOn([], { addresses: true }).letters.map(letter => logged(letter, { on: asOf }))
    const { letters, withheld } = planOn(log, { addresses: true })
    expect(letters).toEqual([])
    expect(sum(overdue(withheld, 'already-reminded'))).toBe(25_855)
  })

  it.skipIf(!ibmIsHere)('as it is, without addresses, the same 258.55 wait for one', () => {
    const { letters, withheld } = planOn([], { addresses: false })
    expect(letters).toEqual([])
    expect(sum(overdue(withheld, 'no-address'))).toBe(25_855)
    expect(sum(overdue(withheld, 'disputed'))).toBe(53_019)
  })
})
