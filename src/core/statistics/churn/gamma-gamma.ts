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

/** Fewer customers who came back tell nothing of all (statistics.md §7). */
const ENOUGH_BACK = 50
/** The model takes it that how often and how much have nothing to do with each other; from there on they have. */
const TOO_CLOSE = 0.3

/** Pearson's correlation of the number of orders and their mean value; 0 where either never changes. */
export const togetherness = (spendings: readonly Spending[]): number => {
  const n = Math.max(1, spendings.length)
  const meanOrders = spendings.reduce((total, one) => total + one.orders, 0) / n
  const meanValue = spendings.reduce((total, one) => total + one.mean, 0) / n
  let [both, orders, values] = [0, 0, 0]
  for (const one of spendings) {
    const [x, y] = [one.orders - meanOrders, one.mean - meanValue]
    both += x * y
    orders += x * x
    values += y * y
  }
  return orders > 0 && values > 0 ? both / Math.sqrt(orders * values) : 0
}

/** The model of what these customers spend, of those who came back; null where they are too few, or the frequent spend otherwise than the rare. */
export const spendingModel = (spendings: readonly Spending[]): SpendingModel | null => {
  const back = spendings.filter(({ orders, mean }) => orders > 1 && mean > 0)
  if (back.length < ENOUGH_BACK || Math.abs(togetherness(back)) > TOO_CLOSE) return null
  const model = fitSpending(back)
  return model.q > 1 && Object.values(model).every(Number.isFinite) ? model : null
}
