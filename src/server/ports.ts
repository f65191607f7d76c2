// What the tasks may ask of Google, as plain words. src/server/google is the only implementation; the host runs it for the tests.

import type { Settings } from '../contract/inputs'
import type { CalendarDate } from '../core/calendar-date'
import type { Cell, LedgerField, LedgerTable } from '../core/ledger/types'

/** Wall time in the spreadsheet's zone, `YYYY-MM-DD HH:mm`. */
export type Moment = string

/** The adopted sheet: where each field's column stands today. Columns 1-based. */
export type Binding = {
  sheetId: number
  sheet: string
  headerRow: number
  columns: Partial<Record<LedgerField, number>>
  /** Our own 到期日 column, when the person let us add it. */
  dueColumn: number | null
}

/** A sheet as it stands: cells from row 1, with what a person sees of them only where asked. */
export type SheetGrid = {
  sheetId: number
  sheet: string
  values: Cell[][]
  lastRow: number
  lastColumn: number
}

/** Rows of a helper sheet declared in src/tables, as text and numbers by column id; `row` is the sheet row. */
export type HelperRow = { row: number; values: Record<string, Cell> }

export type Mail = {
  to: string[]
  subject: string
  text: string
  html: string
  name: string
  replyTo?: string
}

export type Store = {
  /** All keys in one call. */
  all(): Record<string, string>
  get(key: string): string | null
  put(values: Record<string, string>): void
  remove(key: string): void
}

/** Helper sheets by table id (src/tables): made on first use, hidden when a log. */
export type HelperSheets = {
  read(table: string): HelperRow[]
  append(table: string, rows: Record<string, Cell>[]): HelperRow[]
  /** Writes only the named columns of the given rows; one call per contiguous block. */
  update(table: string, rows: HelperRow[]): void
}

export type LedgerSheet = {
  /** Null when no sheet is adopted; columns found by metadata, so renamed, moved and inserted columns keep working. */
  binding(): Binding | null
  read(binding: Binding): LedgerTable
}

export type Desk = {
  documentId: string
  zone: string
  locale: string
  today: CalendarDate
  now(): Moment
  /** Seconds since this execution began. */
  secondsRun(): number
  person: { id: string; label: string; language: string }
  ledger: LedgerSheet
  helpers: HelperSheets
  documentStore: Store
  userStore: Store
  /** Runs `work` under the document lock; null when a colleague's run holds it. Never ask a person inside. */
  locked<T>(work: () => T): T | null
  flush(): void
  mail: { quota(): number; send(mail: Mail): void }
  uuid(): string
}

/** What every task starts from, read once a run. */
export type Office = { desk: Desk; settings: Settings }
