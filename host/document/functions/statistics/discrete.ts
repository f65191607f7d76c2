// Distributions of counts: binomial, negative binomial, hypergeometric, Poisson, and a table of probabilities.
import { fail } from '../../language/errors'
import { alias, define } from '../frame/define'
import { cells, flag, integer, number } from '../frame/parameters'
import { combinations } from '../math/combinatorics'
import { numberPairs, total } from '../math/sums'
import { betaShare } from '../numerics/beta'
import { logGamma, upperGammaShare } from '../numerics/gamma'
import type { FunctionFamily } from '../types'

/** Numbers of ways from here on are multiplied by their logarithms. */
const MANY = 1e300
const successes = integer('num_successes')
const trials = integer('num_trials')
const chance = number('prob_success')
const cumulative = flag('cumulative')
const sample = [successes, integer('num_draws'), integer('successes_in_pop'), integer('pop_size')] as const

const FUNCTIONS: FunctionFamily = {
  'BINOM.DIST': define(
    'The binomial distribution.',
    [successes, trials, chance, cumulative],
    (k, n, p, isCumulative) => {
      if (k < 0 || k > n || p < 0 || p > 1) return Number.NaN
      return isCumulative ? binomialShare(k, n, p) : binomialChance(k, n, p)
    },
  ),
  'BINOM.INV': define(
    'The fewest successes whose cumulative probability reaches a target.',
    [trials, chance, number('target_prob')],
    (n, p, target) => {
      if (n < 0 || !(p > 0 && p < 1) || !(target > 0 && target < 1)) return Number.NaN
      return fewest(n, k => binomialShare(k, n, p) >= target)
    },
  ),
  'NEGBINOM.DIST': define(
    'The probability of failures before successes.',
    [integer('num_failures'), integer('num_successes'), chance, flag('cumulative', false)],
    (failures, wanted, p, isCumulative) => {
      if (failures < 0 || wanted < 1 || p < 0 || p > 1) return Number.NaN
      return isCumulative ? betaShare(p, wanted, failures + 1) : failuresBefore(failures, wanted, p)
    },
  ),
  NEGBINOMDIST: define(
    'The probability of failures before successes.',
    [integer('num_failures'), integer('num_successes'), chance],
    (failures, wanted, p) =>
      failures < 0 || wanted < 1 || p < 0 || p > 1 ? Number.NaN : failuresBefore(failures, wanted, p),
  ),
  'HYPGEOM.DIST': define(
    'The hypergeometric distribution.',
    [...sample, cumulative],
    (k, draws, good, size, isCumulative) => {
      const draw = { draws, good, size }
      if (!isPossible(k, draw)) return Number.NaN
      if (!isCumulative) return drawChance(k, draw)
      return total(
        Array.from({ length: k + 1 }, (_, fewer) => (isPossible(fewer, draw) ? drawChance(fewer, draw) : 0)),
      )
    },
  ),
  HYPGEOMDIST: define('The hypergeometric probability.', sample, (k, draws, good, size) =>
    isPossible(k, { draws, good, size }) ? drawChance(k, { draws, good, size }) : Number.NaN,
  ),
  'POISSON.DIST': define(
    'The Poisson distribution.',
    [integer('x'), number('mean'), cumulative],
    (k, mean, isCumulative) => {
      if (k < 0 || mean < 0) return Number.NaN
      if (isCumulative) return upperGammaShare(k + 1, mean)
      if (mean === 0) return k === 0 ? 1 : 0
      return Math.exp(k * Math.log(mean) - mean - logGamma(k + 1))
    },
  ),
  PROB: define(
    'The probability that a value lies between two limits.',
    [cells('data'), cells('probabilities'), number('low_limit'), number('high_limit', Number.NaN)],
    (data, chances, low, high) => {
      const pairs = numberPairs(data, chances)
      const sum = total(pairs.map(([, p]) => p))
      if (Math.abs(sum - 1) > 1e-9) return fail('#VALUE!', 'The probabilities must add up to 1.')
      const to = Number.isNaN(high) ? low : high
      return total(pairs.map(([value, p]) => (value >= low && value <= to ? p : 0)))
    },
  ),
}

export const DISCRETE_FUNCTIONS: FunctionFamily = {
  ...FUNCTIONS,
  BINOMDIST: alias(FUNCTIONS, 'BINOM.DIST'),
  CRITBINOM: alias(FUNCTIONS, 'BINOM.INV'),
  POISSON: alias(FUNCTIONS, 'POISSON.DIST'),
}

function binomialChance(k: number, n: number, p: number): number {
  if (p === 0 || p === 1) return k === n * p ? 1 : 0
  const ways = combinations(n, k)
  if (ways < MANY) return ways * p ** k * (1 - p) ** (n - k)
  return Math.exp(logCombinations(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p))
}

/** Abramowitz & Stegun 26.5.24. */
function binomialShare(k: number, n: number, p: number): number {
  return k >= n ? 1 : betaShare(1 - p, n - k, k + 1)
}

function fewest(most: number, reaches: (k: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function failuresBefore(failures: number, wanted: number, p: number): number {
  return binomialChance(wanted - 1, failures + wanted - 1, p) * p
}

type Draw = { draws: number; good: number; size: number }

function isPossible(k: number, { draws, good, size }: Draw): boolean {
  if (draws < 0 || good < 0 || size < 1 || draws > size || good > size) return false
  return k >= Math.max(0, draws - (size - good)) && k <= Math.min(draws, good)
}

function drawChance(k: number, { draws, good, size }: Draw): number {
  const all = combinations(size, draws)
  if (all < MANY) return (combinations(good, k) * combinations(size - good, draws - k)) / all
  return Math.exp(
    logCombinations(good, k) + logCombinations(size - good, draws - k) - logCombinations(size, draws),
  )
}

function logCombinations(from: number, chosen: number): number {
  return logGamma(from + 1) - logGamma(chosen + 1) - logGamma(from - chosen + 1)
}
