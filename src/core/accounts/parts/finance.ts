// Part three: revenue, receipts and what is open.
import { waivedBy } from '../../adjustments/as-of'
import type { CalendarDate } from '../../calendar-date'
import { contractCount } from '../../ledger/plans/item-name'
import type { OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import type { Figure } from '../../problem'
import { totals } from '../../receivables/totals'
import { isSale, revenueOf } from '../../sales/revenue'
import type { Sale } from '../../sales/types'
import type { Profit } from '../profit'
import type { AccountSummary } from '../types'
import type { YearAhead } from './forecast'
import type { Serving } from './serving'
import { expectedGross } from './year-ahead'

export type FinanceInput = {
  items: readonly OpenItem[]
  /** The customer's own up to `asOf`. */
  sales: readonly Sale[]
  /** 交易 counts and cannot be read. */
  missing: boolean
  asOf: CalendarDate
  profit: Profit
  shareOfRevenue: Figure
  year: YearAhead
  serving: Serving
  unapplied: Minor | null
  overdueDays: readonly number[]
}

/**
 * Over all readable contracts begun by `asOf` and all `sales`; amounts in minor units. Revenue is that of the chosen source, without VAT where
 * a rate is known; what is signed, received and open holds VAT. Collected share = receipts without 预收 / what was
 * signed less credit notes and small differences.
 */
export const finance = ({
  items,
  sales,
  missing,
  asOf,
  profit,
  shareOfRevenue,
  year,
  serving,
  unapplied,
  overdueDays,
}: FinanceInput): Omit<AccountSummary['finance'], 'targets'> => {
  const { received, balance, overdue, prepaid, aging } = totals(items, asOf, overdueDays)
  const signed = sum(items.map(revenueOf))
  const toCollect = signed - sum(items.filter(isSale).map(item => waivedBy(item, asOf)))
  const sold = sum(sales.map(({ amount }) => amount))
  const n = contractCount(items.filter(item => revenueOf(item) > 0))
  return {
    revenue: missing ? null : sold,
    signed,
    received,
    balance,
    overdue,
    prepaid,
    unapplied,
    collectedShare:
      toCollect > 0
        ? { value: (received - prepaid) / toCollect, n }
        : { value: null, n, reason: 'no-sales-in-period' },
    shareOfRevenue,
    cost: profit.cost,
    grossMargin: profit.grossMargin,
    costToServe: profit.costToServe,
    financing: profit.financing,
    netMargin: profit.netMargin,
    roi: profit.roi,
    yearGross: profit.yearGross,
    yearMargin: profit.yearMargin,
    expectedGross: expectedGross(year, profit.yearMargin),
    serving,
    aging,
  }
}
