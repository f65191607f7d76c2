// 设置向导: what the add-on understands of a sheet, what the person confirms, what came of it.
import * as v from 'valibot'
import type { LedgerField, Reading, SheetRole, Terms } from '../core/ledger/types'
import type { CurrencyCode } from '../core/money'
import { count, field, type Goal, goal, name } from './shapes'
import type { WorkView } from './work'

const columns = v.pipe(v.array(v.object({ index: v.pipe(count, v.minValue(1)), field })), v.maxLength(60))

/** A sheet of the ledger as the person confirmed it: its columns, the units its headers name, the order of its dates. */
const sheet = v.object({
  sheetId: v.number(),
  headerRow: v.pipe(count, v.minValue(1)),
  columns,
  units: v.array(v.object({ field, factor: v.picklist([1, 1000, 10000, 1000000, 100000000]) })),
  dateOrders: v.array(v.object({ field, order: v.picklist(['day-first', 'month-first']) })),
})

const beside = v.object({ ...sheet.entries, role: v.picklist(['customers', 'receipts']) })

const days = v.pipe(count, v.maxValue(3650))
const months = v.pipe(count, v.maxValue(120))
export const dayOfMonth = v.pipe(count, v.minValue(1), v.maxValue(31))
const statementDay = v.optional(dayOfMonth)

export const terms = v.variant('kind', [
  v.object({ kind: v.literal('net'), days }),
  v.object({ kind: v.literal('month-end'), days, statementDay }),
  v.object({ kind: v.literal('months'), months }),
  v.object({ kind: v.literal('end-of-months'), months, statementDay }),
  v.object({
    kind: v.literal('day-of-month'),
    months: v.pipe(count, v.maxValue(2)),
    day: dayOfMonth,
    statementDay,
  }),
  v.object({ kind: v.literal('quarter-end'), days }),
  v.object({
    kind: v.literal('awaiting'),
    event: v.picklist([
      'delivery',
      'acceptance',
      'stages',
      'prepayment',
      'other',
      'signing',
      'invoice',
      'warranty',
    ]),
    days: v.optional(days),
  }),
])

export const setupInputs = {
  'setup.read': v.object({
    sheetId: v.optional(v.number()),
    headerRow: v.optional(count),
    /** What the columns are in the person's own words, all of them: those not named are not used. */
    columns: v.optional(columns),
  }),
  'setup.confirm': v.object({
    ...sheet.entries,
    /** Further sheets of the same shape that belong to the ledger. */
    others: v.pipe(v.array(sheet), v.maxLength(40)),
    /** 客户 and 收款 that stand beside it. */
    beside: v.optional(v.pipe(v.array(beside), v.maxLength(20))),
    goal,
    style: v.picklist(['contract', 'invoice']),
    currency: v.picklist(['CNY', 'USD', 'EUR', 'HKD', 'GBP', 'JPY']),
    blankPaidIsZero: v.boolean(),
    terms: v.array(v.object({ text: name, terms })),
    addDueColumn: v.boolean(),
    /** Only where receipts say what is paid. */
    addOpenColumn: v.optional(v.boolean()),
    dailyTotals: v.boolean(),
  }),
} as const

export type DraftColumn = {
  /** 1-based column. */
  index: number
  header: string
  field: LedgerField | null
  confidence: 'sure' | 'likely' | 'none'
  /** 'chosen': the person says so, where the add-on had understood something else. */
  why: 'remembered' | 'label' | 'alias' | 'former-label' | 'content' | 'chosen' | 'none'
  /** Up to three values as a person sees them. */
  samples: string[]
  /** A unit named in the header or above the table; applies only once confirmed. */
  unit: { factor: 1000 | 10000 | 1000000 | 100000000; text: string } | null
  /** For date columns with text like 3/4/2026. */
  dateOrder: 'not-needed' | 'day-first' | 'month-first' | 'undecided' | 'contradictory'
}

/** Another sheet with the same headers: by year, by salesperson. */
export type AlikeSheet = {
  sheetId: number
  sheet: string
  headerRow: number
  rows: number
  columns: DraftColumn[]
  /** Rows that also stand on the sheet looked at: a copy would count everything twice. */
  sameRows: number
  /** It belongs to the ledger already, or looks as if it should: not a copy, not a template. */
  joined: boolean
}

/** A sheet of customers' master data or of receipts beside the ledger. */
export type BesideSheet = {
  role: Exclude<SheetRole, 'items'>
  sheetId: number
  sheet: string
  headerRow: number
  rows: number
  columns: DraftColumn[]
  /** Of the ledger's customers those in the list; of the receipts those of a customer or contract of the ledger. */
  known: number
  of: number
  /** It is adopted already, or surely belongs to the ledger. */
  joined: boolean
}

export type DraftTerms = { text: string; count: number; meaning: Terms | null; known: boolean }

export type SetupDraft = {
  /** Rows of data; of sheets not read, those under a header in the first row. */
  sheets: { id: number; name: string; rows: number }[]
  sheetId: number
  sheetName: string
  /** 1-based; 0 when no header row was found. */
  headerRow: number
  rows: number
  goal: Goal | null
  style: Reading['style']
  currency: CurrencyCode
  columns: DraftColumn[]
  alike: AlikeSheet[]
  /** The list of customers first, then receipts. */
  beside: BesideSheet[]
  terms: DraftTerms[]
  /** Rows where 已付 and 未付 are both blank. */
  blankPaid: number
  blankPaidIsZero: boolean
  /** Rows whose due day needs counting from terms: then a 到期日 column of ours makes colours possible. */
  dueColumn: 'not-needed' | 'offered' | 'present'
  /** A 未付金额 column of ours is there; it helps where receipts say what is paid. */
  openColumn: boolean
  dailyTotals: boolean
}

export type SetupResult = {
  items: number
  customers: number
  problems: number
  /** Columns that got our rule, that kept the team's own, that a typed-column Table refused. */
  rulesSet: LedgerField[]
  rulesKept: LedgerField[]
  rulesRefused: LedgerField[]
  colourRules: number
  dueColumn: boolean
  openColumn: boolean
  /** What was read beside the ledger. */
  beside: { role: BesideSheet['role']; sheet: string; rows: number }[]
  hourly: 'on' | 'off' | 'someone-else'
  /** Of many long sheets some get their rules and colours in further calls. */
  work: WorkView
}

export type SetupOutputs = { 'setup.read': SetupDraft; 'setup.confirm': SetupResult }
