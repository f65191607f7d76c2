// 数据: what is wrong with the cells, going to one of them, taking a finding for what it is, and 整理.
import * as v from 'valibot'
import type { PlanProblem } from '../core/account-plan/types'
import type { Health, ProblemGroup } from '../core/audit/types'
import type { CalendarDate } from '../core/calendar-date'
import type { FixKind } from '../core/fixes/types'
import type { Cell, LedgerField } from '../core/ledger/types'
import type { SheetRow } from '../core/sheet-row'
import type { BookFindings } from './books'
import { count, day, field, name, nothing, text } from './shapes'
import type { LastAct } from './undo'
import type { WorkView } from './work'

const cell = v.union([text, v.number(), v.boolean(), v.object({ day })])

/** A fix as it was shown: the server makes it anew and writes only where both agree. */
export const shownFix = v.object({
  sheet: name,
  row: v.pipe(count, v.minValue(1)),
  field,
  key: text,
  mark: name,
  before: cell,
  after: cell,
})

/** So many fixes one list has at most. */
export const MOST_FIXES = 2000

export const dataInputs = {
  check: nothing,
  goto: v.object({ sheet: name, row: v.pipe(count, v.minValue(1)), field: v.nullable(field) }),
  /** One finding by its key, or (`key` null) a whole cause as `seen` names it; `what` is the cause in the person's words, for the record. */
  'data.acknowledge': v.object({ code: name, key: v.nullable(v.string()), seen: name, what: name }),
  /** Takes it back: one finding or a whole cause; `act`: only what that act acknowledged. */
  'data.withdraw': v.object({ code: name, key: v.nullable(v.string()), act: v.exactOptional(name) }),
  'data.fixes': nothing,
  /** Begins to write those that still say what was seen. */
  'data.fix': v.object({
    fixes: v.pipe(v.array(shownFix), v.minLength(1), v.maxLength(MOST_FIXES)),
  }),
} as const

/** `seen`: a name for exactly these findings. */
export type OpenGroup = ProblemGroup & { seen: string }

/** `by` and `on` of the latest acknowledgement. */
export type AcknowledgedGroup = ProblemGroup & { by: string; on: string }

export type CheckView = {
  asOf: CalendarDate
  /** The adopted sheets, with the number of items, customers or receipts read from each. */
  sheets: { sheet: string; items: number }[]
  /** Rows that only add up others, and are counted nowhere. */
  rowsOfSums: SheetRow[]
  /** Of the contracts. */
  health: Health
  /** Of the customers and receipts on sheets of their own, each for itself. */
  beside: { sheet: string; health: Health }[]
  /** The score of an earlier day; null until there is one. */
  earlier: { on: CalendarDate; score: number } | null
  groups: OpenGroup[]
  acknowledged: AcknowledgedGroup[]
  /** Cells that 整理 can write better. */
  fixable: number
  lastAct: LastAct | null
  /** Customers whose data is to be looked over again. */
  stale: number
  /** The last closed month and its late changes as counted last; null where no month is closed. */
  closing: { month: string; late: number } | null
  /** Items that wait for a second person's tick; null while 复核 is off. */
  pendingReview: number | null
  /** Years in which due days are moved although nobody knows their holidays yet. */
  unannounced: string[]
  /** Rows in 归档; null before there is one. */
  archived: number | null
  work: WorkView
  /** 交易, 服务, 费用 and 人员, those there are. */
  books: BookFindings[]
  /** Cells of 大客户计划 that cannot be used. */
  accountPlan: PlanProblem[]
  /** By sheet, in its order of fields. */
  columns: { sheet: string; field: LedgerField; header: string; letter: string }[]
}

export type ShownFix = {
  kind: FixKind
  sheet: string
  row: number
  field: LedgerField
  key: string
  mark: string
  before: Cell
  after: Cell
}

/** `total` may be more than are listed: the others come after these. */
export type FixesView = {
  asOf: CalendarDate
  work: WorkView
  fixes: ShownFix[]
  total: number
  columns: CheckView['columns']
}

export type DataOutputs = {
  check: CheckView
  goto: { a1: string }
  'data.acknowledge': { acknowledged: number; act: string }
  'data.withdraw': { withdrawn: number }
  'data.fixes': FixesView
  'data.fix': WorkView
}
