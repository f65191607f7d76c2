// Whether a chance of no further order may be shown at all, and what the model's past forecasts were worth.
import { brierScore, type Judged, rankingScore } from '../scores/ranking'
import { fitBuying } from './fit'
import { historyAt, type OrderDays, ordersWithin, sampleOf } from './order-days'
import { pNoOrder } from './predict'
import type { BuyingHistory, BuyingModel } from './types'

/** Below these a fit is chance (CDNOW in random parts: statistics.md §0.3). */
const ENOUGH_CUSTOMERS = 100
const ENOUGH_REPEATS = 200
/** Log-likelihood that two more parameters must gain: the 5 % level of a likelihood ratio. */
const ENOUGH_GAIN = 3
/** A ranking by chance scores 0.5. */
const ENOUGH_RANKING = 0.6

export type Refusal = 'too-few-customers' | 'nobody-stops' | 'fit-unstable' | 'no-better-than-chance'

/** The forecast made `ahead` days ago, held to what came: `expected` and `came` are shares of `n` customers without an order. */
export type BackTest = { n: number; expected: number; came: number; ranking: number; brier: number }

export type ChurnModel =
  | { shown: true; model: BuyingModel; backTest: BackTest }
  | { shown: false; reason: Refusal; customers: number }

const histories = (book: readonly OrderDays[], at: number): BuyingHistory[] =>
  book.flatMap(days => {
    const history = historyAt(days, at)
    return history ? [history] : []
  })

const refusal = (known: readonly BuyingHistory[]): Refusal | null => {
  const repeats = known.reduce((total, one) => total + one.repeats, 0)
  if (known.length < ENOUGH_CUSTOMERS || repeats < ENOUGH_REPEATS) return 'too-few-customers'
  const { gain, onBorder } = fitBuying(known)
  if (gain < ENOUGH_GAIN) return 'nobody-stops'
  return onBorder ? 'fit-unstable' : null
}

const share = (count: number, n: number): number => count / Math.max(1, n)

const backTestOf = (book: readonly OrderDays[], at: number, ahead: number): BackTest | null => {
  const then = at - ahead
  const known = histories(book, then)
  if (known.length < ENOUGH_CUSTOMERS) return null
  const { model } = fitBuying(known, { prior: true })
  const judged = book.flatMap((days): Judged[] => {
    const history = historyAt(days, then)
    return history
      ? [{ chance: pNoOrder(model, history, ahead), came: !ordersWithin(days, then, ahead) }]
      : []
  })
  const [ranking, brier] = [rankingScore(judged), brierScore(judged)]
  const n = judged.length
  const expected = share(
    judged.reduce((total, { chance }) => total + chance, 0),
    n,
  )
  const came = share(judged.filter(one => one.came).length, n)
  return ranking === null || brier === null ? null : { n, expected, came, ranking, brier }
}

/** A forecast that says the same of everybody, with hindsight, has the Brier score came × (1 − came): the model must do better. */
const isWorthShowing = ({ ranking, brier, came }: BackTest): boolean =>
  ranking >= ENOUGH_RANKING && brier < came * (1 - came)

/**
 * The model of these customers' orders up to the day `at`, in days, if it may be shown: enough customers, some of whom stop; a fit inside
 * its borders; and a forecast of the last `ahead` days that beats saying the same of everybody.
 */
export const churnModel = (all: readonly OrderDays[], at: number, ahead: number): ChurnModel => {
  const book = sampleOf(all)
  const known = histories(book, at)
  const refused = (reason: Refusal): ChurnModel => ({ shown: false, reason, customers: all.length })
  const reason = refusal(known)
  if (reason !== null) return refused(reason)
  const backTest = backTestOf(book, at, ahead)
  if (backTest === null || !isWorthShowing(backTest)) return refused('no-better-than-chance')
  return { shown: true, model: fitBuying(known, { prior: true }).model, backTest }
}
