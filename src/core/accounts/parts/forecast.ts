// What the next three and twelve whole months are likely to bring: the company by the method its history bears, the customer by his own mean.
import { addToMonth, type CalendarDate, monthOf } from '../../calendar-date'
import type { CustomerKey } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import { lastWholeMonth } from '../../period'
import type { Figure } from '../../problem'
import { symmetricError } from '../../statistics/forecast/accuracy'
import { type Band, sumBand } from '../../statistics/forecast/bands'
import { credibility } from '../../statistics/forecast/credibility'
import { forecastMonths } from '../../statistics/forecast/gate'
import type { Method } from '../../statistics/forecast/types'
import type { Book, Purchase } from '../purchases'

/** Months looked ahead; none of them has begun. */
const QUARTER = 3
const YEAR = 12
/** Older months tell nothing of the next ones. */
const MOST_MONTHS = 60
/** A customer's own mean takes three orders, and six months since the first of them. */
const ENOUGH_ORDERS = 3
const ENOUGH_MONTHS = 6

export type CompanyForecast = {
  method: Method
  amount: Minor
  /** Four times in five the three months come to something between these. */
  low: Minor
  high: Minor
  /** Mean error in the last six months, 0.18 = 18 %, and that of "the same as a year before"; null where the history is too short. */
  missed: number | null
  lastYearMissed: number | null
}

export type SalesForecast = {
  /** First and last month looked at, `YYYY-MM`. */
  from: string
  to: string
  /** Whole months of history, the first of them, and how many. */
  since: string
  months: number
  /** Null with fewer than six whole months. */
  company: CompanyForecast | null
  /** The customer's part; `n` orders. */
  own: Figure
  year: YearAhead
}

/** The customer's twelve months from the same first month on; `band`: four times in five, by how his own months went up and down. */
export type YearAhead = { from: string; to: string; own: Figure; band: Band | null }

/** `year`: the twelve months from the same first month on. */
type Company = CompanyForecast & { year: number }

export const monthsUpTo = (last: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => addToMonth(last, at + 1 - count))

/** Revenue by whole month from the first month with any, five years at most; months without are there with 0. */
const revenueByMonth = (
  purchases: readonly Purchase[],
  last: string,
): { months: string[]; series: Minor[] } => {
  const amounts = new Map<string, Minor>()
  let first = last
  for (const { on, amount } of purchases) {
    const month = monthOf(on)
    if (month > last) continue
    amounts.set(month, (amounts.get(month) ?? 0) + amount)
    if (month < first) first = month
  }
  const months = amounts.size === 0 ? [] : monthsUpTo(last, MOST_MONTHS).filter(month => month >= first)
  return { months, series: months.map(month => amounts.get(month) ?? 0) }
}

/** Steps ahead from the last whole month to the first and last month of the quarter: the month under way is stepped over. */
export const stepsOf = (asOf: CalendarDate, last: string) => {
  const from = monthOf(asOf) === last ? 1 : 2
  return { from, to: from + QUARTER - 1 }
}

const share = (percent: number | null): number | null => (percent === null ? null : percent / 100)

const companyOf = (series: readonly Minor[], { from, to }: { from: number; to: number }): Company | null => {
  const found = forecastMonths(series, from + YEAR - 1)
  if (found === null) return null
  const { forecast, backTest } = found
  const yearBefore = backTest?.yearBefore ?? null
  const band = sumBand(forecast, from, to)
  const amount = sum(forecast.values.slice(from - 1, to))
  return {
    method: forecast.method,
    amount: Math.max(0, Math.round(amount)),
    low: Math.max(0, Math.round(band.low)),
    high: Math.max(0, Math.round(band.high)),
    year: Math.max(0, sum(forecast.values.slice(from - 1))),
    missed: backTest ? share(symmetricError(backTest.actual, backTest.forecast)) : null,
    lastYearMissed: yearBefore ? share(symmetricError(backTest?.actual ?? [], yearBefore)) : null,
  }
}

type Buyer = { first: string; values: Minor[] }

/** Every customer's first month, and his revenue in each of the last twelve whole months. */
const buyersOf = (purchases: readonly Purchase[], last: string): Map<CustomerKey, Buyer> => {
  const places = new Map(monthsUpTo(last, YEAR).map((month, at) => [month, at]))
  const buyers = new Map<CustomerKey, Buyer>()
  for (const { customer, on, amount } of purchases) {
    const month = monthOf(on)
    if (month > last) continue
    const buyer = buyers.get(customer) ?? { first: month, values: Array(YEAR).fill(0) }
    buyers.set(customer, buyer)
    if (month < buyer.first) buyer.first = month
    const place = places.get(month)
    if (place !== undefined) buyer.values[place] = (buyer.values[place] ?? 0) + amount
  }
  return buyers
}

const ordersOf = (orderDays: Book['orderDays'], customer: CustomerKey): number =>
  orderDays.get(customer)?.length ?? 0

/** The customer's share of the company by shrunk means, and of its last twelve months as they were; `first` with any revenue. */
type Part = Buyer & { share: number; ownShare: number }

/**
 * The customer's mean month of the last twelve, drawn towards everybody's; then all customers together are scaled to their share of the
 * company's forecast. Who ordered nothing in these months has no mean to go by.
 */
const partOf = ({ purchases, orderDays }: Book, key: CustomerKey, last: string): Part | null => {
  const since = addToMonth(last, 1 - ENOUGH_MONTHS)
  const months = monthsUpTo(last, YEAR)
  const buyers = buyersOf(purchases, last)
  const known = [...buyers].filter(
    ([customer, { first, values }]) =>
      ordersOf(orderDays, customer) >= ENOUGH_ORDERS && first <= since && values.some(one => one > 0),
  )
  const groups = known.map(([, { first, values }]) =>
    values.filter((_, place) => (months[place] ?? '') >= first),
  )
  const means = credibility(groups.map(values => ({ values }))).groups.map(one => one.mean)
  const mean = means[known.findIndex(([customer]) => customer === key)]
  const [theirs, everybodys] = [sum(groups.map(sum)), sum([...buyers.values()].map(one => sum(one.values)))]
  const buyer = buyers.get(key)
  if (buyer === undefined || mean === undefined || theirs <= 0 || everybodys <= 0 || sum(means) <= 0)
    return null
  return {
    ...buyer,
    share: (theirs / everybodys) * (mean / sum(means)),
    ownShare: sum(buyer.values) / everybodys,
  }
}

/** Four in five of Student's t with eleven degrees of freedom: the spread is learnt from twelve months. */
const FOUR_IN_FIVE = 1.363

/**
 * Of the sum of twelve months to come: each as unsteady as the twelve past ones, around a mean that these only estimate, and wider by what
 * the middle is away from his own mean.
 */
const yearBand = (values: readonly Minor[], middle: number): Band => {
  const year = sum(values)
  const spread = Math.sqrt(values.reduce((total, one) => total + (one - year / YEAR) ** 2, 0) / (YEAR - 1))
  const reach = Math.hypot(FOUR_IN_FIVE * spread * Math.sqrt(2 * YEAR), middle - year)
  return { low: Math.max(0, Math.round(middle - reach)), high: Math.round(middle + reach) }
}

/** A whole year of his own needs no other's mean: his last twelve months as the company's are expected to go on. Takes twelve whole months of both. */
const yearOf = (company: Company | null, part: Part | null, { last, months, n }: YearBasis): OwnYear =>
  company === null || part === null || months < YEAR || part.first > addToMonth(last, 1 - YEAR)
    ? { own: { value: null, n, reason: 'not-enough-data' }, band: null }
    : {
        own: { value: Math.max(0, Math.round(company.year * part.ownShare)), n },
        band: yearBand(part.values, company.year * part.ownShare),
      }

type YearBasis = { last: string; months: number; n: number }
type OwnYear = Pick<YearAhead, 'own' | 'band'>

/** Amounts are revenue by the day it counts on. */
export const salesForecast = (book: Book, customer: CustomerKey): SalesForecast => {
  const last = lastWholeMonth(book.asOf)
  const steps = stepsOf(book.asOf, last)
  const { months, series } = revenueByMonth(book.purchases, last)
  const found = companyOf(series, steps)
  const part = found === null ? null : partOf(book, customer, last)
  const n = ordersOf(book.orderDays, customer)
  const from = addToMonth(last, steps.from)
  return {
    from,
    to: addToMonth(last, steps.to),
    since: months[0] ?? last,
    months: months.length,
    company: found === null ? null : quarterOf(found),
    own:
      found === null || part === null
        ? { value: null, n, reason: 'not-enough-data' }
        : { value: Math.max(0, Math.round(found.amount * part.share)), n },
    year: {
      from,
      to: addToMonth(from, YEAR - 1),
      ...yearOf(found, part, { last, months: months.length, n }),
    },
  }
}

const quarterOf = ({ year: _, ...quarter }: Company): CompanyForecast => quarter
