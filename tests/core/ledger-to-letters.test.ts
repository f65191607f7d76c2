// From cells to letters: whatever the sheet holds, no open amount is lost on the way.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { openItems } from '../../src/core/ledger/open-items'
import { sum } from '../../src/core/money'
import { totals } from '../../src/core/receivables/totals'
import { planReminders } from '../../src/core/reminders/plan'
import { DEFAULT_POLICY } from '../../src/core/reminders/policy/rules'
import { anyRows, nearbyDay } from './arbitraries'
import { ledgerOf } from './ledger/build'

const anyPlan = fc.tuple(anyRows, nearbyDay).map(([rows, asOf]) => {
  const ledger = ledgerOf(rows)
  const items = openItems(ledger, asOf, { dueSoonDays: 7 })
  const desk = {
    policy: DEFAULT_POLICY,
    arrangements: [],
    log: [],
    keyAccounts: new Set<string>(),
    unapplied: new Map<string, number>(),
    unreviewed: new Set<string>(),
    holds: [],
    promises: new Map(),
  }
  const plan = planReminders({ ...desk, items, customers: ledger.customers, asOf })
  return { ledger, plan, balance: totals(items, asOf).balance }
})

it('every open amount of the sheet is in a letter or has its reason, once', () => {
  fc.assert(
    fc.property(anyPlan, ({ plan, balance }) => {
      const told = sum(plan.letters.map(letter => letter.total))
      const withheld = sum(plan.withheld.map(item => item.amount))
      expect(told + withheld).toBe(balance)
    }),
  )
})

it('no letter names a row with a blocking problem, an inferred due day or an address in doubt', () => {
  fc.assert(
    fc.property(anyPlan, ({ ledger, plan }) => {
      for (const letter of plan.letters) {
        const customer = ledger.customers.find(({ key }) => key === letter.customer)
        expect(customer?.addresses).toEqual({ kind: 'one', to: letter.to })
        for (const { row } of letter.items) {
          const item = ledger.items.find(one => one.row === row)
          expect(item?.problems).toEqual([])
          expect(item?.due.kind).toBe('known')
        }
      }
    }),
  )
})
