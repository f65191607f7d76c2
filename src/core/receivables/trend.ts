// How the receivables went: the totals kept a day, as a line, as collections, and for comparison with an earlier day.
import { addDays, addMonths, type CalendarDate, daysBetween } from '../calendar-date'
import type { Minor } from '../money'

/** One row of 每日合计; `received` is everything that had come in by then. */
export type DayTotals = {
  on: CalendarDate
  balance: Minor
  overdue: Minor
  dueSoon: Minor
  received: Minor
  dso: number | null
}

/** `collected` since the point before; null at the first one, and where the ledger was corrected to less. */
export type TrendPoint = { on: CalendarDate; balance: Minor; overdue: Minor; collected: Minor | null }

/** Up to so many days the line has a point a day, then one a week. */
const DAYS_ONE_BY_ONE = 31

/** Each day once, in order, none later than `asOf`; of a day written twice the last row counts. */
const inOrder = (days: readonly DayTotals[], asOf: CalendarDate): DayTotals[] => {
  const byDay = new Map(days.filter(({ on }) => on <= asOf).map(day => [day.on, day]))
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** The last `most` points up to `asOf`: a day each while the record is young, then the last row of every seven days back from the newest. */
export const trend = (
  days: readonly DayTotals[],
  { asOf, most }: { asOf: CalendarDate; most: number },
): TrendPoint[] => {
  const all = inOrder(days, asOf)
  const [first] = all
  const last = all[all.length - 1]
  if (first === undefined || last === undefined) return []
  const isYoung = daysBetween(first.on, last.on) < DAYS_ONE_BY_ONE
  const kept = isYoung ? all : lastOfWeeks(all, last.on, most)
  const points = kept.map(({ on, balance, overdue, received }, at): TrendPoint => {
    const before = kept[at - 1]
    const collected = before === undefined ? null : received - before.received
    return { on, balance, overdue, collected: collected !== null && collected < 0 ? null : collected }
  })
  return points.slice(-most)
}

/** Weeks end on the newest day; one more than asked for, since the first point tells only where the next one started. */
const lastOfWeeks = (days: readonly DayTotals[], newest: CalendarDate, most: number): DayTotals[] => {
  const oldest = addDays(newest, -7 * (most + 1))
  const lasts = new Map<number, DayTotals>()
  for (const day of days) {
    if (day.on >= oldest) lasts.set(Math.floor(daysBetween(day.on, newest) / 7), day)
  }
  return [...lasts.values()]
}

/** A comparison is with the row a month ago or the nearest before it, at most so many days older. */
const NEAREST_DAYS = 31

/** The totals of a month ago, null until there are any; and the oldest, null while that is today's. */
export const earlierDays = (
  days: readonly DayTotals[],
  asOf: CalendarDate,
): { monthAgo: DayTotals | null; baseline: DayTotals | null } => {
  const all = inOrder(days, asOf)
  const monthAgo = addMonths(asOf, -1)
  const oldest = addDays(monthAgo, -NEAREST_DAYS)
  const near = all.filter(({ on }) => on <= monthAgo && on >= oldest)
  const [first] = all
  return {
    monthAgo: near[near.length - 1] ?? null,
    baseline: first === undefined || first.on === asOf ? null : first,
  }
}
