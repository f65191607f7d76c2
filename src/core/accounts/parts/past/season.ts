// In which months of the year a customer buys.
import { type CalendarDate, monthOf } from '../../../calendar-date'
import type { Minor } from '../../../money'
import { lastWholeMonth } from '../../../period'
import { isPurchase } from '../../../sales/by-customer'
import type { Sale } from '../../../sales/types'
import { betaBelow } from '../../../statistics/beta'

const MONTHS = 12
/** Fewer whole years, or days with orders in them, tell no season. */
const ENOUGH_YEARS = 2
const ENOUGH_DAYS = 4
/** A season is up to so many months on end. */
const LONGEST = 4
/** It holds that much of the year at least, and twice an even share. */
const LEAST_SHARE = 0.6
const TWICE = 2
/** Mere chance brings as many days with orders into these very months in one case of a hundred at most. */
const CHANCE = 0.01

/**
 * 'season': `from` to `to`, 1 to 12 and over the turn of the year where `to` is less, hold `share` of the purchases of `years` whole
 * years with `n` days of orders. 'even': enough is known, and no months stand out. 'too-few': `months` of history, `n` days of orders.
 */
export type Season =
  | { kind: 'season'; from: number; to: number; share: number; years: number; n: number }
  | { kind: 'even'; years: number; n: number }
  | { kind: 'too-few'; months: number; n: number }

type Year = { amounts: Minor[]; days: Set<CalendarDate>[] }

const emptyYear = (): Year => ({
  amounts: Array<number>(MONTHS).fill(0),
  days: Array.from({ length: MONTHS }, () => new Set<CalendarDate>()),
})

const numberOf = (month: string): number => Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5)) - 1

/** Months of the year on end from `from`, 0 to 11. */
const run = (from: number, length: number): number[] =>
  Array.from({ length }, (_, at) => (from + at) % MONTHS)

const over = (values: readonly number[], months: readonly number[]): number =>
  months.reduce((total, month) => total + (values[month] ?? 0), 0)

/** The chance that of `n` days so many or more fall in `length` given months. */
const chanceOf = (hits: number, { n, length }: { n: number; length: number }): number =>
  hits === 0 ? 1 : betaBelow(length / MONTHS, hits, n - hits + 1)

/**
 * Purchases of the whole years that end with the last whole month, so that every month counts equally often; returns are none. The
 * shortest run of one to four months that holds 60 % and twice an even share of them all, more than half of each year's, and more of the
 * days with orders than chance brings; of equally long ones the fullest.
 */
export const season = (sales: readonly Sale[], asOf: CalendarDate): Season => {
  const last = numberOf(lastWholeMonth(asOf))
  const bought = sales.flatMap(sale => {
    if (sale.on === null || !isPurchase(sale)) return []
    const month = numberOf(monthOf(sale.on))
    return month > last
      ? []
      : [{ on: sale.on, amount: sale.amount, back: last - month, month: month % MONTHS }]
  })
  const months = bought.reduce((most, { back }) => Math.max(most, back + 1), 0)
  const count = Math.floor(months / MONTHS)
  const years = Array.from({ length: count }, emptyYear)
  for (const { on, amount, back, month } of bought) {
    const year = years[Math.floor(back / MONTHS)]
    if (year === undefined) continue
    year.amounts[month] = (year.amounts[month] ?? 0) + amount
    year.days[month]?.add(on)
  }
  const days = run(0, MONTHS).map(month => years.reduce((n, year) => n + (year.days[month]?.size ?? 0), 0))
  const n = over(days, run(0, MONTHS))
  if (count < ENOUGH_YEARS || n < ENOUGH_DAYS) return { kind: 'too-few', months, n }
  const found = fullest(years, days)
  return found === null ? { kind: 'even', years: count, n } : { kind: 'season', ...found, years: count, n }
}

const fullest = (years: readonly Year[], days: readonly number[]) => {
  const all = run(0, MONTHS).map(month => years.reduce((sum, { amounts }) => sum + (amounts[month] ?? 0), 0))
  const whole = over(all, run(0, MONTHS))
  const n = over(days, run(0, MONTHS))
  for (let length = 1; length <= LONGEST; length += 1) {
    const least = Math.max(LEAST_SHARE, (TWICE * length) / MONTHS)
    const fit = run(0, MONTHS)
      .map(from => ({ from, held: run(from, length) }))
      .map(one => ({ ...one, share: over(all, one.held) / whole }))
      .filter(
        ({ held, share }) =>
          share >= least &&
          chanceOf(over(days, held), { n, length }) <= CHANCE &&
          years.every(({ amounts }) => over(amounts, held) * 2 > over(amounts, run(0, MONTHS))),
      )
      .sort((a, b) => b.share - a.share || a.from - b.from)
    const [best] = fit
    if (best !== undefined)
      return { from: best.from + 1, to: ((best.from + length - 1) % MONTHS) + 1, share: best.share }
  }
  return null
}
