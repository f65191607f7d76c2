// Before and since: the first day of 每日合计 against today, and what less overdue money cost less.
import { type CalendarDate, daysBetween } from '../calendar-date'
import type { Figure } from '../problem'
import type { DayTotals } from '../receivables/trend'

export type Standing = Pick<DayTotals, 'on' | 'balance' | 'overdue' | 'dso'>

/** `n` days on record, today's among them. `first` null: none before today. `saved`: minor units, negative where it cost more. */
export type SinceUse = { first: Standing | null; now: Standing; n: number; days: number; saved: Figure }

/** The overdue share of the balance; null where nothing is open. */
export const overdueShare = ({ balance, overdue }: Pick<Standing, 'balance' | 'overdue'>): number | null =>
  balance > 0 ? overdue / balance : null

/**
 * `saved` = Σ over the days since the first (its overdue share × the day's balance − the day's overdue) × rate ÷ 365. A day without a row
 * counts as the last one before it that has one. Rows may come in any order; today's figures are `now`.
 */
export const sinceUse = (days: readonly DayTotals[], now: Standing, rate: number | null): SinceUse => {
  const byDay = new Map<CalendarDate, Standing>()
  for (const day of days) if (day.on < now.on) byDay.set(day.on, day)
  const rows = [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
  const [first] = rows
  const n = rows.length + 1
  if (first === undefined) {
    return { first: null, now, n, days: 0, saved: { value: null, n, reason: 'totals-too-young' } }
  }
  const share = overdueShare(first)
  let excess = 0
  rows.forEach((row, at) => {
    const until = rows[at + 1] ?? now
    excess += ((share ?? 0) * row.balance - row.overdue) * daysBetween(row.on, until.on)
  })
  const saved: Figure =
    rate === null
      ? { value: null, n, reason: 'no-capital-rate' }
      : share === null
        ? { value: null, n, reason: 'nothing-open' }
        : { value: Math.round((excess * rate) / 365), n }
  return { first, now, n, days: daysBetween(first.on, now.on), saved }
}
