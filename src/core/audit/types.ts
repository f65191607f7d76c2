// The check of the data: findings by cause, how grave a cause is, and the score.
import type { CalendarDate } from '../calendar-date'
import type { Cell, CustomerKey, ItemKey, OpenItem } from '../ledger/types'
import type { Problem, ProblemCode } from '../problem'
import type { LogDamage } from '../reminders/log/rows'

/** 'amounts': money is not counted or counted wrongly. 'letters': counted, but not reminded of. 'rest': worth a look. */
export type Severity = 'amounts' | 'letters' | 'rest'

/** A problem with a name of its own that stays while rows are sorted, and goes when the cell says something else. */
export type Finding = Problem & { key: string }

/** One cause; findings in sheet order. */
export type ProblemGroup = { code: ProblemCode; severity: Severity; count: number; problems: Finding[] }

/** A row of 催款安排, or of 暂停催款 while it holds, that names a customer; `item`: the contract it is about. */
export type ArrangementRow = {
  sheet: string
  row: number
  customer: CustomerKey
  name: string
  item?: ItemKey
}

/** A cell of a column of our own as it stands. */
export type OurCell = { sheet: string; row: number; cell: Cell }

/** What stands beside the ledger and is held against it. */
export type Beside = {
  arrangements: readonly ArrangementRow[]
  ourDue: readonly OurCell[]
  /** Our 到期日 column in 分期, by its header. */
  planDue?: { column: string; cells: readonly OurCell[] }
  /** Our 未付金额 column, and the items as they stand today. */
  ourOpen?: { cells: readonly OurCell[]; items: readonly OpenItem[] }
  /** Pairs of customers that a person said are two. */
  different?: ReadonlySet<string>
  /** 催款记录 by its name, and what was done to its rows by hand. */
  log?: { sheet: string; damage: readonly LogDamage[] }
}

/** An acknowledged finding: who took it for what it is, and when. */
export type Acknowledgement = { key: string; by: string; on: CalendarDate }

export type SeverityCounts = Record<Severity, number>

/**
 * 0–100; null without a row. `withAcknowledged`: what it would be if nothing had been acknowledged.
 * `rows`: all items; `soundRows`: those without an open finding.
 */
export type Health = {
  score: number | null
  withAcknowledged: number | null
  rows: number
  soundRows: number
}
