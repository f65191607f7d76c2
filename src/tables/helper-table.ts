// What a helper sheet of ours looks like: one declaration gives header, notes, widths and formats.
import type { Words } from './words'

export type HelperTableId =
  | 'reminder-log'
  | 'arrangements'
  | 'warnings'
  | 'daily-totals'
  | 'receipts'
  | 'follow-ups'
  | 'verifications'
  | 'people'
  | 'audit-log'
  | 'acknowledged'
  | 'holidays'
  | 'undo'
  | 'closes'
  | 'closed-items'
  | 'late-notes'
  | 'accepted-items'
  | 'review-log'
  | 'gl-runs'
  | 'gl-notes'
  | 'gl-list'
  | 'work-list'
  | 'customer-names'
  | 'payers'
  | 'adjustments'
  | 'opening-items'
  | 'paid-changes'
  | 'instalments'
  | 'key-accounts'
  | 'collection-plan'
  | 'formal-letters'
  | 'holds'
  | 'not-sent'
  | 'collecting'
  | 'account-words'
  | 'account-plan'
  | 'cost-rates'
  | 'account-snapshots'

export type HelperColumn = {
  id: string
  label: Words
  /** Header note: what the column is for and who fills it. */
  note: Words
  /** Pixels. */
  width: number
  format: 'text' | 'amount' | 'date' | 'count' | 'days'
  /** A drop-down of these words; other words are let pass. */
  choices?: readonly Words[]
  /** For the program only. */
  hidden?: boolean
}

export type HelperTable = {
  id: HelperTableId
  name: Words
  /** Logs are hidden; they are there for the record. */
  hidden: boolean
  /** Sheets asks before a person edits it by hand; it refuses nothing. */
  guarded?: boolean
  columns: readonly HelperColumn[]
}

/** Number formats in Google's notation. */
export const NUMBER_FORMATS: Record<HelperColumn['format'], string> = {
  text: '@',
  amount: '#,##0.00',
  date: 'yyyy-mm-dd',
  count: '0',
  days: '0.0',
}
