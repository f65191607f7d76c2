// 总览: the figures, the most urgent warnings, and bringing the sheet up to date.
import type { CalendarDate } from '../core/calendar-date'
import type { CurrencyCode, Minor } from '../core/money'
import type { ReceivablesTotals } from '../core/receivables/types'
import type { Warning } from '../core/warnings/types'
import type { BoardOutcome } from './board'
import type { HourlyState, RunSummary } from './reminders'
import { type Goal, nothing } from './shapes'

export const homeInputs = { home: nothing, refresh: nothing } as const

export type HomeView = {
  asOf: CalendarDate
  currency: CurrencyCode
  goal: Goal
  totals: ReceivablesTotals
  /** Within so many days an amount is due soon. */
  dueSoonDays: number
  /** The day's totals a month ago, or the nearest earlier; null until there are any. */
  earlier: { on: CalendarDate; balance: Minor; overdue: Minor; dueSoon: Minor; dso: number | null } | null
  /** The most urgent first, each customer once. */
  warnings: Warning[]
  /** Customers with a warning, listed or not. */
  warningCount: number
  lastRun: RunSummary | null
  problemCount: number
  hourly: HourlyState
  /** Whether there is a 看板; 'gone': the team deleted it. */
  board: 'none' | 'there' | 'gone'
}

export type RefreshResult = {
  rows: number
  dueDates: number
  colourRules: number
  totalsOn: CalendarDate
  board: BoardOutcome
}

export type HomeOutputs = { home: HomeView; refresh: RefreshResult }
