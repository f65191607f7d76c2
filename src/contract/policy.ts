// The rules of reminding as they are typed in 设置, tried on items of the ledger before they are saved.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { Minor } from '../core/money'
import type { Ladder } from '../core/reminders/policy/steps'
import { settings } from './settings'

export const policyInputs = {
  'policy.preview': v.object({ policy: settings.entries.policy }),
} as const

/** One item and the days on which it would be reminded if nobody paid. */
export type PreviewedItem = Ladder & {
  name: string
  what: string
  due: CalendarDate
  open: Minor
}

/** `rows`: the largest overdue and the largest ahead, one a customer. */
export type PolicyPreview = { asOf: CalendarDate; rows: PreviewedItem[] }

export type PolicyOutputs = { 'policy.preview': PolicyPreview }
