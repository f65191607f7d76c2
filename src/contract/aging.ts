// 账龄: customer by customer on any day, by due date or by the day of the sale, and as a sheet.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { CurrencyCode, Minor } from '../core/money'
import type { Undated } from '../core/receivables/aging/as-of'
import type { Trait } from '../core/receivables/aging/narrow'
import type { AgedBy, AgedCustomer, AgingReport } from '../core/receivables/aging/report'
import { day, name } from './shapes'

const asked = {
  by: v.picklist(['due', 'sale']),
  /** Null for today. */
  asOf: v.nullable(day),
  /** Only the items of an owner, or the customers of an industry or region; '' are those that say none. */
  narrowing: v.nullable(v.object({ by: v.picklist(['owner', 'industry', 'region']), value: name })),
} as const

export const agingInputs = {
  aging: v.object(asked),
  /** `overwrite`: also where somebody changed the sheet by hand. */
  'aging.sheet': v.object({ ...asked, overwrite: v.boolean() }),
} as const

/** More than a person looks through in the page; the sheet has all of them. */
export const MOST_AGED = 300

export type AgingView = {
  asOf: CalendarDate
  today: CalendarDate
  currency: CurrencyCode
  by: AgedBy
  ids: AgingReport['ids']
  /** The largest of `count` customers. */
  rows: AgedCustomer[]
  count: number
  total: AgingReport['total']
  /** The whole ledger reckoned another way: what is owed less what was received too much, and where a customer's row is off it. */
  check: {
    balance: Minor
    total: Minor
    off: { name: string; row: Minor; ledger: Minor }[]
    offCount: number
  }
  /** Paid without a day: counted as paid on any day. */
  undated: Undated
  /** Items whose amounts cannot be read: in no figure. */
  unreadable: number
  /** Traits the ledger has a column for, with what they may be narrowed to. */
  choices: { by: Trait; values: string[] }[]
}

/** 'changed': somebody changed the sheet since, and nothing was written. */
export type AgingSheetResult =
  | { status: 'made' | 'replaced'; sheet: string; customers: number }
  | { status: 'changed' }

export type AgingOutputs = { aging: AgingView; 'aging.sheet': AgingSheetResult }
