// The thresholds a new ledger starts with.
import type { WarningThresholds } from './types'

/** Due soon within 7 days, large from 200,000.00, long unpaid from 60 days overdue. */
export const DEFAULT_THRESHOLDS: WarningThresholds = { dueSoonDays: 7, large: 20_000_000, longUnpaidDays: 60 }
