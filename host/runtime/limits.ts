// Google's published limits that the host enforces (developers.google.com/apps-script/guides/services/quotas).
import type { Account } from '../types'

export const RUN_MS = 6 * 60_000
export const SIMPLE_TRIGGER_MS = 30_000
export const CUSTOM_FUNCTION_MS = 30_000
export const SLEEP_MS = 5 * 60_000
export const TRIGGERS_PER_USER = 20
/** Edits that wait while onEdit runs; source: TS. */
export const QUEUED_EDITS = 2
/** The host's own: how many runs it remembers. */
export const EVENT_RUNS_KEPT = 50
export const PROPERTY_VALUE_BYTES = 9 * 1024
export const PROPERTY_STORE_BYTES = 500 * 1024
export const CACHE_KEY_CHARS = 250
export const CACHE_VALUE_BYTES = 100 * 1024
export const CACHE_ITEMS = 1000
/** What is left, farthest from expiring, when there are more. */
export const CACHE_ITEMS_KEPT = 900
export const CACHE_MAX_SECONDS = 21_600
export const METADATA_CHARS = 30_000
export const LIST_VALIDATION_ITEMS = 500
export const CELL_CHARS = 50_000
export const MAIL_RECIPIENTS_PER_MESSAGE = 50
export const MAIL_SUBJECT_CHARS = 250
export const MAIL_ATTACHMENTS = 250
export const MAIL_ATTACHMENTS_BYTES = 25 * 1024 * 1024

type AccountLimits = {
  mailRecipients: number
  mailBodyBytes: number
  triggerMs: number
  propertyCalls: number
}

const PER_ACCOUNT: Record<Account, AccountLimits> = {
  consumer: { mailRecipients: 100, mailBodyBytes: 200 * 1024, triggerMs: 90 * 60_000, propertyCalls: 50_000 },
  workspace: {
    mailRecipients: 1500,
    mailBodyBytes: 400 * 1024,
    triggerMs: 6 * 3_600_000,
    propertyCalls: 500_000,
  },
}

export function limitsOf(account: Account): AccountLimits {
  return PER_ACCOUNT[account]
}
