// 数据 ▸ 重复客户: customers who may be one, side by side; merging them or saying that they are two; and a sheet 客户 made from the contracts.
import * as v from 'valibot'
import type { DuplicateWhy } from '../core/audit/duplicates'
import type { CalendarDate } from '../core/calendar-date'
import type { CustomerKey } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import { name, nothing } from './shapes'
import type { LastAct } from './undo'

const pair = v.object({ key: name, customer: name })

export const duplicateInputs = {
  duplicates: nothing,
  /** `key` becomes `customer`, whose name stays; `write`: it is written into the cells that say the other. */
  'duplicates.merge': v.object({ ...pair.entries, write: v.boolean() }),
  /** They are two, and are not asked about again. */
  'duplicates.different': pair,
  /** What was said of the two is taken back. */
  'duplicates.takeBack': pair,
  /** What a sheet 客户 would hold; nothing is written. */
  customerList: nothing,
  'customerList.make': nothing,
  'customerList.undo': nothing,
} as const

export type DuplicateSide = {
  key: CustomerKey
  name: string
  contact: string
  phone: string
  email: string
  contracts: number
  balance: Minor
  receipts: number
  /** Cells that say his name, by sheet: what merging would write over where the other name stays. */
  cells: { sheet: string; cells: number }[]
}

export type DuplicatesView = {
  asOf: CalendarDate
  currency: CurrencyCode
  pairs: { a: DuplicateSide; b: DuplicateSide; why: DuplicateWhy[] }[]
  /** Pairs beyond those listed. */
  more: number
  /** What people said, the newest first; `written`: the name was written into the cells. */
  said: {
    kind: 'same' | 'different'
    key: string
    customer: CustomerKey
    name: string
    other: string
    by: string
    at: string
    written: boolean
  }[]
  lastAct: LastAct | null
}

/** `left`: cells that say the old name still; he is the same customer all the same. */
export type MergeResult = { written: number; left: number; act: LastAct | null }

/** `customers` null where there is a sheet 客户 already, `isMade`: by us, and may be taken back. */
export type CustomerListView =
  | { sheet: string; customers: null; isMade: boolean }
  | { sheet: null; customers: number }

export type DuplicateOutputs = {
  duplicates: DuplicatesView
  'duplicates.merge': MergeResult
  'duplicates.different': { said: true }
  'duplicates.takeBack': { said: true }
  customerList: CustomerListView
  'customerList.make': { sheet: string; customers: number }
  /** `removed`: false where somebody had written in it, so that it stays as a sheet of the team's. */
  'customerList.undo': { sheet: string; removed: boolean }
}
