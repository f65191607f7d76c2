// What lowers an open amount without cash: credit notes, roundings and fees, write-offs; and what came in after a write-off.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey, ItemAdjustment, ItemKey } from '../ledger/types'
import type { Minor } from '../money'

/** 贷项 (折让, 退货), 抹零, 手续费 or 贴息, 坏账核销, 核销后收回. */
export const ADJUSTMENT_KINDS = ['credit', 'rounding', 'fee', 'write-off', 'recovery'] as const
export type AdjustmentKind = (typeof ADJUSTMENT_KINDS)[number]

/** A write-off is proposed and counts from its approval on; everything else stands at once. What is rejected or void stays on record. */
export type AdjustmentState = 'standing' | 'proposed' | 'approved' | 'rejected' | 'void'

/** Who, when (`YYYY-MM-DD HH:mm`) and why. */
export type Deed = { by: string; at: string; reason: string }

/** One row of 账款调整: so much of one item, on one day. */
export type Adjustment = {
  /** `TZ20261121-01`. */
  number: string
  /** Of the form it was typed into: the same form is never entered twice. */
  key: string
  on: CalendarDate
  kind: AdjustmentKind
  customer: CustomerKey
  name: string
  /** The contract as a person knows it. */
  what: string
  item: ItemKey
  sheet: string
  row: number
  due: CalendarDate | null
  amount: Minor
  /** The credit note whose unused part this is; '' where it is its own. */
  of: string
  state: AdjustmentState
  entered: Deed
  /** Approved or rejected; null while nobody did. */
  decided: Deed | null
  /** Null while it is not void. */
  voided: Deed | null
}

/** What an adjustment asks of an item: `number` tells it from others of the day. */
export type Wanted = ItemAdjustment & { number: string }

/** Only what stands counts; a write-off only once it is approved. */
export function isCounting({ kind, state }: Pick<Adjustment, 'kind' | 'state'>): boolean {
  return kind === 'write-off' ? state === 'approved' : state === 'standing'
}
