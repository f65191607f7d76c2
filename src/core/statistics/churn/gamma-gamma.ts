// What an order of a customer is worth on average: gamma-gamma (Fader & Hardie 2013, note 025).
import { minimise } from '../optimise/minimise'
import { logGamma } from '../special/log-gamma'

/** `orders` ≥ 1 of one customer and their mean value, above 0. */
export type Spending = { orders: number; mean: number }
export type SpendingModel = { p: number; q: number; v: number }

export const spendingLogLikelihood = (spendings: readonly Spending[], { p, q, v }: SpendingModel): number => {
  const [logV, logGammaQ] = [q * Math.log(v), logGamma(q)]
  let total = 0
  for (const { orders: x, mean: m } of spendings) {
    const px = p * x
    total += logGamma(px + q) - logGamma(px) - logGammaQ + logV
    total += (px - 1) * Math.log(m) + px * Math.log(x) - (px + q) * Math.log(x * m + v)
  }
  return total
}

const modelAt = (at: readonly number[]): SpendingModel => {
  const [p = 1, q = 1, v = 1] = at.map(Math.exp)
  return { p, q, v }
}

export const fitSpending = (spendings: readonly Spending[]): SpendingModel => {
  const mean = spendings.reduce((total, one) => total + one.mean, 0) / Math.max(1, spendings.length)
  const start = [1, 1, Math.log(mean)]
  return modelAt(minimise(at => -spendingLogLikelihood(spendings, modelAt(at)), start).at)
}

/** The mean value of his orders to be expected: his own mean drawn towards everybody's, the more the fewer he placed. */
export const expectedValue = ({ p, q, v }: SpendingModel, { orders, mean }: Spending): number =>
  (p * (v + orders * mean)) / (p * orders + q - 1)
