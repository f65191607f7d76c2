// 表里改过的已付: 期初已收, and each change of 已付 since that is to be given its day or said to be no receipt.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { CurrencyCode, Minor } from '../core/money'
import type { SheetRow } from '../core/sheet-row'
import { day, name, nothing } from './shapes'

export const paidInputs = {
  paid: nothing,
  /** Takes what the ledger says now for 期初已收, as of today. */
  'paid.open': nothing,
  'paid.say': v.object({
    /** `amount` as the person saw it. */
    changes: v.pipe(
      v.array(v.object({ number: name, amount: v.pipe(v.number(), v.integer()), on: day })),
      v.minLength(1),
      v.maxLength(200),
    ),
    way: v.picklist(['receipt', 'correction']),
  }),
} as const

/** 已付 says `before + amount`; `before` is 期初已收 with the receipts since. `on`: the day offered. */
export type ShownPaidChange = SheetRow & {
  number: string
  foundOn: CalendarDate
  on: CalendarDate
  name: string
  what: string
  before: Minor
  amount: Minor
}

export type PaidView = {
  asOf: CalendarDate
  currency: CurrencyCode
  /** 'no-column': nothing in the ledger says a sum paid, or the team's own 收款 does. 'damaged': what it stands on was edited. */
  state: 'no-column' | 'not-begun' | 'damaged' | 'kept'
  opening: { on: CalendarDate; by: string } | null
  changes: ShownPaidChange[]
  /** Changes beyond those listed. */
  more: number
}

export type PaidOutputs = { paid: PaidView; 'paid.open': PaidView; 'paid.say': PaidView & { said: number } }
