// 分期: the plan of a contract, what waits for which event, and the sheet it stands in.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { SuggestedLine } from '../core/ledger/plans/suggest'
import { TRIGGERS, type Trigger } from '../core/ledger/plans/types'
import type { CustomerKey, DueDate, ItemKey, ItemState, Terms } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'

import { count, day, minor, name, nothing, text } from './shapes'

export const INVOICE_STATES = ['not-issued', 'issued', 'sent', 'void'] as const

const row = v.pipe(count, v.minValue(1))
const contract = v.object({ sheet: name, row, key: text })

/** A line as it is to stand in 分期; `row` null for a new one. */
const line = v.object({
  row: v.nullable(row),
  mark: name,
  name,
  percent: v.nullable(v.pipe(v.number(), v.gtValue(0), v.maxValue(100))),
  amount: v.pipe(minor, v.minValue(1)),
  trigger: v.picklist(TRIGGERS),
  triggeredOn: v.nullable(day),
  terms: name,
  dueOn: v.nullable(day),
  invoice: name,
  invoiceState: v.picklist(INVOICE_STATES),
  invoicedOn: v.nullable(day),
  note: text,
})

export const planInputs = {
  plans: nothing,
  'plans.open': v.object({ sheet: name, row }),
  /** All lines of the contract: those of its plan that are not among them go. `seen`: the plan as the person saw it. */
  'plans.save': v.object({
    contract,
    total: v.pipe(minor, v.minValue(1)),
    seen: name,
    lines: v.pipe(v.array(line), v.minLength(1), v.maxLength(120)),
  }),
  'plans.remove': v.object({ contract, seen: name }),
  /** The day an event happened, for the lines of the contract that wait for it and say `was`; `rows` null: all of them. */
  'plans.trigger': v.object({
    contract,
    trigger: v.picklist(TRIGGERS),
    on: v.nullable(day),
    was: v.nullable(day),
    rows: v.nullable(v.pipe(v.array(row), v.maxLength(120))),
  }),
  /** Puts the person on the sheet, made where there is none. */
  'plans.sheet': nothing,
} as const

export type PlanLine = v.InferOutput<typeof line>
export type PlanContract = v.InferOutput<typeof contract>

/** How a line stands: `due` as counted, `paid` and `open` of it. */
export type StandingLine = PlanLine & {
  due: DueDate
  paid: Minor
  open: Minor
  state: ItemState
  daysOverdue: number
}

export type PlanView = {
  asOf: CalendarDate
  currency: CurrencyCode
  contract: PlanContract & {
    customer: CustomerKey
    name: string
    project: string
    reference: string
    signedOn: CalendarDate | null
    startsOn: CalendarDate | null
    total: Minor | null
    paid: Minor | null
    terms: string
  }
  /** Read out of 付款周期; null where it says no shares. */
  suggested: SuggestedLine[] | null
  /** Terms the team confirmed, by which a due day is counted. */
  confirmed: Record<string, Terms>
  /** Empty while there is no plan, or none that could be read. */
  lines: StandingLine[]
  /** Rows of 分期 for this contract that cannot be used as they stand. */
  unusable: number
  seen: string
}

/** An instalment that waits. */
export type WaitingLine = {
  contract: PlanContract
  item: ItemKey
  name: string
  what: string
  amount: Minor
}

/** What waits for one event in one currency; `event` null: by its plan nobody can tell. */
export type WaitingSum = {
  event: Trigger | null
  currency: CurrencyCode
  amount: Minor
  count: number
  lines: WaitingLine[]
}

/** A contract that could have a plan. */
export type PlanOffer = Pick<WaitingLine, 'contract' | 'name' | 'what' | 'amount'> & {
  currency: CurrencyCode
  terms: string
}

export type PlanProgress = {
  contract: PlanContract
  currency: CurrencyCode
  name: string
  what: string
  total: Minor
  paid: Minor
  parts: number
  settled: number
  overdue: Minor
  next: CalendarDate | null
}

export type PlansView = {
  asOf: CalendarDate
  currency: CurrencyCode
  /** Currency by currency, the ledger's own first, of each the largest sum first. */
  waiting: WaitingSum[]
  plans: PlanProgress[]
  planCount: number
  /** Contracts whose 付款周期 names shares and that have no plan yet. */
  offered: PlanOffer[]
  offeredCount: number
  /** Other open contracts in other currencies without a plan, which stand on no customer's page. */
  abroad: PlanOffer[]
  abroadCount: number
  hasSheet: boolean
}

/** `madeSheet`: 分期 was made for this plan. */
export type PlanSaved = { lines: number; seen: string; madeSheet: boolean }
export type TriggerSet = { rows: number[]; on: CalendarDate | null; amount: Minor }

export type PlanOutputs = {
  plans: PlansView
  'plans.open': PlanView
  'plans.save': PlanSaved
  'plans.remove': { removed: StandingLine[]; seen: string }
  'plans.trigger': TriggerSet
  'plans.sheet': { sheet: string; made: boolean }
}
