// 总览: the figures, the most urgent warnings, and bringing the sheet up to date.
import * as v from 'valibot'
import type { Health } from '../core/audit/types'
import type { CalendarDate } from '../core/calendar-date'
import type { DueStep } from '../core/collecting/standing'
import type { DueFollowUp } from '../core/follow-ups/due'
import type { CurrencyCode, Minor } from '../core/money'
import type { Receipt } from '../core/receipts/receipts'
import type { Behind } from '../core/receivables/behind'
import type { CollectionFigures } from '../core/receivables/collection/collection'
import type { ForeignTotal } from '../core/receivables/foreign'
import type { Finance } from '../core/receivables/provision/finance'
import type { ReceivablesTotals } from '../core/receivables/types'
import type { Warning } from '../core/warnings/types'
import type { BoardOutcome } from './board'
import type { HourlyState, RunSummary } from './reminders'
import { type Goal, name, nothing } from './shapes'
import type { HandledStatus, ListNews } from './warnings'
import type { WorkView } from './work'

export const homeInputs = {
  home: nothing,
  /** The rows behind a key figure. */
  'home.explain': v.object({ figure: v.picklist(['balance', 'overdue', 'dueSoon', 'dso']) }),
  /** This person has read what is new in a version. */
  'news.dismiss': v.object({ version: name }),
  refresh: nothing,
  /** 改由我运行: the hourly job runs under this person's account from now on. */
  'hourly.take': nothing,
} as const

/** `status`: how far the team is with what the customer's warnings wait for. */
export type HomeWarning = Warning & { status: HandledStatus }

export type HomeView = {
  asOf: CalendarDate
  currency: CurrencyCode
  goal: Goal
  totals: ReceivablesTotals
  /** What is open in other currencies, in none of the figures. */
  foreign: ForeignTotal[]
  /** Within so many days an amount is due soon. */
  dueSoonDays: number
  /** The day's totals a month ago, or the nearest earlier; null until there are any. */
  earlier: { on: CalendarDate; balance: Minor; overdue: Minor; dueSoon: Minor; dso: number | null } | null
  /** The overdue share of the balance on the first day on record and now; null until there is an earlier day, or where nothing was or is open. */
  since: { on: CalendarDate; before: number; now: number } | null
  /** The most urgent first, each customer once; none of what was set aside in 预警. */
  warnings: HomeWarning[]
  /** Customers with a warning, listed or not. */
  warningCount: number
  /** What 预警 opened and closed yesterday and today; null until it has a day before today. */
  warningNews: ListNews | null
  lastRun: RunSummary | null
  /** Findings of the check that nobody acknowledged. */
  problemCount: number
  health: Health
  hourly: HourlyState
  /** Letters go out unattended: they go with the hourly job. */
  sends: boolean
  /** Customers to get in touch with again, the longest overdue first. */
  followUps: DueFollowUp[]
  followUpCount: number
  /** Steps of 催收计划 whose day has come, the longest waiting first. */
  steps: DueStep[]
  stepCount: number
  /** Receipts a stopped run left half done. */
  unfinished: Pick<Receipt, 'receipt' | 'name' | 'total'>[]
  /** The version this person has not read the news of; null when he has. */
  news: string | null
  /** The last closed month and the changes after its close that nobody acknowledged, as counted last; null where no month is closed. */
  lateChanges: { month: string; late: number } | null
  /** Items that wait for a second person's tick. */
  pendingReview: number
  /** Whether there is a 看板; 'gone': the team deleted it. */
  board: 'none' | 'there' | 'gone'
  work: WorkView
  /** 待触发: what is open and waits for its event, in instalments or not. */
  awaiting: { count: number; amount: Minor }
}

export type FigureBehind = Behind & {
  asOf: CalendarDate
  currency: CurrencyCode
  totals: Pick<ReceivablesTotals, 'balance' | 'dso'>
  dueSoonDays: number
  /** 更多指标, beside the simple DSO; null for the other figures. */
  collection: CollectionFigures | null
  /** 坏账准备 and 资金占用, beside the balance; null for the other figures. */
  finance: Finance | null
}

export type RefreshResult = {
  rows: number
  dueDates: number
  colourRules: number
  totalsOn: CalendarDate
  board: BoardOutcome
  /** Null when a colleague was writing 预警 at that moment. */
  warnings: ListNews | null
}

export type HomeOutputs = {
  home: HomeView
  'home.explain': FigureBehind
  'news.dismiss': { version: string }
  refresh: RefreshResult
  'hourly.take': HourlyState
}
