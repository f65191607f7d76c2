// The model that makes these customers' orders likeliest; with a weak prior where there are few of them.
import { minimise } from '../optimise/minimise'
import { type Alike, alike, logLikelihood, logLikelihoodOfStaying } from './likelihood'
import type { BuyingHistory, BuyingModel, Dropout } from './types'

/**
 * `gain`: log-likelihood above that of a model in which nobody stops. `onBorder`: a parameter ran off to where the data no longer say
 * anything about it.
 */
export type Fit = { model: BuyingModel; logLikelihood: number; gain: number; onBorder: boolean }

export type FitOptions = { dropout?: Dropout; prior?: boolean; start?: readonly number[] }

/** Logarithms of r, alpha, a, b, time in units of the customers' mean time observed. */
const START = [-0.5, -0.5, 0, 0.5]
/**
 * The weak prior: each logarithm normal around these, two thirds of it within a factor of e either way. In the mean time observed a
 * customer orders again once or twice, and about one in four stops after each order.
 */
const USUAL = [-0.5, -1, 0, 1]
const SPREAD = 1

/** Where every parameter must lie, time in units of the mean time observed. */
const BORDERS = [1e-3, 1e3] as const

const modelAt = (at: readonly number[], dropout: Dropout): BuyingModel => {
  const [r = 1, alpha = 1, a = 1, b = 1] = at.map(Math.exp)
  return { dropout, r, alpha, a, b }
}

const priorPenalty = (at: readonly number[]): number =>
  at.reduce((total, one, i) => total + (one - (USUAL[i] ?? 0)) ** 2 / (2 * SPREAD ** 2), 0)

const meanObserved = (histories: readonly BuyingHistory[]): number =>
  histories.reduce((total, { observed }) => total + observed, 0) / Math.max(1, histories.length) || 1

/** The same histories with the mean time observed as the unit. */
const scaled = (histories: readonly BuyingHistory[], unit: number): BuyingHistory[] =>
  histories.map(({ repeats, last, observed }) => ({ repeats, last: last / unit, observed: observed / unit }))

const bestStaying = (groups: readonly Alike[]): number =>
  -minimise(
    at => {
      const [r = 1, alpha = 1] = at.map(Math.exp)
      return -logLikelihoodOfStaying(groups, { r, alpha })
    },
    START.slice(0, 2),
  ).value

/** Parameters in the histories' own unit of time. `start`: logarithms of r, alpha, a and b in units of the mean time observed. */
export const fitBuying = (
  histories: readonly BuyingHistory[],
  { dropout = 'after-repeats', prior = false, start = START }: FitOptions = {},
): Fit => {
  const unit = meanObserved(histories)
  const groups = alike(scaled(histories, unit))
  const { at } = minimise(
    parameters =>
      (prior ? priorPenalty(parameters) : 0) - logLikelihood(groups, modelAt(parameters, dropout)),
    start,
  )
  const found = modelAt(at, dropout)
  const model = { ...found, alpha: found.alpha * unit }
  return {
    model,
    logLikelihood: logLikelihood(alike(histories), model),
    gain: logLikelihood(groups, found) - bestStaying(groups),
    onBorder: at.some(one => Math.exp(one) < BORDERS[0] || Math.exp(one) > BORDERS[1]),
  }
}
