// What is told of the service to one customer: each figure with its n, over twelve months, as of a day.
import type { CalendarDate } from '../calendar-date'
import type { Period } from '../period'
import type { Figure } from '../problem'
import type { SheetRow } from '../sheet-row'

/** `daysOpen` since it came in; null where no day is written. `late`: past the day it was promised for. */
export type OpenCase = {
  on: CalendarDate | null
  kind: string
  state: string
  owner: string
  daysOpen: number | null
  late: boolean
  place: SheetRow
}

/** `effect`: cases of the same kind in so many days before it and after; null while that says nothing yet. */
export type ImprovementMade = {
  on: CalendarDate | null
  kind: string
  text: string
  effect: { days: number; before: number; after: number } | null
  place: SheetRow
}

export type CaseFigures = {
  /** Of the period; those without a day are counted, too. */
  count: number
  byKind: { kind: string; count: number }[]
  /** All that are open, whenever they came in; `open` lists the oldest. */
  unsolved: number
  open: OpenCase[]
  solvedShare: Figure
  reopenedShare: Figure
  onTimeShare: Figure
  /** Work hours until the first answer, of those answered and those still waiting; `waiting` of the latter. */
  response: Figure
  responseP90: Figure
  waiting: number
  /** Days from coming in to being solved. */
  daysToSolve: Figure
  latest: { on: CalendarDate | null; kind: string; state: string; place: SheetRow }[]
  improvements: ImprovementMade[]
}

/** One answer: of a survey, or of a case. `book`: where it stands. */
export type Answer = {
  on: CalendarDate | null
  score: number
  comment: string
  book: 'surveys' | 'services'
  place: SheetRow
}

export type Satisfaction = {
  /** Share of scores 4 and 5, and the 95 % interval it lies in. */
  satisfied: Figure
  between: { low: number; high: number } | null
  /** The share in the twelve months before. */
  earlier: Figure
  mean: Figure
  /** Of the mean score against the twelve months before; `n` of the answers now, `before` of those then. */
  change: Figure
  before: number
  /** The newest that say something. */
  comments: Answer[]
}

/** 'never-asked': no answer is known; 'off': his class is not asked. `dueOn` is null for these two. */
export type SurveyStanding = {
  state: 'due' | 'later' | 'never-asked' | 'off'
  months: number
  lastOn: CalendarDate | null
  dueOn: CalendarDate | null
}

/** `cases`: null without 服务; `satisfaction`: null without 服务 and 满意度. */
export type ServiceFigures = {
  period: Period
  asOf: CalendarDate
  cases: CaseFigures | null
  satisfaction: Satisfaction | null
  survey: SurveyStanding
}
