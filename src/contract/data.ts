// 数据: what is wrong with the cells, and going to one of them.
import * as v from 'valibot'
import type { ProblemGroup } from '../core/audit/types'
import type { CalendarDate } from '../core/calendar-date'
import type { LedgerField } from '../core/ledger/types'
import { count, field, nothing } from './shapes'

export const dataInputs = {
  check: nothing,
  goto: v.object({ row: v.pipe(count, v.minValue(1)), field: v.nullable(field) }),
} as const

export type CheckView = {
  asOf: CalendarDate
  sheet: string
  rows: number
  /** Sheet rows that only add up others, and are counted nowhere. */
  rowsOfSums: number[]
  groups: ProblemGroup[]
  columns: { field: LedgerField; header: string; letter: string }[]
}

export type DataOutputs = { check: CheckView; goto: { a1: string } }
