// DSO by counting back: how many days of the latest sales the receivables amount to (receivables.md 2.3).
import {
  addDays,
  addToMonth,
  type CalendarDate,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
} from '../../calendar-date'
import type { OpenItem } from '../../ledger/types'
import type { Minor } from '../../money'
import type { Figure } from '../../problem'

/** Sales of a month and its days; of the month of `asOf` the days so far. */
export type MonthSales = { sales: Minor; days: number }

/** `atLeast`: the receivables are more than all sales on record, so that it is this many days or more. `n` months. */
export type CountbackDso = Figure & { atLeast: boolean }

/**
 * Walks back from the latest month: a month whose sales are within what is left counts with all its days, the first one that is more with
 * its share. A month without sales counts its days, returns (negative sales) add to what is left.
 */
export function countback(receivable: Minor, months: readonly MonthSales[]): CountbackDso {
  if (months.length === 0) return { value: null, n: 0, reason: 'not-enough-data', atLeast: false }
  let left = receivable
  let days = 0
  for (const [at, month] of months.entries()) {
    if (left <= 0) return { value: days, n: at, atLeast: false }
    if (month.sales > left)
      return { value: days + (left / month.sales) * month.days, n: at + 1, atLeast: false }
    days += month.days
    left -= month.sales
  }
  return { value: days, n: months.length, atLeast: left > 0 }
}

/** From the month of `asOf` back to the first sale; unreadable items and undated sales left out. */
export function monthlySales(items: readonly OpenItem[], asOf: CalendarDate): MonthSales[] {
  const byMonth = new Map<string, Minor>()
  let first = monthOf(asOf)
  for (const { state, recognisedOn, total } of items) {
    if (state === 'unreadable' || recognisedOn === null || recognisedOn > asOf) continue
    const month = monthOf(recognisedOn)
    byMonth.set(month, (byMonth.get(month) ?? 0) + (total ?? 0))
    if (month < first) first = month
  }
  if (byMonth.size === 0) return []
  const months: MonthSales[] = []
  for (let month = monthOf(asOf); month >= first; month = addToMonth(month, -1)) {
    months.push({ sales: byMonth.get(month) ?? 0, days: daysOf(month, asOf) })
  }
  return months
}

function daysOf(month: string, asOf: CalendarDate): number {
  const last = lastDayOf(month)
  return daysBetween(firstDayOf(month), addDays(last < asOf ? last : asOf, 1))
}
