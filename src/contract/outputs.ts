// What the server answers: plain data, amounts in minor units, days as text; the page finds the words.
import type { AccountSummary, CustomerHit } from '../core/accounts/types'
import type { ProblemGroup } from '../core/audit/types'
import type { CalendarDate } from '../core/calendar-date'
import type { CustomerKey, LedgerField, Reading, Terms } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import type { ReceivablesTotals } from '../core/receivables/types'
import type { Arrangement, LevelNumber, ReminderPlan } from '../core/reminders/types'
import type { Warning } from '../core/warnings/types'
import type { Goal, Language, LetterText, Method, Settings } from './inputs'

export type StartView = {
  language: Language
  asOf: CalendarDate
  /** 'copied': the columns are known but the settings belong to another file. */
  state: 'not-set-up' | 'ready' | 'copied'
  currency: CurrencyCode
  /** The ledger's sheet when set up. */
  sheet: string | null
}

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
  terms: DraftTerms[]
  /** Rows where 已付 and 未付 are both blank. */
  blankPaid: number
  blankPaidIsZero: boolean
  /** Rows whose due day needs counting from terms: then a 到期日 column of ours makes colours possible. */
  dueColumn: 'not-needed' | 'offered' | 'present'
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
  hourly: 'on' | 'off' | 'someone-else'
}

export type RunSummary = {
  at: string
  by: string
  mode: 'by-hand' | 'unattended' | 'test'
  sent: number
  failed: number
  unknown: number
  withheld: number
  left: number
}

export type HourlyState = {
  /** Who owns the hourly job of this document; null: nobody. */
  owner: string | null
  mine: boolean
  lastBeat: string | null
  stale: boolean
}

export type HomeView = {
  asOf: CalendarDate
  currency: CurrencyCode
  goal: Goal
  totals: ReceivablesTotals
  /** Within so many days an amount is due soon. */
  dueSoonDays: number
  /** The day's totals a month ago, or the nearest earlier; null until there are any. */
  earlier: { on: CalendarDate; balance: Minor; overdue: Minor; dueSoon: Minor; dso: number | null } | null
  /** The most urgent first, each customer once. */
  warnings: Warning[]
  /** Customers with a warning, listed or not. */
  warningCount: number
  lastRun: RunSummary | null
  problemCount: number
  hourly: HourlyState
}

export type CustomerView = {
  asOf: CalendarDate
  currency: CurrencyCode
  summary: AccountSummary
  arrangement: Arrangement | null
  /** Contact fields that have a column and may be edited by this person. */
  editable: ('contact' | 'phone' | 'email' | 'address' | 'note')[]
}

export type EditResult = { status: 'saved' } | { status: 'changed-meanwhile'; current: string }

export type SendingState = {
  mode: 'list' | 'unattended'
  owner: { label: string; since: CalendarDate; mine: boolean } | null
  /** Unattended sending waits until the owner has seen what changed. */
  suspended: boolean
  sendHour: number
}

export type UnknownLetter = {
  letter: string
  customer: CustomerKey
  name: string
  to: string[]
  on: CalendarDate
  level: LevelNumber
  total: Minor
}

export type RemindersView = {
  asOf: CalendarDate
  currency: CurrencyCode
  plan: ReminderPlan
  arrangements: Arrangement[]
  /** Different addresses on one customer's rows, to choose from. */
  conflicts: { customer: CustomerKey; choices: string[][] }[]
  sending: SendingState
  hourly: HourlyState
  /** Recipients left today. */
  quota: number
  unknown: UnknownLetter[]
  busy: { by: string; since: string } | null
  runs: RunSummary[]
  /** 公司简称, 发件人 and 收款账户 are filled in. */
  senderReady: boolean
}

export type LetterView = {
  to: string[]
  level: LevelNumber
  subject: string
  html: string
  text: string
  wechat: string
}

export type SkipReason = 'changed' | 'gone' | 'quota' | 'time' | 'claimed-elsewhere' | 'failed' | 'unknown'
export type RunResult = {
  run: string
  sent: number
  skipped: { customer: CustomerKey; name: string; why: SkipReason }[]
  stopped: 'done' | 'quota' | 'time'
}

export type CheckView = {
  asOf: CalendarDate
  sheet: string
  rows: number
  /** Sheet rows that only add up others, and are counted nowhere. */
  rowsOfSums: number[]
  groups: ProblemGroup[]
  columns: { field: LedgerField; header: string; letter: string }[]
}

export type RefreshResult = { rows: number; dueDates: number; colourRules: number; totalsOn: CalendarDate }
export type SettingsView = {
  settings: Settings
  letters: LetterText[]
  tokens: string[]
  /** Of everything here that unattended sending rests on. */
  fingerprint: string
}
export type UninstallResult = { rulesRemoved: number; sheetsRemoved: string[]; logKept: boolean }

type Outputs = {
  start: StartView
  'setup.read': SetupDraft
  'setup.confirm': SetupResult
  home: HomeView
  refresh: RefreshResult
  'customer.search': { hits: CustomerHit[] }
  'customer.open': CustomerView | { summary: null }
  'customer.edit': EditResult
  reminders: RemindersView
  'reminders.letter': LetterView
  'reminders.send': RunResult
  'reminders.markSent': { letter: string }
  'reminders.arrange': Arrangement
  'reminders.settle': { letter: string }
  'sending.set': SendingState
  check: CheckView
  goto: { a1: string }
  settings: SettingsView
  'settings.save': SettingsView
  uninstall: UninstallResult
}

export type Output<M extends Method> = Outputs[M]

/** Expected trouble: a code, and the values its sentence names. */
export type RpcProblemCode =
  | 'unknown-method'
  | 'input-invalid'
  | 'not-set-up'
  | 'sheet-gone'
  | 'columns-missing'
  | 'columns-doubled'
  | 'no-header'
  | 'no-permission'
  | 'not-authorized'
  | 'busy'
  | 'sender-incomplete'
  | 'letter-tokens'
  | 'owned-by-other'
  | 'customer-gone'
  | 'nothing-to-send'
  | 'value-malformed'
  | 'settings-too-long'
  | 'bug'

export type RpcProblem = { code: RpcProblemCode; values: string[] }
export type Answer<M extends Method> = { ok: true; value: Output<M> } | { ok: false; problem: RpcProblem }
