// 客户: the summary of one customer, editing in place.
import * as v from 'valibot'
import type { PartId } from '../core/accounts/frame'
import type { KeyDecision, KeyMeasure } from '../core/accounts/key-accounts'
import type { AccountSummary } from '../core/accounts/types'
import type { CustomerFreshness } from '../core/audit/freshness/freshness'
import type { CalendarDate } from '../core/calendar-date'
import type { FollowUp } from '../core/follow-ups/types'
import type { Limitation } from '../core/limitation/types'
import type { CurrencyCode } from '../core/money'
import type { ForeignTotal } from '../core/receivables/foreign'
import type { Arrangement } from '../core/reminders/types'
import type { CostRateProblem } from '../core/sales/cost-rates'
import { TIMELINE_KINDS, type TimelinePart } from '../core/timeline/timeline'
import type { AccountPlanView } from './account-plan'
import { count, name, nothing, text } from './shapes'

export const customerInputs = {
  /** Null: the customer of the selected row. */
  'customer.open': v.object({ customer: v.nullable(name) }),
  'customer.edit': v.object({
    customer: name,
    sheet: name,
    row: v.pipe(count, v.minValue(1)),
    field: v.picklist(['contact', 'phone', 'email', 'address', 'note']),
    before: text,
    value: text,
  }),
  /** 往来: the first `most` entries of one kind; null: of all kinds. */
  'customer.timeline': v.object({
    customer: name,
    kind: v.nullable(v.picklist(TIMELINE_KINDS)),
    most: v.pipe(count, v.minValue(1), v.maxValue(2000)),
  }),
  /** `isKey` null: the rule decides again. */
  'customer.key': v.object({ customer: name, isKey: v.nullable(v.boolean()), why: name }),
  /** Null: the customer of the selected row. */
  'customer.sheet': v.object({ customer: v.nullable(name), overwrite: v.boolean() }),
  /** 成本率, made where there is none. */
  'customer.costRates': nothing,
} as const

export type CustomerView = {
  asOf: CalendarDate
  currency: CurrencyCode
  summary: AccountSummary
  arrangement: Arrangement | null
  /** The last day on which all his letters are held, by whatever does; null: none. */
  heldUntil: CalendarDate | null
  /** What the rule says, null where it suggests nothing, and what a person decided instead. */
  keyStanding: { suggested: KeyMeasure[] | null; decision: KeyDecision | null }
  /** The latest words with him, the newest first. */
  followUps: FollowUp[]
  /** What he owes in other currencies, each by itself. */
  foreign: ForeignTotal[]
  /** More is overdue than the settings let pass. */
  payFirst: boolean
  freshness: CustomerFreshness
  /** The parts that stand, in the order of the goal; the first is open. */
  parts: PartId[]
  /** 成本率: the sheet and what of it cannot be used; null where there is none. */
  costRates: { sheet: string; problems: CostRateProblem[] } | null
  /** 诉讼时效 of what is overdue, the soonest to end first, and how many more there are; `item` as a person knows it. */
  limitation: { items: (Limitation & { item: string })[]; more: number }
  /** His rows of 大客户计划. */
  plan: AccountPlanView
  /** 调查邀请: what to send him to be asked how content he is. */
  invitation: string
  /** Contact fields that have a column and may be edited by this person. */
  editable: ('contact' | 'phone' | 'email' | 'address' | 'note')[]
}

/** `unanswered`: letters since the customer last paid, answered or was spoken to. */
export type TimelineView = TimelinePart & { asOf: CalendarDate; unanswered: number }

export type EditResult = { status: 'saved' } | { status: 'changed-meanwhile'; current: string }

/** 'changed': somebody changed the page since it was made; 'none': the selected row is nobody's. */
export type SummarySheetResult =
  | { status: 'made' | 'replaced'; sheet: string }
  | { status: 'changed' }
  | { status: 'none' }

export type CustomerOutputs = {
  'customer.open': CustomerView | { summary: null }
  'customer.edit': EditResult
  'customer.timeline': TimelineView
  'customer.key': { keyAccount: boolean }
  'customer.sheet': SummarySheetResult
  'customer.costRates': { sheet: string }
}
