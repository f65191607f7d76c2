// Sales: what counts as revenue, from the one place the team chose.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { SheetRow } from '../sheet-row'

/** Contracts by the day they were signed, the same rows by the day they were invoiced, or 交易. Never two of them together. */
export const REVENUE_SOURCES = ['contracts', 'invoices', 'deals'] as const
export type RevenueSource = (typeof REVENUE_SOURCES)[number]

/** One row of the source. `amount` without VAT where a rate is known, minor units; `cost` as it is written, or (`estimated`) by 成本率; `order` '' for none. */
export type Sale = SheetRow & {
  customer: CustomerKey
  customerName: string
  on: CalendarDate | null
  amount: Minor
  cost: Minor | null
  estimated?: true
  product: string
  order: string
}

/**
 * `net`: VAT was taken out of every sale, of some, of none. `hasCost`: the source has a column for it. `missing`: 交易 was chosen and
 * cannot be read, so that nothing is known of sales.
 */
export type Sales = {
  source: RevenueSource
  list: readonly Sale[]
  net: 'all' | 'some' | 'none'
  hasCost: boolean
  missing: boolean
}
