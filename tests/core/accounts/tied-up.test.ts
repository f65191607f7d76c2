// What a customer's credit cost, reckoned by hand: amounts chosen so that a yuan tied up for a day costs a cent.
import { describe, expect, it } from 'vitest'
import { tiedUpCost } from '../../../src/core/accounts/tied-up'
import type { OpenItem } from '../../../src/core/ledger/types'
import { daysAgo, openItem, TODAY } from '../reminders/build'
import { sold } from './build'

const costOf = (...items: OpenItem[]) => tiedUpCost(items, { rate: 3.65, asOf: TODAY })
/** Sold 100 days ago for 10,000. */
const hundred = (given: Partial<OpenItem>) => sold(daysAgo(100), 10_000, given)

describe('the money a customer ties up', () => {
  it('is that of the whole from the sale to 付清日期, of what is open until today, and unknown where no day is', () => {
    expect(costOf(hundred({ paidOn: daysAgo(70) }))).toEqual({ value: 100 * 30, n: 1 })
    const open = openItem({ total: 10_000, paid: 6_000, open: 4_000, overdueBy: 70 })
    expect(costOf(open)).toEqual({ value: 40 * 100, n: 1 })
    expect(costOf(hundred({ paidOn: null }))).toEqual({ value: 0, n: 0 })
    expect(costOf(sold(daysAgo(-1), 10_000, { state: 'not-started' }))).toEqual({ value: 0, n: 0 })
  })

  it('ends for each part on the day it was paid', () => {
    const payments = [
      { on: daysAgo(90), amount: 6_000 },
      { on: daysAgo(50), amount: 4_000 },
    ]
    const whole = 60 * 10 + 40 * 50
    expect(costOf(hundred({ payments, paidOn: daysAgo(50) }))).toEqual({ value: whole, n: 1 })
    expect(costOf(hundred({ dated: payments, paidOn: daysAgo(50) }))).toEqual({ value: whole, n: 1 })
    const partly = openItem({
      ...{ total: 10_000, paid: 6_000, open: 4_000, overdueBy: 70 },
      payments: payments.slice(0, 1),
    })
    expect(costOf(partly)).toEqual({ value: 60 * 10 + 40 * 100, n: 1 })
  })

  it('ends for what a credit note or a write-off took away on its day, and begins again with what went back', () => {
    const adjustments = [
      { on: daysAgo(90), kind: 'credit', amount: 2_000 },
      { on: daysAgo(20), kind: 'recovery', amount: 2_000 },
    ] as const
    const credited = hundred({ adjustments, paid: 8_000, paidOn: daysAgo(70) })
    expect(costOf(credited)).toEqual({ value: 20 * 10 + 80 * 30, n: 1 })
    const payments = [
      { on: daysAgo(90), amount: 15_000 },
      { on: daysAgo(80), amount: -9_000 },
    ]
    const back = hundred({ payments, paid: 6_000, open: 4_000, state: 'overdue' })
    // Of the 90.00 that went back 50.00 were 预收.
    expect(costOf(back)).toEqual({ value: 100 * 10 + 40 * 80, n: 1 })
  })

  it('is none for what came before the sale', () => {
    const payments = [{ on: daysAgo(120), amount: 10_000 }]
    expect(costOf(hundred({ payments, paidOn: daysAgo(120) }))).toEqual({ value: 0, n: 1 })
  })
})
