// Part three: revenue, receipts and what is open.
import type { CalendarDate } from '../../calendar-date'
import type { OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import type { Figure } from '../../problem'
import { totals } from '../../receivables/totals'
import type { Profit } from '../profit'
import { revenueOf } from '../twelve-months'
import type { AccountSummary } from '../types'

export type FinanceInput = {
  items: readonly OpenItem[]
  asOf: CalendarDate
  profit: Profit
  shareOfRevenue: Figure
  unapplied: Minor | null
  overdueDays: readonly number[]
}

/** Over all readable deals begun by `asOf`; amounts in minor units. Collected share = receipts without 预收 / revenue. */
export const finance = ({
  items,
  asOf,
  profit,
  shareOfRevenue,
  unapplied,
  overdueDays,
}: FinanceInput): AccountSummary['finance'] => {
  const { received, balance, overdue, prepaid, aging } = totals(items, asOf, overdueDays)
  const revenue = sum(items.map(revenueOf))
  const n = items.filter(item => revenueOf(item) > 0).length
  return {
    revenue,
    received,
    balance,
    overdue,
    prepaid,
    unapplied,
    collectedShare:
      revenue > 0
        ? { value: (received - prepaid) / revenue, n }
        : { value: null, n, reason: 'no-sales-in-period' },
    shareOfRevenue,
    cost: profit.cost,
    grossMargin: profit.grossMargin,
    roi: profit.roi,
    aging,
  }
}
