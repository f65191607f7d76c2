// A share per customer from few observations: drawn towards what all customers are like, the more the fewer they are (empirical Bayes).
import { sum } from '../money'

/** So many of so many: late payments of all of a customer's. */
export type Count = { hits: number; of: number }

/** What is known of a share before anything is seen: a beta distribution, as good as `a` hits and `b` misses. */
export type Prior = { a: number; b: number }

/** Little knowledge: two observations of the share that all together have. */
const WEAK = 2
/** Beyond so many observations the customers are as good as alike. */
const STRONGEST = 1000
const FEWEST_CUSTOMERS = 10
const MOST_STEPS = 300
const CLOSE_ENOUGH = 1e-7

/** The weak prior around the share of all; half a hit and half a miss keep it from 0 and 1. */
const weakPrior = (counts: readonly Count[]): Prior => {
  const share = (sum(counts.map(({ hits }) => hits)) + 0.5) / (sum(counts.map(({ of }) => of)) + 1)
  return { a: WEAK * share, b: WEAK * (1 - share) }
}

/**
 * The prior of these counts by the method of moments: the share of all, and how far the customers' own shares spread beyond what chance
 * does at the harmonic mean of their numbers. Null where they spread no further.
 */
export const momentsPrior = (counts: readonly Count[]): Prior | null => {
  const seen = counts.filter(({ of }) => of > 0)
  const share = sum(seen.map(({ hits }) => hits)) / sum(seen.map(({ of }) => of))
  const own = seen.map(({ hits, of }) => hits / of)
  const mean = sum(own) / own.length
  const spread = sum(own.map(one => (one - mean) ** 2)) / (own.length - 1)
  const byChance = share * (1 - share) * (sum(seen.map(({ of }) => 1 / of)) / seen.length)
  const strength = (share * (1 - share)) / (spread - byChance) - 1
  return strength > 0 && Number.isFinite(strength) ? { a: strength * share, b: strength * (1 - share) } : null
}

/**
 * The prior under which these counts are likeliest (maximum likelihood, Minka's fixed point from the moments); the weak one around the
 * share of all where fewer than ten customers have any, or all of them are alike.
 */
export const likeliestPrior = (counts: readonly Count[]): Prior => {
  const seen = counts.filter(({ of }) => of > 0)
  const weak = weakPrior(seen)
  const [hits, misses] = [beyond(seen.map(one => one.hits)), beyond(seen.map(one => one.of - one.hits))]
  if (seen.length < FEWEST_CUSTOMERS || hits.length === 0 || misses.length === 0) return weak
  const all = beyond(seen.map(({ of }) => of))
  let { a, b } = momentsPrior(seen) ?? weak
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const both = rise(all, a + b)
    const next = { a: (a * rise(hits, a)) / both, b: (b * rise(misses, b)) / both }
    const isClose = Math.abs(next.a - a) + Math.abs(next.b - b) < CLOSE_ENOUGH * (a + b)
    a = next.a
    b = next.b
    if (isClose) break
  }
  const strength = a + b
  return strength <= STRONGEST ? { a, b } : { a: (a / strength) * STRONGEST, b: (b / strength) * STRONGEST }
}

/** For each j from 0 how many of the numbers are above j. */
const beyond = (numbers: readonly number[]): number[] => {
  const above: number[] = []
  for (const number of numbers) above[number] = (above[number] ?? 0) + 1
  for (let at = above.length - 2; at >= 0; at -= 1) above[at] = (above[at] ?? 0) + (above[at + 1] ?? 0)
  return Array.from(above.slice(1))
}

/** Σ ψ(x + number) − ψ(x) over the numbers that `above` counts. */
const rise = (above: readonly number[], x: number): number =>
  above.reduce((total, count, at) => total + count / (x + at), 0)

/** The share to be expected of who had these, given the prior. */
export const shrunkShare = ({ hits, of }: Count, { a, b }: Prior): number => (hits + a) / (of + a + b)
