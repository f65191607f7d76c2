// 待认领: receipts of payers nobody knows, whose they are said to be, and what is remembered of payers.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { UnclaimedReceipt } from '../core/ledger/beside/types'
import { name, nothing, text } from './shapes'

export const payerInputs = {
  payers: nothing,
  /** `receipt`: its name; `always`: from now on whatever this payer pays is the customer's. */
  'payers.claim': v.object({ receipt: text, customer: name, always: v.boolean() }),
  'payers.takeBack': v.object({ payer: text, customer: text, receipt: text }),
} as const

/** A row of 付款人; `receipt` '' where it counts always. */
export type RememberedPayer = { payer: string; customer: string; receipt: string; by: string; at: string }

export type PayersView = {
  asOf: CalendarDate
  unclaimed: UnclaimedReceipt[]
  /** Those that count, the newest first. */
  known: RememberedPayer[]
}

export type PayerOutputs = {
  payers: PayersView
  /** `receipts`: how many are no longer unclaimed. */
  'payers.claim': { payer: string; customer: string; receipts: number }
  'payers.takeBack': { takenBack: number }
}
