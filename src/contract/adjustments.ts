// 调整: credit notes, roundings and fees, write-offs with their approval, and what came in after one.
import * as v from 'valibot'
import type { UnusedCredit } from '../core/adjustments/count'
import { ADJUSTMENT_KINDS, type Adjustment } from '../core/adjustments/types'
import type { CalendarDate } from '../core/calendar-date'
import type { CustomerKey, ItemKey } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import type { SheetRow } from '../core/sheet-row'
import { count, day, minor, name, text } from './shapes'

const reason = v.pipe(text, v.trim(), v.maxLength(300))
const given = v.pipe(reason, v.minLength(1))

/** Who approves a write-off: anyone but its author, or in a team of one also he himself, giving a reason. */
export const APPROVALS = ['others', 'anyone'] as const
/** When a bill of exchange (承兑汇票) counts as paid. */
export const BILLS_COUNT = ['receipt', 'maturity'] as const

export const moneySettings = v.object({ approval: v.picklist(APPROVALS), bills: v.picklist(BILLS_COUNT) })
export type MoneySettings = v.InferOutput<typeof moneySettings>
export const DEFAULT_MONEY: MoneySettings = { approval: 'others', bills: 'receipt' }

export const adjustmentInputs = {
  /** Null: nobody is chosen yet. */
  adjustments: v.object({ customer: v.nullable(name) }),
  'adjustments.record': v.object({
    /** Of the form, as `adjustments` gave it: one form is entered once, however often it is sent. */
    key: name,
    customer: name,
    kind: v.picklist(ADJUSTMENT_KINDS),
    on: day,
    /** The item as the person saw it. */
    sheet: name,
    row: v.pipe(count, v.minValue(1)),
    item: v.pipe(v.string(), v.maxLength(2000)),
    open: minor,
    amount: v.pipe(minor, v.minValue(1)),
    reason: given,
    /** The credit note whose unused part this is; '' for one of its own. */
    of: name,
  }),
  'adjustments.decide': v.object({ number: name, way: v.picklist(['approve', 'reject']), reason }),
  'adjustments.void': v.object({ number: name, reason: given }),
} as const

/** `writtenOff`: approved and not recovered; `proposed`: write-offs that wait. */
export type AdjustableItem = SheetRow & {
  item: ItemKey
  project: string
  reference: string
  due: CalendarDate | null
  daysOverdue: number
  open: Minor
  writtenOff: Minor
  proposed: Minor
}

/** `counted`: what of it lowers the open amount today; `mayDecide`: whether this person may approve it, and whether he has to say why. */
export type ShownAdjustment = Pick<
  Adjustment,
  'number' | 'on' | 'kind' | 'name' | 'what' | 'amount' | 'of' | 'state' | 'entered' | 'decided' | 'voided'
> & { counted: Minor; mayDecide: 'yes' | 'with-reason' | 'no' }

export type AdjustmentsView = {
  asOf: CalendarDate
  currency: CurrencyCode
  /** For the form about to be filled in. */
  key: string
  customer: { customer: CustomerKey; name: string; items: AdjustableItem[]; more: number } | null
  /** Write-offs that wait for approval, of any customer. */
  waiting: ShownAdjustment[]
  /** The newest, of the customer where there is one. */
  recent: ShownAdjustment[]
  /** Of the customer where there is one. */
  unused: UnusedCredit[]
  approval: MoneySettings['approval']
}

export type RecordAdjustmentResult =
  | { status: 'recorded'; adjustment: ShownAdjustment }
  /** Nothing was written: the item is not what the person saw, or does not bear as much. */
  | { status: 'changed-meanwhile' }

export type AdjustmentOutputs = {
  adjustments: AdjustmentsView
  'adjustments.record': RecordAdjustmentResult
  'adjustments.decide': ShownAdjustment
  'adjustments.void': ShownAdjustment
}
