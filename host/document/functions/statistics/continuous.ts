// Distributions on positive numbers and intervals: beta, gamma, chi-squared, exponential, Weibull.
import { alias, define } from '../frame/define'
import { flag, integer, number } from '../frame/parameters'
import { betaDistribution, chiSquared, type Distribution, gammaDistribution } from '../numerics/distributions'
import type { FunctionFamily } from '../types'

/** Sheets refuses more degrees of freedom. */
export const MOST_DEGREES = 1e10
const x = number('x')
const probability = number('probability')
const cumulative = flag('cumulative')
const degrees = integer('degrees_freedom')
const shape = [number('alpha'), number('beta')] as const
const bounds = [number('lower_bound', 0), number('upper_bound', 1)] as const
const rate = number('lambda')

const FUNCTIONS: FunctionFamily = {
  'BETA.DIST': define(
    'The beta distribution between two bounds.',
    [x, ...shape, cumulative, ...bounds],
    (at, alpha, beta, isCumulative, low, high) => betaAt({ at, alpha, beta, low, high }, isCumulative),
  ),
  BETADIST: define(
    'The cumulative beta distribution.',
    [x, ...shape, ...bounds],
    (at, alpha, beta, low, high) => betaAt({ at, alpha, beta, low, high }, true),
  ),
  'BETA.INV': define(
    'Where the beta distribution reaches a probability.',
    [probability, ...shape, ...bounds],
    (p, alpha, beta, low, high) => {
      if (!(p > 0 && p <= 1 && alpha > 0 && beta > 0 && low < high)) return Number.NaN
      return low + (high - low) * betaDistribution(alpha, beta).quantile(p)
    },
  ),
  'GAMMA.DIST': define(
    'The gamma distribution.',
    [x, ...shape, cumulative],
    (at, alpha, beta, isCumulative) => {
      if (at < 0 || alpha <= 0 || beta <= 0) return Number.NaN
      return valueAt(gammaDistribution(alpha, beta), at, isCumulative)
    },
  ),
  'GAMMA.INV': define(
    'Where the gamma distribution reaches a probability.',
    [probability, ...shape],
    (p, a, b) => (p >= 0 && p < 1 && a > 0 && b > 0 ? gammaDistribution(a, b).quantile(p) : Number.NaN),
  ),
  'CHISQ.DIST': define('The chi-squared distribution.', [x, degrees, cumulative], (at, n, isCumulative) =>
    at >= 0 && isDegrees(n) ? valueAt(chiSquared(n), at, isCumulative) : Number.NaN,
  ),
  'CHISQ.DIST.RT': define('The upper tail of the chi-squared distribution.', [x, degrees], chiUpper),
  'CHISQ.INV': define(
    'Where the chi-squared distribution reaches a probability.',
    [probability, degrees],
    (p, n) => (p >= 0 && p < 1 && isDegrees(n) ? chiSquared(n).quantile(p) : Number.NaN),
  ),
  'CHISQ.INV.RT': define(
    'Where the upper tail of chi-squared has a probability.',
    [probability, degrees],
    (p, n) => (p > 0 && p <= 1 && isDegrees(n) ? chiSquared(n).quantile(1 - p) : Number.NaN),
  ),
  'EXPON.DIST': define('The exponential distribution.', [x, rate, cumulative], (at, lambda, isCumulative) => {
    if (at < 0 || lambda <= 0) return Number.NaN
    return isCumulative ? -Math.expm1(-lambda * at) : lambda * Math.exp(-lambda * at)
  }),
  WEIBULL: define('The Weibull distribution.', [x, number('shape'), number('scale'), cumulative], weibull),
}

export const CONTINUOUS_FUNCTIONS: FunctionFamily = {
  ...FUNCTIONS,
  BETAINV: alias(FUNCTIONS, 'BETA.INV'),
  CHIDIST: alias(FUNCTIONS, 'CHISQ.DIST.RT'),
  CHIINV: alias(FUNCTIONS, 'CHISQ.INV.RT'),
  EXPONDIST: alias(FUNCTIONS, 'EXPON.DIST'),
  GAMMADIST: alias(FUNCTIONS, 'GAMMA.DIST'),
  GAMMAINV: alias(FUNCTIONS, 'GAMMA.INV'),
  'WEIBULL.DIST': alias(FUNCTIONS, 'WEIBULL'),
}

export function isDegrees(n: number): boolean {
  return n >= 1 && n <= MOST_DEGREES
}

/** The share above x, as Sheets has it: 1 less what lies below. */
export function chiUpper(at: number, degreesOfFreedom: number): number {
  if (at < 0 || !isDegrees(degreesOfFreedom)) return Number.NaN
  return 1 - chiSquared(degreesOfFreedom).cumulative(at)
}

export function valueAt(distribution: Distribution, at: number, isCumulative: boolean): number {
  return isCumulative ? distribution.cumulative(at) : distribution.density(at)
}

type BetaPoint = { at: number; alpha: number; beta: number; low: number; high: number }

function betaAt({ at, alpha, beta, low, high }: BetaPoint, isCumulative: boolean): number {
  if (!(alpha > 0 && beta > 0 && low < high && at >= low && at <= high)) return Number.NaN
  const value = valueAt(betaDistribution(alpha, beta), (at - low) / (high - low), isCumulative)
  return isCumulative ? value : value / (high - low)
}

function weibull(at: number, k: number, scale: number, isCumulative: boolean): number {
  if (at < 0 || k <= 0 || scale <= 0) return Number.NaN
  const size = (at / scale) ** k
  return isCumulative ? -Math.expm1(-size) : (k / scale) * (at / scale) ** (k - 1) * Math.exp(-size)
}
