// 查找客户: by what is remembered of them, added up in groups; and the sheet's own filter, which everybody sees.
import * as v from 'valibot'
import { GROUPINGS, type Grouping } from '../core/accounts/find/groups'
import type { CustomerFindings } from '../core/accounts/search'
import type { CustomerHit } from '../core/accounts/types'
import type { CalendarDate } from '../core/calendar-date'
import type { CreditUse } from '../core/receivables/paying/credit'
import { name, nothing } from './shapes'

const grouping = v.picklist(GROUPINGS)
const within = v.pipe(v.array(v.object({ by: grouping, value: name })), v.maxLength(GROUPINGS.length))

export const findInputs = {
  'customer.search': v.object({ words: name, within, group: v.nullable(grouping) }),
  /** Hides the rows of everybody else, for everybody who has the sheet open. */
  'customer.filter': v.object({ words: name, within }),
  'customer.unfilter': nothing,
} as const

/** `credit`: null where the ledger has no column for it. */
export type FoundCustomer = CustomerHit & { credit: CreditUse | null }

export type FindView = Omit<CustomerFindings, 'hits'> & {
  hits: FoundCustomer[]
  asOf: CalendarDate
  /** What the ledger has a column for. */
  groupings: Grouping[]
  /** How many customers our filter in the sheet shows; null: none of ours is on. */
  filtered: number | null
}

/** `sheets`: those with a filter of ours now, those whose own filter was left alone, those that take none. */
export type FilterResult = { customers: number; sheets: string[]; inUse: string[]; refused: string[] }

/** 'changed': somebody changed the filter meanwhile, so it stays as he left it. */
export type UnfilterResult = { outcome: 'removed' | 'changed' | 'gone' }

export type FindOutputs = {
  'customer.search': FindView
  'customer.filter': FilterResult
  'customer.unfilter': UnfilterResult
}
