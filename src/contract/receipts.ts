// 登记收款: what a customer still has to pay, a receipt set against it, and finishing or taking back what was entered.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { ReceiptShare } from '../core/ledger/beside/types'
import type { CustomerKey } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import type { BillInHand } from '../core/receipts/bills'
import type { LoweringField } from '../core/receipts/lowering'
import type { Receipt } from '../core/receipts/receipts'
import type { TeamBillInHand } from '../core/receipts/team-bills'
import type { BookedField, PayableItem } from '../core/receipts/types'
import type { SheetRow } from '../core/sheet-row'
import type { MoneySettings } from './adjustments'
import { count, day, minor, name, nothing, text } from './shapes'

const positive = v.pipe(minor, v.minValue(1))

/** A share as the person saw it: the item as it stood, and how much of the receipt goes to it. */
const share = v.object({
  sheet: name,
  row: v.pipe(count, v.minValue(1)),
  item: v.pipe(v.string(), v.maxLength(2000)),
  paid: v.pipe(v.number(), v.integer()),
  open: positive,
  booking: v.picklist(['paid', 'unpaid', 'paid-on', 'formula', 'no-column', 'receipts']),
  amount: positive,
  rule: v.picklist(['chosen', 'exact', 'oldest-first']),
})

export const receiptInputs = {
  /** Null: nobody is chosen yet. */
  receipts: v.object({ customer: v.nullable(name) }),
  'receipts.record': v.object({
    /** Of the form, as `receipts` gave it: one form is entered once, however often it is sent. */
    key: name,
    customer: name,
    on: day,
    total: positive,
    note: text,
    shares: v.pipe(v.array(share), v.maxLength(200)),
    /** A second receipt of the same customer, day and amount was confirmed. */
    again: v.boolean(),
    /** It came in as a bill that falls due on this day. */
    bill: v.exactOptional(v.object({ dueOn: day })),
    /** For the optional columns of the team's own 收款. */
    beside: v.exactOptional(
      v.object({
        fee: v.exactOptional(positive),
        rounding: v.exactOptional(positive),
        discount: v.exactOptional(positive),
        settledBy: v.exactOptional(v.pipe(text, v.trim(), v.maxLength(60))),
      }),
    ),
    /** The bill that was honoured with it. */
    ofBill: v.exactOptional(name),
  }),
  bills: nothing,
  /** Finishes what a stopped run left, or takes a receipt back; 'dishonour' also says that the bank did not pay the bill. */
  'receipts.settle': v.object({ receipt: name, way: v.picklist(['finish', 'take-back', 'dishonour']) }),
} as const

/** Optional columns of the team's own 收款. `ways`: how they write money that is there at once. */
export type ReceiptColumns = { lowerings: LoweringField[]; ways: string[] }

/** One who pays, with his open items in the order in which a receipt pays them. */
export type Payer = {
  customer: CustomerKey
  name: string
  items: PayableItem[]
  /** Open items beyond those listed. */
  more: number
  /** The team's own sheet a receipt is added to; null where it goes into the ledger's cells. */
  receiptsSheet: string | null
  receiptColumns: ReceiptColumns | null
}

/** A row of the team's own 收款: where it went and why. */
export type TeamReceiptShown = SheetRow & {
  on: CalendarDate
  name: string
  amount: Minor
  shares: { what: string; amount: Minor; rule: ReceiptShare['rule'] }[]
  rest: Minor
}

/**
 * Money that is in no contract's open amount, each kind by itself, of the payer where there is one. `prepaid`: paid above a total.
 * `unapplied`: his, on no contract. `unclaimed`: of nobody we know, `claims` rows. `unusedCredit`: left over of credit notes.
 */
export type MoneyApart = {
  prepaid: Minor
  unapplied: Minor
  unusedCredit: Minor
  unclaimed: Minor
  claims: (SheetRow & { on: CalendarDate; amount: Minor; payer: string })[]
}

/** A bill that stands in a row of the team's own 收款. */
export type TeamBillShown = Omit<TeamBillInHand, 'customer' | 'payer'> & { name: string }

/** More than a person goes through; the sum is of all. */
export const MOST_TEAM_BILLS = 100

/** 在手汇票, by due day; `team`: those of the team's own 收款. */
export type BillsView = {
  asOf: CalendarDate
  currency: CurrencyCode
  counts: MoneySettings['bills']
  bills: BillInHand[]
  team: { bills: TeamBillShown[]; count: number; amount: Minor }
}

export type ReceiptsView = {
  asOf: CalendarDate
  currency: CurrencyCode
  /** For the form about to be filled in. */
  key: string
  payer: Payer | null
  /** When a bill counts as paid. */
  billsCount: MoneySettings['bills']
  /** 到账确认 is offered once items are cleared. */
  offersNote: boolean
  /** Half done, of any customer. */
  unfinished: Receipt[]
  /** 待认领 in the team's own 收款. */
  unclaimed: number
  /** The newest, of the payer where there is one. */
  recent: Receipt[]
  /** Of the team's own 收款 the same, where that says what is paid. */
  team: TeamReceiptShown[]
  apart: MoneyApart
}

export type RecordResult =
  | ({ status: 'recorded' } & SettleReceiptResult)
  /** Nothing was written: the items are not what the person saw. */
  | { status: 'changed-meanwhile'; payer: Payer }
  | { status: 'same-exists'; receipt: Receipt }

/** `untouched`: cells that were changed since and were therefore left as they are; row null: the row is gone. */
export type SettleReceiptResult = {
  receipt: Receipt
  untouched: { what: string; sheet: string; row: number | null; field: BookedField }[]
}

export type ReceiptOutputs = {
  receipts: ReceiptsView
  bills: BillsView
  'receipts.record': RecordResult
  'receipts.settle': SettleReceiptResult
}
