// 数据: what is wrong with the cells, and going to one of them.
import * as v from 'valibot'
import type { ProblemGroup } from '../core/audit/types'
import type { CalendarDate } from '../core/calendar-date'
import type { LedgerField } from '../core/ledger/types'
import type { SheetRow } from '../core/sheet-row'
import { count, field, name, nothing } from './shapes'

export const dataInputs = {
  check: nothing,
  goto: v.object({ sheet: name, row: v.pipe(count, v.minValue(1)), field: v.nullable(field) }),
} as const

export type CheckView = {
  asOf: CalendarDate
  /** The sheets of the ledger, with the number of items read from each. */
  sheets: { sheet: string; items: number }[]
  /** Rows that only add up others, and are counted nowhere. */
  rowsOfSums: SheetRow[]
  groups: ProblemGroup[]
  /** Customers whose data is to be looked over again. */
  stale: number
  /** By sheet, in its order of fields. */
  columns: { sheet: string; field: LedgerField; header: string; letter: string }[]
}

export type DataOutputs = { check: CheckView; goto: { a1: string } }
