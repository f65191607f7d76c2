// How likely these customers' orders are: BG/NBD (Fader, Hardie & Lee 2005), MBG/NBD (Batislam et al. 2007), NBD without any stopping.
import { logGamma } from '../special/log-gamma'
import type { BuyingHistory, BuyingModel, Dropout } from './types'

/** Chances a customer had to stop so far. */
export const chancesToStop = (repeats: number, dropout: Dropout): number =>
  dropout === 'after-any' ? repeats + 1 : repeats

/** Customers with equally many repeat orders stand together: what depends on that number alone is computed once for them. */
export type Alike = { repeats: number; last: Float64Array; observed: Float64Array }

export const alike = (histories: readonly BuyingHistory[]): Alike[] => {
  const groups = new Map<number, BuyingHistory[]>()
  for (const history of histories) {
    const group = groups.get(history.repeats)
    if (group) group.push(history)
    else groups.set(history.repeats, [history])
  }
  return [...groups].map(([repeats, group]) => ({
    repeats,
    last: Float64Array.from(group, ({ last }) => last),
    observed: Float64Array.from(group, ({ observed }) => observed),
  }))
}

/** The log-likelihood of a model, up to what depends on the data alone. */
export const logLikelihood = (groups: readonly Alike[], { dropout, r, alpha, a, b }: BuyingModel): number => {
  const [logAlpha, logA] = [Math.log(alpha), Math.log(a)]
  let total = 0
  for (const { repeats, last, observed } of groups) {
    const [orders, chances] = [r + repeats, chancesToStop(repeats, dropout)]
    const rates = logGamma(orders) - logGamma(r) + r * logAlpha
    const staying = logGamma(a + b) + logGamma(b + chances) - logGamma(b) - logGamma(a + b + chances)
    total += observed.length * (rates + staying)
    const logStopped = chances > 0 ? logA - Math.log(b + (chances - 1)) : Number.NEGATIVE_INFINITY
    for (let at = 0; at < observed.length; at += 1) {
      const active = -orders * Math.log(alpha + (observed[at] ?? 0))
      const stopped = logStopped - orders * Math.log(alpha + (last[at] ?? 0))
      const [more, less] = active > stopped ? [active, stopped] : [stopped, active]
      total += more + Math.log1p(Math.exp(less - more))
    }
  }
  return total
}

/** The same for customers who never stop. */
export const logLikelihoodOfStaying = (
  groups: readonly Alike[],
  { r, alpha }: Pick<BuyingModel, 'r' | 'alpha'>,
): number => {
  let total = 0
  for (const { repeats, observed } of groups) {
    total += observed.length * (logGamma(r + repeats) - logGamma(r) + r * Math.log(alpha))
    for (let at = 0; at < observed.length; at += 1)
      total -= (r + repeats) * Math.log(alpha + (observed[at] ?? 0))
  }
  return total
}
