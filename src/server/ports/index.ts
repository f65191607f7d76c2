// What the tasks may ask of Google, as plain words, each part in a file of its own. src/server/google is the only implementation; the host
// runs it for the tests.

import type { Settings } from '../../contract/settings'
import type { Language } from '../../contract/shapes'
import type { CalendarDate } from '../../core/calendar-date'
import type { AccountSheet } from '../account-sheet/types'
import type { BoardSheet } from '../board/types'
import type { NormsSheet } from '../norms/types'
import type { ReportSheets } from '../reports/types'
import type { Adoption } from './adoption'
import type { BookSheets } from './book-sheets'
import type { HelperSheets } from './helper-sheets'
import type { LedgerSheet } from './ledger-sheet'
import type { RowFilter } from './row-filter'
import type { RowMoves } from './row-moves'

export type * from './adoption'
export type * from './binding'
export type * from './book-sheets'
export type * from './helper-sheets'
export type * from './ledger-sheet'
export type * from './row-filter'
export type * from './row-moves'

/** Wall time in the spreadsheet's zone, `YYYY-MM-DD HH:mm`. */
export type Moment = string

export type Mail = {
  to: string[]
  cc?: string[]
  subject: string
  text: string
  html: string
  name: string
  attachment?: Pdf
}

/** A PDF under its file name; bytes as Apps Script counts them, −128 to 127. */
export type Pdf = { name: string; bytes: number[] }

/** The way out to a chat group's robot. */
export type Web = {
  /** Posts JSON; throws when nobody answers. */
  post(url: string, json: string): { status: number; text: string }
  /** HMAC-SHA256 in base 64. */
  hmac(text: string, key: string): string
  /** Milliseconds since 1970. */
  instant(): number
}

export type Store = {
  /** All keys; read from Google once a run. */
  all(): Record<string, string>
  get(key: string): string | null
  put(values: Record<string, string>): void
  remove(...keys: string[]): void
  /** Forgets what was read, so that the next read sees what others wrote meanwhile. */
  refresh(): void
}

/** The one clock trigger of this person in this document. */
export type HourlyTrigger = {
  /** Makes it when it is not there; answers its id. */
  ensure(): string
  remove(): void
  exists(): boolean
}

export type Desk = {
  documentId: string
  zone: string
  /** Locale of the spreadsheet, such as zh_CN. */
  locale: string
  today: CalendarDate
  now(): Moment
  /** The day a date of a cell shows here, and the date a cell holds for a day. */
  dayOf(date: Date): CalendarDate
  dateOf(day: CalendarDate): Date
  /** Seconds since this execution began. */
  secondsRun(): number
  /** `id` is ours, kept in the person's own properties; `email` is '' when Google does not tell. */
  person: { id(): string; email(): string; label(): string; language: Language }
  ledger: LedgerSheet
  adoption: Adoption
  rowFilter: RowFilter
  rows: RowMoves
  helpers: HelperSheets
  board: BoardSheet
  norms: NormsSheet
  books: BookSheets
  reports: ReportSheets
  accountSheet: AccountSheet
  documentStore: Store
  userStore: Store
  hourlyTrigger: HourlyTrigger
  /** Runs `work` under the document lock and flushes before it is released; null when a colleague's run holds it. Never ask a person inside. */
  locked<T>(work: () => T): T | null
  flush(): void
  mail: { quota(): number; send(mail: Mail): void }
  /** The page as a PDF; null when Google gives anything else back. */
  pdf(html: string, name: string): Pdf | null
  web: Web
  uuid(): string
  /** SHA-256 as hex text. */
  digest(text: string): string
  /** Whether this person must authorise the add-on again, and where. */
  authorization(): { required: boolean; url: string }
}

/** What every task starts from, read once a run. */
export type Office = { desk: Desk; settings: Settings }
