// The team's own 收款 as the ledger reads it: what came in, where it went, and whose it is not known to be.
import type { CalendarDate } from '../../calendar-date'
import type { CurrencyCode, Minor } from '../../money'
import type { Lowering } from '../../receipts/lowering'
import type { TeamBill } from '../../receipts/team-bills'
import type { SheetRow } from '../../sheet-row'
import type { CustomerKey } from '../types'

/** One row of the team's own 收款. `on`: the day it counts from. `rest`: what no item takes, 未核销; negative where money went back out of it. */
export type TeamReceipt = SheetRow & {
  on: CalendarDate
  customer: CustomerKey
  reference: string
  amount: Minor
  rest: Minor
  /** Where it went and why, in the order in which it did; of money that went back what it was taken from. Only where 收款 feeds the ledger. */
  shares?: readonly ReceiptShare[]
  /** What its row settles beside the money. */
  lowerings?: readonly Lowering[]
}

export type ReceiptShare = SheetRow & { amount: Minor; rule: 'chosen' | 'exact' | 'oldest-first' }

/** `feed`: what is paid is known from here, since the ledger itself has no column for it. */
export type TeamReceipts = {
  feed: boolean
  list: TeamReceipt[]
  unclaimed: UnclaimedReceipt[]
  /** Rows of bills, and of money that went back beside them; absent for none. */
  bills?: readonly TeamBill[]
}

/** 待认领: nobody knows whose it is. `name`: by which it is known beside the ledger. */
export type UnclaimedReceipt = SheetRow & {
  on: CalendarDate
  payer: string
  reference: string
  amount: Minor
  currency: CurrencyCode
  name: string
}
