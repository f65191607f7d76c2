// What is kept of a key account, or of the whole company, at the end of a quarter or year.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { PeriodId } from './periods'

/**
 * Of the period: revenue, days with a purchase, gross profit and margin over the sales whose cost is entered, cost to serve, share of the
 * company’s revenue, what came in with a known day, services and the share of scores 4 and 5 among `scores`. As of its last day: balance,
 * overdue, days to pay over `payments` items. Amounts in minor units; null: the ledger does not tell.
 */
export type AccountFigures = {
  revenue: Minor | null
  orders: number
  grossProfit: Minor | null
  grossMargin: number | null
  costToServe: Minor | null
  shareOfRevenue: number | null
  collected: Minor | null
  balance: Minor
  overdue: Minor
  daysToPay: number | null
  payments: number
  satisfied: number | null
  scores: number
  services: number | null
}

/** In the order they are shown. */
export const SHOWN_FIGURES = [
  'revenue',
  'shareOfRevenue',
  'orders',
  'grossProfit',
  'grossMargin',
  'costToServe',
  'collected',
  'balance',
  'overdue',
  'daysToPay',
  'services',
  'satisfied',
] as const satisfies readonly (keyof AccountFigures)[]
export type ShownFigure = (typeof SHOWN_FIGURES)[number]

/** `customers` are the key accounts of that day. */
export type PeriodFigures = {
  company: AccountFigures
  customers: ReadonlyMap<CustomerKey, AccountFigures>
}

/** As it was kept; `customer` null: the whole company. `words`: what people had written of him by then. */
export type Snapshot = {
  period: PeriodId
  asOf: CalendarDate
  customer: CustomerKey | null
  name: string
  figures: AccountFigures
  words: string
  at: string
  by: string
}
