// 与总账核对: the balances the general ledger states, customer by customer, and how far ours differ from them and why.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { SheetRow } from '../sheet-row'

/** What a column of a 科目余额表 holds; of balances only the closing ones. */
export type BalanceRole = 'code' | 'account' | 'customer' | 'direction' | 'debit' | 'credit' | 'balance'

/** One customer's closing balance as one row states it, positive when he owes us; `credit`: the part that stood on the credit side. */
export type BalanceRow = { row: number; name: string; amount: Minor; credit: Minor }

/** 'sum': adds up other rows. 'other-account': neither 应收账款 nor 预收账款 nor 合同负债. Amount null where it cannot be read. */
export type LeftOutRow = { row: number; name: string; why: 'sum' | 'other-account'; amount: Minor | null }

/** A row that may be a customer's and cannot be read: which, what it says, why. */
export type UnreadRow = { row: number; text: string; why: 'no-name' | 'amount' | 'no-direction' }

/** A row that adds up an account, and what its rows that were read come to; only those where the two differ. */
export type OffSum = { row: number; name: string; stated: Minor; counted: Minor }

export type Balances = {
  /** 1-based row of the header, the last one of two. */
  headerRow: number
  columns: { role: BalanceRole; header: string }[]
  /** Multiplier of the amounts: 10000 under 单位：万元. */
  unit: number
  rows: BalanceRow[]
  leftOut: LeftOutRow[]
  unread: UnreadRow[]
  offSums: OffSum[]
}

/** What the ledger comes to for one customer as of a day: `open` + `later` − `prepaid` − `unapplied` = `balance`; minor units. */
export type OurBalance = {
  customer: CustomerKey
  name: string
  open: Minor
  /** Receipts of 收款 dated after the day, taken back. */
  later: Minor
  prepaid: Minor
  /** Receipts up to the day that are in no contract. */
  unapplied: Minor
  balance: Minor
  /** Items that cannot be read and count nothing. */
  unreadable: number
  /** Paid amounts of which no day is known: they count as paid by the day. */
  undatedPaid: Minor
  /** His rows, those with an open amount first. */
  places: SheetRow[]
}

/** The likely cause of a difference; amounts and names say which entry it equals. */
export type Cause =
  | { kind: 'agrees' | 'only-ours' | 'only-gl' | 'sign-turned' | 'unit' | 'unexplained' }
  | { kind: 'receipt-after' | 'receipt-before'; what: string; on: CalendarDate; place: SheetRow | null }
  | { kind: 'item' | 'undated-paid'; what: string; place: SheetRow }
  | { kind: 'item-after'; what: string; on: CalendarDate; place: SheetRow }
  | { kind: 'prepaid'; side: 'ours' | 'gl' }
  | { kind: 'unreadable'; count: number }

export const CAUSE_KINDS = [
  'only-gl',
  'only-ours',
  'sign-turned',
  'unit',
  'receipt-after',
  'receipt-before',
  'item',
  'item-after',
  'undated-paid',
  'prepaid',
  'unreadable',
  'unexplained',
] as const
export type CauseKind = (typeof CAUSE_KINDS)[number]

/** One customer, or one name of the general ledger that is nobody's here. `ours`, `gl`: null where he is not there. */
export type Comparison = {
  /** The customer's key, or the name's behind `gl:`. */
  key: string
  name: string
  ours: Minor | null
  gl: Minor | null
  /** Ours less theirs. */
  difference: Minor
  /** As the general ledger writes him, and its rows. */
  glNames: string[]
  glRows: number[]
  cause: Cause
  places: SheetRow[]
}

/** A name of the general ledger that looks like these customers: for a person to say. */
export type NameProposal = { name: string; amount: Minor; customers: { key: CustomerKey; name: string }[] }

export type Reconciliation = {
  /** Everything, those that agree included; the largest difference first. */
  lines: Comparison[]
  totals: { ours: Minor; gl: Minor; difference: Minor }
  proposals: NameProposal[]
}
