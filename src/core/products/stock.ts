// What may be asked for soon: the next three whole months of each product by the forecast gate, against its usual month. A hint, no order.
import { monthsUpTo, stepsOf } from '../accounts/parts/forecast'
import { addToMonth, type CalendarDate, monthOf } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import { type Minor, sum } from '../money'
import { lastWholeMonth } from '../period'
import type { Sale } from '../sales/types'
import { sumBand } from '../statistics/forecast/bands'
import { forecastMonths } from '../statistics/forecast/gate'
import { isSeasonal } from '../statistics/forecast/seasons'
import type { StockHint, StockHints } from './types'

/** Each forecast takes some milliseconds: only the products with the largest revenue of the last twelve whole months. */
export const MOST_PRODUCTS = 10
const YEAR = 12
const MOST_MONTHS = 60
/** A year of history is the least to know a usual month by. */
const ENOUGH_MONTHS = 12
/** Less than that from the usual month is nothing to speak of. */
export const UNUSUAL = 0.2

type Sold = { first: string; months: Map<string, Minor>; buyers: Set<CustomerKey>; year: Minor }

/** Products without a name are none. A hint is given where the middle of the forecast is away by enough and the whole band lies on that side. */
export const stockHints = (sales: readonly Sale[], asOf: CalendarDate): StockHints => {
  const last = lastWholeMonth(asOf)
  const steps = stepsOf(asOf, last)
  const ranked = [...soldByProduct(sales, last)]
    .filter(([, { year }]) => Math.round(year / YEAR) > 0)
    .sort(([a, x], [b, y]) => y.year - x.year || (a < b ? -1 : 1))
    .slice(0, MOST_PRODUCTS)
  const found = ranked.map(([product, sold]) => hintOf(product, sold, { last, ...steps }))
  return {
    from: addToMonth(last, steps.from),
    to: addToMonth(last, steps.to),
    hints: found
      .flatMap(one => (one === null || one === 'few' ? [] : [one]))
      .sort((a, b) => change(b) - change(a) || (a.product < b.product ? -1 : 1)),
    looked: ranked.length,
    few: found.filter(one => one === 'few').length,
  }
}

const change = ({ expected, usual }: StockHint): number => expected - usual

const soldByProduct = (sales: readonly Sale[], last: string): Map<string, Sold> => {
  const products = new Map<string, Sold>()
  const yearFrom = addToMonth(last, 1 - YEAR)
  for (const { product, on, amount, customer } of sales) {
    if (product === '' || on === null) continue
    const month = monthOf(on)
    if (month > last) continue
    const sold = products.get(product) ?? { first: month, months: new Map(), buyers: new Set(), year: 0 }
    products.set(product, sold)
    sold.months.set(month, (sold.months.get(month) ?? 0) + amount)
    if (month < sold.first) sold.first = month
    if (month < yearFrom) continue
    sold.year += amount
    sold.buyers.add(customer)
  }
  return products
}

type Ahead = { last: string; from: number; to: number }

/** The usual month is the mean of the last twelve; null where nothing unusual is ahead. */
const hintOf = (
  product: string,
  { first, months, buyers, year }: Sold,
  { last, from, to }: Ahead,
): StockHint | 'few' | null => {
  const series = monthsUpTo(last, MOST_MONTHS)
    .filter(month => month >= first)
    .map(month => months.get(month) ?? 0)
  const found = series.length < ENOUGH_MONTHS ? null : forecastMonths(series, to)
  if (found === null) return 'few'
  const count = to - from + 1
  const aMonth = (amount: number) => Math.max(0, Math.round(amount / count))
  const band = sumBand(found.forecast, from, to)
  const hint = {
    expected: aMonth(sum(found.forecast.values.slice(from - 1, to))),
    low: aMonth(band.low),
    high: aMonth(band.high),
    usual: Math.round(year / YEAR),
  }
  const isMore = hint.expected >= hint.usual * (1 + UNUSUAL) && hint.low > hint.usual
  const isLess = hint.expected <= hint.usual * (1 - UNUSUAL) && hint.high < hint.usual
  if (!isMore && !isLess) return null
  // Of the methods only Theta knows seasons.
  const bySeason = found.forecast.method === 'theta' && isSeasonal(series, YEAR)
  const why = bySeason ? 'season' : isMore ? 'rising' : 'falling'
  return { product, why, ...hint, months: series.length, customers: buyers.size }
}
