// Revenue by month: the last twelve months, and the same days a year earlier beneath them.
import { addToMonth, type CalendarDate, monthOf } from '../../../calendar-date'
import { type Minor, sum } from '../../../money'
import { twelveMonths, within, yearBefore } from '../../../period'
import type { Figure } from '../../../problem'
import type { Sale } from '../../../sales/types'
import type { MonthAmount } from '../../types'

const YEAR = 12

/** The twelve months that end with `last`, `YYYY-MM`; months without sales are there with 0. */
const byMonth = (sales: readonly Sale[], last: string): MonthAmount[] => {
  const amounts = new Map<string, Minor>()
  for (let back = YEAR - 1; back >= 0; back -= 1) amounts.set(addToMonth(last, -back), 0)
  for (const { on, amount } of sales) {
    const month = on && monthOf(on)
    const known = month === null ? undefined : amounts.get(month)
    if (month !== null && known !== undefined) amounts.set(month, known + amount)
  }
  return [...amounts].map(([month, amount]) => ({ month, amount }))
}

/** `before`: as much of last year's as of this year's, the month begun up to the same day; empty where nothing is older. */
export type Trend = { months: MonthAmount[]; before: MonthAmount[]; growth: Figure }

/** Growth = (now − before) / before; null where there was nothing before. `sales` up to `asOf`. */
export const trend = (sales: readonly Sale[], asOf: CalendarDate): Trend => {
  const period = twelveMonths(asOf)
  const earlier = yearBefore(period)
  const months = byMonth(sales, monthOf(asOf))
  const sold = sales.filter(({ on }) => within(on, earlier))
  const before = sold.length === 0 ? [] : byMonth(sold, addToMonth(monthOf(asOf), -YEAR))
  const [now, then] = [months, before].map(all => sum(all.map(({ amount }) => amount)))
  const n = sales.filter(({ on }) => within(on, period)).length
  const growth: Figure =
    now === undefined || then === undefined || then <= 0
      ? { value: null, n, reason: 'no-earlier-total' }
      : { value: (now - then) / then, n: n + sold.length }
  return { months, before, growth }
}
