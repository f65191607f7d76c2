// Whether a chance of no further order may be shown at all, by which model, and what its past forecasts were worth.
import { type BackTest, backTestOf, isWorthShowing } from '../scores/back-test'
import { fitBuying } from './fit'
import { historyAt, type OrderDays, ordersWithin, sampleOf } from './order-days'
import { pNoOrder } from './predict'
import type { BuyingHistory, BuyingModel, Dropout } from './types'

/** Below these a fit is chance (CDNOW in random parts: statistics.md §0.3). */
const ENOUGH_CUSTOMERS = 100
const ENOUGH_REPEATS = 200
/** Log-likelihood that two more parameters must gain: the 5 % level of a likelihood ratio. */
const ENOUGH_GAIN = 3

export type Refusal = 'too-few-customers' | 'nobody-stops' | 'fit-unstable' | 'no-better-than-chance'

/** `backTest`: the forecast made `ahead` days ago by the model of that day; the other kind of model missed by more then. */
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

type Tried = { dropout: Dropout; backTest: BackTest }

/** What each kind of model would have said `ahead` days ago, the one that missed by least first. */
const tried = (book: readonly OrderDays[], at: number, ahead: number): Tried[] => {
  const then = at - ahead
  const known = histories(book, then)
  if (known.length < ENOUGH_CUSTOMERS) return []
  const kinds: Dropout[] = ['after-repeats', 'after-any']
  return kinds
    .flatMap((dropout): Tried[] => {
      const { model } = fitBuying(known, { dropout, prior: true })
      const backTest = backTestOf(
        book.flatMap(days => {
          const history = historyAt(days, then)
          return history
            ? [{ chance: pNoOrder(model, history, ahead), came: !ordersWithin(days, then, ahead) }]
            : []
        }),
      )
      return backTest ? [{ dropout, backTest }] : []
    })
    .sort((one, other) => one.backTest.brier - other.backTest.brier)
}

/**
 * The model of these customers' orders up to the day `at`, in days, if it may be shown: enough customers, some of whom stop; a fit inside
 * its borders; and a forecast of the last `ahead` days that beats saying the same of everybody. Of BG/NBD and MBG/NBD the one whose
 * forecast missed by less.
 */
export const churnModel = (all: readonly OrderDays[], at: number, ahead: number): ChurnModel => {
  const book = sampleOf(all)
  const known = histories(book, at)
  const refused = (reason: Refusal): ChurnModel => ({ shown: false, reason, customers: all.length })
  const reason = refusal(known)
  if (reason !== null) return refused(reason)
  const [best] = tried(book, at, ahead)
  if (best === undefined || !isWorthShowing(best.backTest)) return refused('no-better-than-chance')
  const { dropout, backTest } = best
  return { shown: true, model: fitBuying(known, { dropout, prior: true }).model, backTest }
}
