// 预警: a customer's warnings as the sheet keeps them, and what a person makes of one.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { Minor } from '../core/money'
import type { SheetRow } from '../core/sheet-row'
import type { Severity, WarningKind } from '../core/warnings/types'
import { count, name, text } from './shapes'

const handling = v.object({
  status: v.picklist(['open', 'in-progress', 'resolved', 'ignored', 'other']),
  owner: name,
  note: text,
})

export const warningInputs = {
  /** The customer key; '' for rows without a customer. */
  warnings: v.object({ customer: name }),
  /** Written only where the row still says `before`; `grade` is how bad the person saw it. */
  'warnings.edit': v.object({ cause: text, grade: count, before: handling, after: handling }),
} as const

/** What belongs to people. */
export type Handling = v.InferOutput<typeof handling>

export type WarningEntry = Handling & {
  cause: string
  grade: number
  kind: WarningKind
  severity: Severity
  item: string
  amount: Minor
  days: number
  reason: string
  action: string
  /** Null when it does not stand in the sheet yet. */
  foundOn: CalendarDate | null
  places: SheetRow[]
  /** 状态 as it stands in the sheet, where it is a word of the person's own. */
  word: string
}

export type WarningsView = { warnings: WarningEntry[] }

/** What became of 预警 when it was brought up to date. */
export type ListNews = { opened: number; closed: number }

export type WarningEditResult =
  | { status: 'saved'; handling: Handling }
  | { status: 'changed-meanwhile'; handling: Handling }

export type WarningOutputs = { warnings: WarningsView; 'warnings.edit': WarningEditResult }

/** How far the team is with a customer's warnings. */
export type HandledStatus = 'open' | 'in-progress'
