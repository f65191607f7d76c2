// Warnings: what needs attention, why, and who acts.
import type { PlanKind } from '../account-plan/types'
import type { VerifyBlock } from '../audit/freshness/freshness'
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey, LedgerField } from '../ledger/types'
import type { Limitation } from '../limitation/types'
import type { Minor } from '../money'
import type { ProblemCode } from '../problem'
import type { SheetRow } from '../sheet-row'

/** The rules, gravest first: which one speaks for a customer among those of equal severity. */
export const WARNING_KINDS = [
  'limitation',
  'long-unpaid',
  'overdue',
  'broken-promise',
  'over-credit',
  'large',
  'off-habit',
  'address-conflict',
  'bad-data',
  'due-soon',
  'stale-data',
  'opportunity-late',
  'measure-due',
  'review-due',
  'survey-due',
  'stale-satisfaction',
] as const
export type WarningKind = (typeof WARNING_KINDS)[number]
export type WarningAction =
  | 'remind'
  | 'hold'
  | 'contact'
  | 'look'
  | 'verify'
  | 'demand'
  | 'acknowledge'
  | 'plan'
export type Severity = 'high' | 'medium' | 'low'

/** From 设置: days, money in minor units, and the rules switched off. */
export type WarningThresholds = {
  dueSoonDays: number
  large: Minor
  longUnpaidDays: number
  /** So many days later than the customer's own usual delay. */
  habitDays: number
  /** The share of the credit limit that warns, in percent; at 100 it is grave. */
  creditPercent: number
  /** Paid so many days after the due day is still on time. */
  graceDays: number
  off: WarningKind[]
}

/** `asOf`: by which a limit that is valid until a day may have run out. `unapplied`: 未核销 by customer, which takes nobody's credit; absent: none. */
export type FindingRules = WarningThresholds & {
  asOf?: CalendarDate
  unapplied?: ReadonlyMap<CustomerKey, Minor>
}

/** Stable name of what is wrong, wherever its row stands by now: 预警 has one open row for it at most. */
export type CauseKey = string

/** What the reason says beyond the amount, by rule. */
export type FindingFacts =
  | { kind: 'overdue' | 'large' | 'due-soon'; due: CalendarDate; inferred: boolean; disputed: boolean }
  | { kind: 'long-unpaid'; due: CalendarDate; inferred: boolean; disputed: boolean; atLeast: number }
  | { kind: 'bad-data'; problems: { code: ProblemCode; field: LedgerField | null; value: string }[] }
  | { kind: 'address-conflict'; choices: string[][] }
  /** `usual` of `payments` payments, early ones negative; `due` of the oldest item that is later by `later` days. */
  | { kind: 'off-habit'; usual: number; payments: number; later: number; due: CalendarDate }
  /** `until`: the day on which the limit ran out. */
  | { kind: 'over-credit'; limit: Minor; until?: string }
  /** `promised` for the day `on`, null: all that was due; `came` until then. */
  | { kind: 'broken-promise'; on: CalendarDate; promised: Minor | null; came: Minor }
  /** The blocks to be looked over, and the first day one of them was due. */
  | { kind: 'stale-data'; blocks: VerifyBlock[]; dueOn: CalendarDate | null }
  /** `lastOn`: the last answer to a survey; it and `dueOn` null: never asked. */
  | { kind: 'stale-satisfaction'; dueOn: CalendarDate | null; lastOn: CalendarDate | null }
  /** 诉讼时效: `years` from the day after `due`, or from `last`. */
  | ({ kind: 'limitation'; years: number } & Limitation)
  /** A row of 大客户计划 in progress: `what` of it for the day `on`. */
  | { kind: PlanWarning; what: string; on: CalendarDate; planned: PlanKind }

/** The rules about 大客户计划, which no open money stands behind. */
export const PLAN_WARNINGS = ['opportunity-late', 'measure-due', 'review-due', 'survey-due'] as const
export type PlanWarning = (typeof PLAN_WARNINGS)[number]
export const isPlanWarning = (kind: WarningKind): kind is PlanWarning =>
  PLAN_WARNINGS.some(one => one === kind)

/** Who has been told that nobody attends to a warning: its owner, then his superior; then it is grave. */
export type Step = 'owner' | 'superior' | 'high'

/** One cause to act on, of an item or of a customer as a whole. */
export type Finding = {
  cause: CauseKey
  severity: Severity
  customer: CustomerKey
  name: string
  /** Number of the contract or invoice, else the project; '' for the customer as a whole. */
  item: string
  /** Counts up when it became materially worse: the next age threshold, past the limit. */
  grade: number
  amount: Minor
  /** Days overdue; for 'due-soon' to the due day, for 'off-habit' later than usual, for 'broken-promise' since the promised day, for 'stale-data' and 'stale-satisfaction' past the rhythm, for 'limitation' left, negative once past; of 大客户计划 past the day, negative before it; else 0. */
  days: number
  places: SheetRow[]
  action: WarningAction
  owner: string
  /** Nobody has attended to its row of 预警 since that day, and how far that has gone; absent: not long enough to say. */
  unattended?: { since: CalendarDate; step: Step }
} & FindingFacts

/** One warning per customer and kind; `row` of `sheet` is where to go, `days` as in its findings, `owner` '' when no column has it. */
export type Warning = SheetRow & {
  kind: WarningKind
  severity: Severity
  customer: CustomerKey
  name: string
  amount: Minor
  days: number
  count: number
  action: WarningAction
  owner: string
}
