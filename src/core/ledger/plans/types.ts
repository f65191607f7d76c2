// A plan: how the money of one contract falls due in instalments, each waiting for an event of its own.
import type { CalendarDate } from '../../calendar-date'
import type { Minor } from '../../money'
import type { Problem } from '../../problem'
import type { SheetRow } from '../../sheet-row'
import type { Cell, CustomerKey, ItemKey, LedgerItem } from '../types'

/** 签约, 发货, 验收, 开票, 质保期满, 指定日. */
export const TRIGGERS = ['signing', 'delivery', 'acceptance', 'invoice', 'warranty', 'date'] as const
export type Trigger = (typeof TRIGGERS)[number]

/** How much of the contract a line is: a share (30 of 100, 1 of 3), a fixed amount, or all that the others leave. */
export type Part =
  | { kind: 'share'; part: number; of: number }
  | { kind: 'fixed'; amount: Minor }
  | { kind: 'balance' }

/** The columns of 分期 that are read, by the ids of its table. */
export type PlanColumn =
  | 'customer'
  | 'contract'
  | 'mark'
  | 'name'
  | 'share'
  | 'amount'
  | 'trigger'
  | 'triggeredOn'
  | 'terms'
  | 'dueOn'
  | 'invoice'
  | 'invoiceState'
  | 'invoicedOn'
  | 'note'
  | 'key'

/** `trigger` and `isVoid` are read from their words by whoever knows these; `trigger` null for a word that is none. `due`: our own cell, for the check. */
export type PlanRow = {
  row: number
  due?: Cell
  cells: Partial<Record<PlanColumn, Cell>>
  trigger: Trigger | '' | null
  isVoid: boolean
}

/** 分期 as it stands; `labels`: the headers, for naming a cell. */
export type PlanSheet = { sheet: string; rows: readonly PlanRow[]; labels: Record<PlanColumn, string> }

/** A row of 分期 read cell by cell. A cell that cannot be read is null and among `problems`, all of which keep it out of the letters. */
export type PlanFacts = SheetRow & {
  customer: CustomerKey
  contract: string
  key: ItemKey
  mark: string
  name: string
  part: Part | null
  trigger: Trigger | '' | null
  triggeredOn: CalendarDate | null
  terms: string
  dueOn: CalendarDate | null
  invoicedOn: CalendarDate | null
  /** A day that could not be read: the due day is then missing, not guessed from the others. */
  hasBadDay: boolean
  problems: Problem[]
}

/**
 * What makes an item an instalment of 分期. `contract`: key of the contract, in whose row it is paid; `name` as written there, '' for what
 * the plan leaves out; `place`: its row in 分期, null for that rest. `isLast`: the 付清日期 of the contract is the day this one was paid.
 */
export type Instalment = {
  contract: ItemKey
  mark: string
  name: string
  place: SheetRow | null
  isLast: boolean
}

/** A contract whose money is due in instalments: `contract` one of the ledger's contracts, `parts` among its items and of the same sum. */
export type PlannedContract = { contract: LedgerItem; parts: LedgerItem[] }
