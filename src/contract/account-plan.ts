// 大客户计划: what is planned with a customer, added and changed in the sidebar where it stands in the sheet.
import * as v from 'valibot'
import {
  PLAN_KINDS,
  PLAN_STATES,
  type PlanEntry,
  type PlanProblem,
  RESOURCES,
  RISK_TOPICS,
  TARGET_MEASURES,
} from '../core/account-plan/types'
import { count, day, minor, name, text } from './shapes'

const row = v.pipe(count, v.minValue(1))
const cell = v.union([v.string(), v.number(), v.boolean(), v.object({ day })])

/** `period` as it is written, '' for none; `chance` 0–1. What a kind does not use is blank. */
const fields = v.object({
  kind: v.picklist(PLAN_KINDS),
  topic: v.nullable(v.picklist([...TARGET_MEASURES, ...RISK_TOPICS, ...RESOURCES])),
  about: name,
  what: text,
  period: name,
  amount: v.nullable(minor),
  chance: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  workdays: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(999_999))),
  level: v.nullable(v.picklist(['high', 'medium', 'low'])),
  on: v.nullable(day),
  state: v.picklist(PLAN_STATES),
  owner: name,
  source: name,
  note: text,
})

export const accountPlanInputs = {
  accountPlan: v.object({ customer: name }),
  'accountPlan.add': v.object({ customer: name, fields }),
  /** Only where the row still is what he `seen`; only cells that change are written. */
  'accountPlan.edit': v.object({ customer: name, row, seen: name, fields }),
  /** The row stays and is emptied. */
  'accountPlan.remove': v.object({ customer: name, row, seen: name }),
  /** Puts cells back as they stood before an edit or a removal, which answered them. */
  'accountPlan.putBack': v.object({
    customer: name,
    row,
    seen: name,
    cells: v.record(v.pipe(v.string(), v.maxLength(20)), cell),
  }),
  /** Puts the person on the sheet, made where there is none. */
  'accountPlan.sheet': v.object({ row: v.nullable(row) }),
} as const

export type PlanFieldsWritten = v.InferOutput<typeof fields>
export const NO_PLAN_FIELDS: Omit<PlanFieldsWritten, 'kind'> = {
  topic: null,
  about: '',
  what: '',
  period: '',
  amount: null,
  chance: null,
  workdays: null,
  level: null,
  on: null,
  state: 'open',
  owner: '',
  source: '',
  note: '',
}
export type PlanCells = v.InferOutput<(typeof accountPlanInputs)['accountPlan.putBack']>['cells']

/** The customer's rows; `problems` with the cells of his that cannot be used. */
export type AccountPlanView = { entries: PlanEntry[]; problems: PlanProblem[] }

/** `cells`: what stood there before, to put back under the `seen` of the entry; null entry: the row is empty now. */
export type PlanChanged =
  | { status: 'saved'; entry: PlanEntry | null; seen: string; row: number; cells: PlanCells }
  | { status: 'changed-meanwhile'; entry: PlanEntry | null }

export type AccountPlanOutputs = {
  accountPlan: AccountPlanView
  /** `madeSheet`: 大客户计划 was made for it. */
  'accountPlan.add': { entry: PlanEntry; madeSheet: boolean }
  'accountPlan.edit': PlanChanged
  'accountPlan.remove': PlanChanged
  'accountPlan.putBack': PlanChanged
  'accountPlan.sheet': { sheet: string; made: boolean }
}
