// 对账函: what one customer owed at the beginning of a period, what changed it day by day, and what he owes at its end.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { Undated } from '../receivables/aging/as-of'
import type { Aging } from '../receivables/types'

export type MovementKind = 'charge' | 'receipt' | 'refund' | 'credit' | 'rounding' | 'fee'

/** `reference`: number of the receipt or credit note; `what`: the contracts or invoices it is about; `amount` raises the balance when positive. */
export type Movement = {
  on: CalendarDate
  kind: MovementKind
  reference: string
  what: string[]
  due: CalendarDate | null
  amount: Minor
  /** After it. */
  balance: Minor
}

/** What is open at the end of the period; `due` null while it is awaited. */
export type OpenLine = {
  reference: string
  /** 客户订单号; '' where the ledger has none. */
  order: string
  project: string
  due: CalendarDate | null
  daysOverdue: number
  open: Minor
}

/** Balances are what is open less what is paid too much or in no contract yet; minor units. */
export type Statement = {
  customer: CustomerKey
  name: string
  from: CalendarDate
  to: CalendarDate
  opening: Minor
  movements: Movement[]
  /** What the movements raised and lowered the balance by, both positive. */
  raised: Minor
  lowered: Minor
  closing: Minor
  items: OpenLine[]
  aging: Aging
  /** Paid above a contract, and received for none yet. */
  prepaid: Minor
  /** 坏账核销 is ours alone: the customer still owes it, and it is in all of the above. */
  writtenOff: Minor
  /** Items whose amounts cannot be read: in none of the above. */
  unreadable: number
  /** Paid amounts of which nobody knows the day: they count as paid on any day. */
  undated: Undated
}
