// What a fitted model says of one customer.
import { hypergeometric } from '../special/hypergeometric'
import { chancesToStop } from './likelihood'
import type { BuyingHistory, BuyingModel } from './types'

/** How much likelier it is that he stopped after his last order than that he is only silent. */
const oddsStopped = ({ dropout, r, alpha, a, b }: BuyingModel, history: BuyingHistory): number => {
  const { repeats, last, observed } = history
  const chances = chancesToStop(repeats, dropout)
  if (chances === 0) return 0
  return (a / (b + (chances - 1))) * Math.exp((r + repeats) * Math.log((alpha + observed) / (alpha + last)))
}

/**
 * The chance that he has not stopped for good. Not to be shown as the chance to lose him: it is 1 for everyone who bought once, and
 * orders customers worse than chance does (statistics.md §0.2).
 */
export const pAlive = (model: BuyingModel, history: BuyingHistory): number =>
  1 / (1 + oddsStopped(model, history))

/** The chance that he orders nothing within `ahead` from now: he has stopped, or has not and is silent that long. */
export const pNoOrder = (model: BuyingModel, history: BuyingHistory, ahead: number): number => {
  const { repeats, observed } = history
  const now = model.alpha + observed
  const silent = Math.exp((model.r + repeats) * Math.log(now / (now + ahead)))
  return 1 - pAlive(model, history) * (1 - silent)
}

/** The formula divides by a − 1 and its series by a + b + chances − 1; beside those points it is smooth, so a step aside costs nothing. */
const STEP_ASIDE = 1e-6
const beside = (model: BuyingModel): BuyingModel =>
  Math.abs(model.a - 1) < STEP_ASIDE ? { ...model, a: 1 + STEP_ASIDE } : model

/** Orders to be expected of him within `ahead` from now (Fader, Hardie & Lee 2005, eq. 10; MBG/NBD had one chance to stop more). */
export const expectedOrders = (fitted: BuyingModel, history: BuyingHistory, ahead: number): number => {
  const { dropout, r, alpha, a, b } = beside(fitted)
  const { repeats: x, observed } = history
  const chances = chancesToStop(x, dropout)
  const end = alpha + observed + ahead
  const series = hypergeometric([r + x, b + chances, a + b + chances - 1], ahead / end)
  const kept = 1 - Math.exp((r + x) * Math.log((alpha + observed) / end)) * series
  return (((a + b + chances - 1) / (a - 1)) * kept) / (1 + oddsStopped(fitted, history))
}
