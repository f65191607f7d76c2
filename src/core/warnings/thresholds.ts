// The thresholds a new ledger starts with.
import type { WarningThresholds } from './types'

/** All rules on; due soon within 7 days, large from 200,000.00, long unpaid from 60 days overdue, 10 days later than usual, 80 % of the limit, no days of grace. */
export const DEFAULT_THRESHOLDS: WarningThresholds = {
  dueSoonDays: 7,
  large: 20_000_000,
  longUnpaidDays: 60,
  habitDays: 10,
  creditPercent: 80,
  graceDays: 0,
  off: [],
}
