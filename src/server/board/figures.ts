// What 看板 shows, as figures: computed once from the open items and the rows of 每日合计.

import type { CalendarDate } from '../../core/calendar-date'
import type { CustomerKey, Ledger, OpenItem } from '../../core/ledger/types'
import type { CurrencyCode } from '../../core/money'
import { twelveMonths } from '../../core/period'
import { type Concentration, concentration } from '../../core/receivables/concentration'
import { type Debtor, debtors } from '../../core/receivables/debtors'
import { type ExpectedCash, expectedCash } from '../../core/receivables/expected'
import { type ExpectedByHabit, expectedByHabit } from '../../core/receivables/paying/by-habit'
import { payingFacts } from '../../core/receivables/paying/facts'
import { type DayTotals, earlierDays, type TrendPoint, trend } from '../../core/receivables/trend'
import type { ReceivablesTotals } from '../../core/receivables/types'
import { salesByCustomer } from '../../core/sales/by-customer'
import type { Sales } from '../../core/sales/types'

/** The chart reaches so far; three months are what a team plans its cash for. */
const WEEKS = 12
const MOST_POINTS = 53
const MOST_DEBTORS = 10
const MOST_SHARES = 5

export type BoardFigures = {
  asOf: CalendarDate
  /** Names of the ledger's sheets. */
  sheets: string[]
  currency: CurrencyCode
  /** What counts as revenue in shares and concentration. */
  revenue: Pick<Sales, 'source' | 'net' | 'missing'>
  dueSoonDays: number
  totals: ReceivablesTotals
  monthAgo: DayTotals | null
  baseline: DayTotals | null
  expected: ExpectedCash
  byHabit: ExpectedByHabit
  points: TrendPoint[]
  debtors: Debtor[]
  concentration: Concentration | null
  /** The largest customers by sales with their names; `others` are all that follow. */
  shares: { largest: { name: string; share: number }[]; others: { count: number; share: number } }
}

export type BoardBasis = {
  sheets: string[]
  ledger: Pick<Ledger, 'currency' | 'customers' | 'fields'>
  items: readonly OpenItem[]
  sales: Sales
  days: readonly DayTotals[]
  asOf: CalendarDate
  dueSoonDays: number
  graceDays: number
  totals: ReceivablesTotals
}

export const boardFigures = (basis: BoardBasis): BoardFigures => {
  const { sheets, ledger, items, sales, days, asOf, dueSoonDays, graceDays, totals } = basis
  const found = concentration(salesByCustomer(sales.list, twelveMonths(asOf)))
  return {
    asOf,
    sheets,
    currency: ledger.currency,
    revenue: { source: sales.source, net: sales.net, missing: sales.missing },
    dueSoonDays,
    totals,
    ...earlierDays(days, asOf),
    expected: expectedCash(items, { asOf, weeks: WEEKS }),
    byHabit: expectedByHabit(items, payingFacts(items, { asOf, graceDays }), {
      asOf,
      weeks: WEEKS,
      dated: ledger.fields.includes('paidOn'),
    }),
    points: trend(days, { asOf, most: MOST_POINTS }),
    debtors: debtors(items).slice(0, MOST_DEBTORS),
    concentration: found,
    shares: sharesOf(found, namesOf(basis)),
  }
}

/** Of 交易 as well, where somebody may stand whom the ledger does not have. */
const namesOf = ({ ledger, sales }: BoardBasis): Map<CustomerKey, string> => {
  const names = new Map(ledger.customers.map(({ key, name }) => [key, name]))
  for (const { customer, customerName } of sales.list)
    if (!names.has(customer)) names.set(customer, customerName)
  return names
}

const sharesOf = (
  found: Concentration | null,
  names: ReadonlyMap<CustomerKey, string>,
): BoardFigures['shares'] => {
  const shares = found?.shares ?? []
  const rest = shares.slice(MOST_SHARES)
  return {
    largest: shares
      .slice(0, MOST_SHARES)
      .map(({ customer, share }) => ({ name: names.get(customer) ?? customer, share })),
    others: { count: rest.length, share: rest.reduce((sum, { share }) => sum + share, 0) },
  }
}
