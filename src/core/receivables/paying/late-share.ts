// How likely a customer pays late: his own count, drawn towards what all customers are like, and how sure that is.
import { betaBelow } from '../../statistics/beta'
import { type Count, likeliestPrior, type Prior, shrunkShare } from '../../statistics/beta-binomial'
import type { PayingFacts } from './facts'

/** The late share of all customers as the prior of each. */
export const latePrior = (all: Iterable<PayingFacts>): Prior => {
  const counts: Count[] = []
  for (const { late } of all) counts.push(late)
  return likeliestPrior(counts)
}

/** The rule of 经常迟付: a payment with a day, at least so many items known to be late or not, and so sure that he is late more often than not. */
export const FEWEST_KNOWN = 5
export const SURE = 0.9

/** What is unpaid is only ever late: without a payment it says nothing of a habit. */
export const isHabitKnown = ({ late, since }: PayingFacts): boolean =>
  since !== null && late.of >= FEWEST_KNOWN

export const isHabituallyLate = (facts: PayingFacts, prior: Prior): boolean =>
  isHabitKnown(facts) && 1 - lateBelow(facts.late, prior, 0.5) >= SURE

/** `share` as it is to be expected; it lies between `from` and `to` in eight of ten such cases. */
export type LateShare = { count: Count; share: number; from: number; to: number }

export const lateShare = ({ late }: PayingFacts, prior: Prior): LateShare => ({
  count: late,
  share: shrunkShare(late, prior),
  from: shareAt(late, prior, 0.1),
  to: shareAt(late, prior, 0.9),
})

/** How likely his true share is below `share`. */
const lateBelow = ({ hits, of }: Count, { a, b }: Prior, share: number): number =>
  betaBelow(share, hits + a, of - hits + b)

/** The share that he is below with that likelihood, to a thousandth. */
const shareAt = (count: Count, prior: Prior, likelihood: number): number => {
  let [low, high] = [0, 1]
  while (high - low > 0.0005) {
    const middle = (low + high) / 2
    if (lateBelow(count, prior, middle) < likelihood) low = middle
    else high = middle
  }
  return (low + high) / 2
}
