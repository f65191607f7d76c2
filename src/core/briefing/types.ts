// 早报: what a person is told on a working day of the customers that are his.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { Step, WarningKind } from '../warnings/types'

/** The parts of a message in their order. */
export const BRIEFING_SECTIONS = [
  'unattended',
  'risk',
  'broken',
  'overdue',
  'promised',
  'today',
  'soon',
  'follow-up',
  'stale',
] as const
export type BriefingSection = (typeof BRIEFING_SECTIONS)[number]

/** One thing to know. `on`: the due, promised or agreed day; `item` '' for the customer as a whole; `amount` null: none is meant. */
export type BriefingEntry = {
  section: BriefingSection
  /** As 客户经理 has him; '' where nobody is named. */
  owner: string
  customer: CustomerKey
  name: string
  item: string
  amount: Minor | null
  on: CalendarDate | null
  /** Of a warning: which rule, and since when nobody has attended to it. */
  kind?: WarningKind
  step?: Step
}

/** `scope` 'team': everybody's, for the person whose account sends. `name` '' where only the address is known. */
export type Briefing = {
  to: string
  name: string
  scope: 'own' | 'team'
  entries: BriefingEntry[]
}

/** How far the last 早报 of this document came: its day, and the grave causes that stood in it; `more`: there were more than are remembered. */
export type LastBriefing = { on: CalendarDate; grave: readonly string[]; more?: boolean }
