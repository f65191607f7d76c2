// Warnings: which customers need attention, why, and who acts.
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'

/** Thresholds from 设置: days, and money in minor units. */
export type WarningThresholds = { dueSoonDays: number; large: Minor; longUnpaidDays: number }

export type WarningKind = 'overdue' | 'long-unpaid' | 'large' | 'due-soon' | 'bad-data' | 'address-conflict'
export type WarningAction = 'remind' | 'hold' | 'contact' | 'look'

/** One warning per customer and kind; `row` is the sheet row to go to, `days` overdue or to due, `owner` '' when no column has it. */
export type Warning = {
  kind: WarningKind
  severity: 'high' | 'medium' | 'low'
  customer: CustomerKey
  name: string
  amount: Minor
  days: number
  count: number
  row: number
  action: WarningAction
  owner: string
}
