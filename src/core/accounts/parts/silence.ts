// How long a customer has been silent, what became of such silences in this company, and the chance that he stays silent.
import { addDays, type CalendarDate } from '../../calendar-date'
import type { CustomerKey } from '../../ledger/types'
import type { Figure } from '../../problem'
import { churnModel } from '../../statistics/churn/judge'
import { historyAt, type OrderDays } from '../../statistics/churn/order-days'
import { pNoOrder } from '../../statistics/churn/predict'
import { silencesLike } from '../../statistics/churn/silences'
import type { Dropout } from '../../statistics/churn/types'
import { median } from '../../statistics/quantile'
import type { BackTest } from '../../statistics/scores/back-test'
import { shareInterval } from '../../statistics/scores/interval'
import { type Book, dayNumber } from '../purchases'
import { type ValueAhead, valueAhead } from './value-ahead'

/** Looked ahead so many days. */
export const AHEAD_DAYS = 90
/** A usual gap takes four days with orders (receivables.md §2.15). */
const ENOUGH_DAYS = 4
/** A silence no longer than his usual gap, or than a month, is none. */
const SILENT_RATIO = 1
const SHORT_SILENCE_DAYS = 30
/** Fewer earlier silences say nothing of the next one. */
const ENOUGH_SILENCES = 5

export type Silence = {
  lastOn: CalendarDate | null
  /** Days since then. */
  days: number
  /** Median days between his days with orders, `n` of these; and the silence in units of it. */
  usual: Figure
  ratio: Figure
  /** Silences at least as long, of anyone: after `stayed` of `n` nothing was ordered for 90 days. Null while he is no longer silent than usual. */
  earlier: { n: number; stayed: number; share: { low: number; high: number } | null } | null
  /** The chance that he orders nothing for 90 days, by which kind of model, and with what such chances were worth; null where the orders bear none. */
  noOrder: { chance: number; by: Dropout; backTest: BackTest; value: ValueAhead | null } | null
}

/** Median days between his days with orders. */
export const usualGap = (days: OrderDays): Figure => {
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? day))
  const usual = days.length < ENOUGH_DAYS ? null : median(gaps)
  return usual === null
    ? { value: null, n: days.length, reason: 'not-enough-data' }
    : { value: usual, n: days.length }
}

const earlierOf = (book: readonly OrderDays[], ratio: number, at: number): Silence['earlier'] => {
  const { reached: n, stayed } = silencesLike(book, { ratio, at, ahead: AHEAD_DAYS })
  return { n, stayed, share: n < ENOUGH_SILENCES ? null : shareInterval(stayed, n) }
}

/** In an order of their own, so that the rows' order changes no figure. */
const everyone = ({ orderDays }: Book): OrderDays[] =>
  [...orderDays].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, days]) => days)

const noOrderOf = (book: Book, customer: CustomerKey, at: number): Silence['noOrder'] => {
  const history = historyAt(book.orderDays.get(customer) ?? [], at)
  const found = history ? churnModel(everyone(book), at, AHEAD_DAYS) : null
  if (!history || !found?.shown) return null
  const { model, backTest } = found
  return {
    chance: pNoOrder(model, history, AHEAD_DAYS),
    by: model.dropout,
    backTest,
    value: valueAhead(book, customer, { model, history }),
  }
}

/** The model is fitted only for who is silent longer than usual, or has ordered too rarely to have a usual gap. */
export const silenceOf = (book: Book, customer: CustomerKey): Silence => {
  const { orderDays, asOf } = book
  const own = orderDays.get(customer) ?? []
  const at = dayNumber(asOf)
  const lastDay = own[own.length - 1]
  const days = lastDay === undefined ? 0 : at - lastDay
  const usual = usualGap(own)
  const ratio: Figure = usual.value === null ? usual : { value: days / usual.value, n: usual.n }
  const isUsual = ratio.value !== null && (ratio.value < SILENT_RATIO || days <= SHORT_SILENCE_DAYS)
  return {
    lastOn: lastDay === undefined ? null : addDays(asOf, -days),
    days,
    usual,
    ratio,
    earlier: isUsual || ratio.value === null ? null : earlierOf([...orderDays.values()], ratio.value, at),
    noOrder: isUsual ? null : noOrderOf(book, customer, at),
  }
}
