// 暂停催款: a dispute, a pause, an opt-out or a case at law, of a customer or of one item; and what 催款 says of promises and of the money known.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { BrokenPromise, JudgedPromise } from '../core/follow-ups/promises'
import type { ItemKey } from '../core/ledger/types'
import type { Minor } from '../core/money'
import type { LedgerAge } from '../core/receipts/newest'
import { HOLD_KINDS, type Hold } from '../core/reminders/holds'
import { day, minor, name, nothing } from './shapes'

export const holdInputs = {
  /** What can be held of a customer, and what is. */
  holds: v.object({ customer: name }),
  'holds.add': v.object({
    customer: name,
    /** Null: everything he owes. */
    item: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
    kind: v.picklist(HOLD_KINDS),
    /** Of a dispute about part of an item. */
    amount: v.nullable(v.pipe(minor, v.minValue(1))),
    until: day,
    reason: v.pipe(name, v.minLength(1)),
  }),
  'holds.end': v.object({ id: name }),
  /** Puts the person on the sheet 为何未发. */
  'notSent.show': nothing,
} as const

export type HoldableItem = { item: ItemKey; what: string; open: Minor; daysOverdue: number }

export type HoldsView = {
  asOf: CalendarDate
  /** What he owes, the oldest first. */
  items: HoldableItem[]
  /** Those that hold today or will. */
  active: Hold[]
}

/** Of 催款: what customers promised, and how far the money is known. */
export type MoneyStanding = {
  /** Still to be kept, the soonest first. */
  open: JudgedPromise[]
  broken: BrokenPromise[]
  /** Of each how many beyond those given here. */
  more: { open: number; broken: number }
  /** Of all promises whose day has passed. */
  rate: { value: number | null; n: number }
  age: LedgerAge
}

export type HoldOutputs = {
  holds: HoldsView
  'holds.add': Hold
  'holds.end': Hold
  'notSent.show': { sheet: string }
}
