// The rows of 每日合计 as the core reads them, the frozen figures of closed months in place of those of their last days.

import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import { withFrozen } from '../../core/closing/frozen-days'
import type { Cell } from '../../core/ledger/types'
import type { CurrencyCode } from '../../core/money'
import type { DayTotals } from '../../core/receivables/trend'
import { closesIfAny } from '../closing/closes'
import { minorIn } from '../helper-cells'
import type { Desk } from '../ports'

/** Rows whose day or balance somebody made unreadable are left out; a closed month's figures win over the row of its last day. */
export const keptDays = (desk: Desk, currency: CurrencyCode): DayTotals[] => {
  const days: DayTotals[] = []
  for (const { values } of desk.helpers.read('daily-totals')) {
    const on = dayIn(values.on)
    const [balance, overdue, dueSoon, received] = [
      values.balance,
      values.overdue,
      values.dueSoon,
      values.received,
    ].map(cell => minorIn(cell, currency))
    if (on === null || balance == null || overdue == null || dueSoon == null || received == null) continue
    days.push({
      on,
      balance,
      overdue,
      dueSoon,
      received,
      dso: typeof values.dso === 'number' ? values.dso : null,
    })
  }
  return withFrozen(days, closesIfAny(desk, currency))
}

const dayIn = (cell: Cell | undefined): CalendarDate | null => {
  if (typeof cell === 'object') return cell.day
  return typeof cell === 'string' ? calendarDate(cell) : null
}
