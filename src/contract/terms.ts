// 付款周期: what the terms in the ledger mean, how 月结 is read, what becomes of due days that nobody works on.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import { ADJUSTMENTS, type DueRules, MONTHLY_READINGS, type MonthlyRule } from '../core/ledger/due/rules'
import type { DueSample } from '../core/ledger/due/samples'
import type { Terms } from '../core/ledger/types'
import { dayOfMonth, terms } from './setup'
import { name, nothing } from './shapes'

const monthlyRule = {
  monthly: v.picklist(MONTHLY_READINGS),
  statementDay: v.nullable(dayOfMonth),
} as const

const teamRule = { ...monthlyRule, adjust: v.picklist(ADJUSTMENTS) } as const

/** As kept: customers by their key. */
export const dueRules = v.object({
  ...teamRule,
  customers: v.record(v.string(), v.object(monthlyRule)),
})

const plan = {
  rules: v.object({
    ...teamRule,
    /** By name, as a person writes it. */
    customers: v.pipe(v.array(v.object({ name, ...monthlyRule })), v.maxLength(500)),
  }),
  /** What texts were said to mean, all of them; a text that is not here means what it says by itself. */
  terms: v.pipe(v.array(v.object({ text: name, terms })), v.maxLength(1000)),
} as const

export const termsInputs = {
  terms: nothing,
  /** What the rules would change; nothing is written. */
  'terms.preview': v.object(plan),
  /** `seen`: the fingerprint of the view they were changed in; `changes`: how many due days the person was told will change. */
  'terms.save': v.object({ ...plan, seen: name, changes: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** Back to what stood before the last save. */
  'terms.restore': v.object({ seen: name }),
} as const

export type CustomerRule = MonthlyRule & { name: string }
export type TermsRules = Omit<DueRules, 'customers'> & { customers: CustomerRule[] }

/** A text of 付款周期. `contracts` have it in their own row, `customers` in 客户. */
export type TermsInUse = {
  text: string
  contracts: number
  customers: number
  /** What somebody said it means; null: what it says by itself. */
  said: Terms | null
}

export type TermsView = {
  asOf: CalendarDate
  rules: TermsRules
  texts: TermsInUse[]
  /** Customers whose terms in 客户 spell out how 月结 is meant: that counts before the rules. */
  listed: CustomerRule[]
  samples: DueSample[]
  /** Open items due in years whose holidays nobody knows. */
  unannounced: string[]
  /** Whether there is something to go back to. */
  canRestore: boolean
  fingerprint: string
}

/** `changes`: due days that come out otherwise, of so many items. */
export type TermsPreview = {
  changes: number
  of: number
  samples: DueSample[]
  unannounced: string[]
}

export type TermsSaved = { changes: number; view: TermsView }

export type TermsOutputs = {
  terms: TermsView
  'terms.preview': TermsPreview
  'terms.save': TermsSaved
  'terms.restore': TermsSaved
}
