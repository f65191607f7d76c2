// A snapshot of the ledger's items: the facts that figures and letters rest on, as they stood at one moment.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { CurrencyCode, Minor } from '../money'
import type { SheetRow } from '../sheet-row'

/** What is kept of an item; its place is where it stood, and no part of its name. */
export type KeptItem = SheetRow & {
  customer: CustomerKey
  name: string
  project: string
  reference: string
  /** The day the sale counts on. */
  begins: CalendarDate | null
  /** The due day as agreed, known or inferred. */
  due: CalendarDate | null
  /** Null where it could not be read. */
  total: Minor | null
  paid: Minor | null
  paidOn: CalendarDate | null
  /** By how much credit notes, roundings and write-offs lowered it; absent for nothing. */
  adjusted?: Minor
  /** What came in after a write-off; absent for nothing. */
  recovered?: Minor
  /** The instalments of a contract that has them; absent for none, and where a snapshot keeps no plans. */
  plan?: readonly KeptPart[]
  /** Where that is not the ledger's own. */
  currency?: CurrencyCode
}

/** `mark`: 期次; `due` null while it waits for its event. */
export type KeptPart = { mark: string; due: CalendarDate | null; total: Minor | null }

export type Fact =
  | 'customer'
  | 'total'
  | 'paid'
  | 'paidOn'
  | 'due'
  | 'begins'
  | 'adjusted'
  | 'recovered'
  | 'plan'
  | 'currency'

/** One item of then and the same item now; null where it was not there, or is gone. */
export type Pair =
  | { before: KeptItem; now: KeptItem }
  | { before: null; now: KeptItem }
  | { before: KeptItem; now: null }

/** `facts`: those that differ, each once. */
export type Change =
  | { kind: 'new'; before: null; now: KeptItem }
  | { kind: 'gone'; before: KeptItem; now: null }
  | { kind: 'changed'; before: KeptItem; now: KeptItem; facts: Fact[] }
