// 大客户计划: what people plan with a customer, one row a thing; which columns a row fills depends on its kind.
import type { RiskLevel } from '../accounts/types'
import type { CalendarDate } from '../calendar-date'
import type { Cell, CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { Period } from '../period'

export const PLAN_KINDS = [
  'target',
  'opportunity',
  'measure',
  'rival',
  'expansion',
  'strategy',
  'resource',
  'review',
  'survey',
] as const
export type PlanKind = (typeof PLAN_KINDS)[number]

export const TARGET_MEASURES = ['revenue', 'gross-profit', 'receipts'] as const
export type TargetMeasure = (typeof TARGET_MEASURES)[number]

/** The four risks that are always spoken of. */
export const RISK_TOPICS = ['churn', 'collection', 'competition', 'concentration'] as const
export type RiskTopic = (typeof RISK_TOPICS)[number]

export const RESOURCES = ['people', 'money'] as const
export type Resource = (typeof RESOURCES)[number]

/** What 对象 chooses from; of other kinds it is a text. */
export const TOPICS_OF = {
  target: TARGET_MEASURES,
  measure: RISK_TOPICS,
  resource: RESOURCES,
} as const satisfies Partial<Record<PlanKind, readonly string[]>>
export type PlanTopic = TargetMeasure | RiskTopic | Resource

export const PLAN_STATES = ['open', 'won', 'lost', 'done', 'dropped'] as const
export type PlanState = (typeof PLAN_STATES)[number]

/** An opportunity is won or lost, everything else done or dropped. */
export const statesOf = (kind: PlanKind): readonly PlanState[] =>
  kind === 'opportunity' ? ['open', 'won', 'lost', 'dropped'] : ['open', 'done', 'dropped']

/** The columns a person fills in, in the order of the sheet. */
export const PLAN_COLUMNS = [
  'name',
  'kind',
  'about',
  'what',
  'period',
  'amount',
  'chance',
  'workdays',
  'level',
  'on',
  'state',
  'owner',
  'source',
  'note',
] as const
export type PlanColumn = (typeof PLAN_COLUMNS)[number]

/** What a kind cannot do without: of each group one. */
export const NEEDS: Record<PlanKind, readonly (readonly PlanColumn[])[]> = {
  target: [['about'], ['period'], ['amount']],
  opportunity: [['what', 'about'], ['amount']],
  measure: [['what']],
  rival: [['about', 'what']],
  expansion: [['what']],
  strategy: [['what']],
  resource: [['what', 'amount', 'workdays']],
  review: [['on']],
  survey: [['on']],
}

export type PlanProblemCode =
  | 'customer-missing'
  | 'customer-unknown'
  | 'kind-unknown'
  | 'topic-unknown'
  | 'period-unreadable'
  | 'amount-unreadable'
  | 'chance-unreadable'
  | 'workdays-unreadable'
  | 'level-unknown'
  | 'day-unreadable'
  | 'state-unknown'
  | 'lacking'

/** A cell of 大客户计划 that cannot be used; `value` as a person sees it, '' where something has to be filled in. */
export type PlanProblem = { row: number; column: PlanColumn; code: PlanProblemCode; value: string }

/** A row with the words of its drop-downs understood already; null: a word that is none of them. */
export type PlanRow = {
  row: number
  cells: Partial<Record<PlanColumn | 'customer', Cell>>
  kind: PlanKind | '' | null
  topic: PlanTopic | '' | null
  state: PlanState | '' | null
  level: RiskLevel | '' | null
  /** What the word of a stage stands for, 0–1; null: no such word. */
  stage: number | null
}

/** A year or a quarter of it. */
export type PlanPeriod = Period & { text: string }

/** What a row says. `about`: the competitor, the product, or the topic as it is written; `chance` 0–1; `workdays` of people. */
export type PlanFields = {
  kind: PlanKind
  topic: PlanTopic | null
  about: string
  what: string
  period: PlanPeriod | null
  amount: Minor | null
  chance: number | null
  workdays: number | null
  level: RiskLevel | null
  on: CalendarDate | null
  state: PlanState
  owner: string
  source: string
  note: string
}

/** `seen`: a name for exactly what stands in the row. */
export type PlanEntry = PlanFields & {
  row: number
  seen: string
  customer: CustomerKey
  name: string
  problems: PlanProblem[]
}

export type AccountPlan = { entries: PlanEntry[]; problems: PlanProblem[] }
