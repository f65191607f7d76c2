// The rows of 每日合计 as the core reads them.
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import type { Cell } from '../../core/ledger/types'
import { type CurrencyCode, decimalsOf } from '../../core/money'
import type { DayTotals } from '../../core/receivables/trend'
import type { Desk } from '../ports'

/** Rows whose day or balance somebody made unreadable are left out. */
export const keptDays = (desk: Desk, currency: CurrencyCode): DayTotals[] => {
  const days: DayTotals[] = []
  for (const { values } of desk.helpers.read('daily-totals')) {
    const on = dayIn(values.on)
    const [balance, overdue, dueSoon, received] = [
      values.balance,
      values.overdue,
      values.dueSoon,
      values.received,
    ].map(cell => (typeof cell === 'number' ? Math.round(cell * 10 ** decimalsOf(currency)) : null))
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
  return days
}

const dayIn = (cell: Cell | undefined): CalendarDate | null => {
  if (typeof cell === 'object') return cell.day
  return typeof cell === 'string' ? calendarDate(cell) : null
}
