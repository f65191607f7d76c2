// Warnings: which customers need attention, why, and who acts.
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { SheetRow } from '../sheet-row'

/** Thresholds from 设置: days, and money in minor units. */
export type WarningThresholds = { dueSoonDays: number; large: Minor; longUnpaidDays: number }

export type WarningKind = 'overdue' | 'long-unpaid' | 'large' | 'due-soon' | 'bad-data' | 'address-conflict'
export type WarningAction = 'remind' | 'hold' | 'contact' | 'look'

/** One warning per customer and kind; sheet and row are where to go, `days` overdue or to due, `owner` '' when no column has it. */
export type Warning = SheetRow & {
  kind: WarningKind
  severity: 'high' | 'medium' | 'low'
  customer: CustomerKey
  name: string
  amount: Minor
  days: number
  count: number
  action: WarningAction
  owner: string
}
