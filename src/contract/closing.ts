// 关账: months frozen, opened again with a reason, and what was changed in them since.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { Effect, FrozenFigures, Month } from '../core/closing/types'
import type { CurrencyCode, Minor } from '../core/money'
import { name } from './shapes'
import type { ShownChange } from './snapshot'

const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** More than a person goes through at once; the others are counted, and come up as these are seen to. */
export const MOST_LATE = 100

export const closingInputs = {
  /** `month`: the closed month to look into, null for the last one; `offer`: the month to be closed, null for the one to offer. */
  closing: v.object({ month: v.nullable(month), offer: v.nullable(month) }),
  'closing.close': v.object({ month }),
  'closing.reopen': v.object({ month, reason: name }),
  /** `what`: the change in the person's words, for the record. */
  'closing.acknowledge': v.object({
    month,
    changes: v.pipe(v.array(v.object({ key: name, what: name })), v.minLength(1), v.maxLength(MOST_LATE)),
    note: name,
  }),
} as const

export type ClosedMonth = {
  month: Month
  asOf: CalendarDate
  at: string
  by: string
  figures: FrozenFigures
  /** Of the other currencies, each by itself; figures null where their row is gone. */
  abroad: { currency: CurrencyCode; figures: FrozenFigures | null }[]
  reopened: { at: string; by: string; reason: string } | null
}

export type ShownLate = ShownChange & { effect: Effect }
export type AcknowledgedLate = { key: string; what: string; note: string; by: string; on: string }

/** `count` changes of which `changes` are listed; `unclear` beside them, in no figure. */
export type ListedLate = {
  status: 'kept'
  changes: ShownLate[]
  count: number
  effect: Effect
  unclear: ShownLate[]
  unclearCount: number
  acknowledged: AcknowledgedLate[]
}
export type LateList = ListedLate | { status: 'dropped' | 'damaged' }

/** The ledger's own currency; `abroad`: the others of which something changed or cannot be told, each by itself. */
export type LateView = LateList & {
  month: Month
  asOf: CalendarDate
  abroad: (LateList & { currency: CurrencyCode })[]
}

export type ClosingView = {
  asOf: CalendarDate
  currency: CurrencyCode
  /** The latest first, those opened again among them. */
  months: ClosedMonth[]
  /** The months that may be closed, the one to offer first. */
  closable: Month[]
  /** What closing would freeze now. */
  offer: {
    month: Month
    asOf: CalendarDate
    items: number
    balance: Minor
    overdue: Minor
    unreadable: number
    /** What would be frozen of other currencies. */
    abroad: { currency: CurrencyCode; items: number; balance: Minor; overdue: Minor; unreadable: number }[]
    /** Items that wait for a second person's tick. */
    pending: number
  } | null
  /** Null while no month is closed. */
  late: LateView | null
}

export type ClosingOutputs = {
  closing: ClosingView
  'closing.close': { month: Month; items: number }
  'closing.reopen': { month: Month }
  'closing.acknowledge': { acknowledged: number }
}
