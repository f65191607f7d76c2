// The normal and lognormal distributions, and margins of error.
import { fail } from '../../language/errors'
import { alias, define } from '../frame/define'
import { flag, integer, number, numbers } from '../frame/parameters'
import { student } from '../numerics/distributions'
import { erf, normalDensity, normalQuantile } from '../numerics/normal'
import type { FunctionFamily } from '../types'
import { sampleDeviation } from './spread'

const x = number('x')
const mean = number('mean')
const deviation = number('standard_deviation')
const probability = number('probability')
const cumulative = flag('cumulative')
const margin = [number('alpha'), deviation, integer('pop_size')] as const

const FUNCTIONS: FunctionFamily = {
  'NORM.DIST': define(
    'The normal distribution.',
    [x, mean, deviation, cumulative],
    (at, mu, sigma, isCumulative) => {
      if (sigma <= 0) return Number.NaN
      const z = (at - mu) / sigma
      return isCumulative ? normalShare(z) : normalDensity(z) / sigma
    },
  ),
  'NORM.INV': define(
    'Where a normal distribution reaches a probability.',
    [probability, mean, deviation],
    normalInverse,
  ),
  'NORM.S.DIST': define(
    'The standard normal distribution.',
    [x, flag('cumulative', true)],
    (z, isCumulative) => (isCumulative ? normalShare(z) : normalDensity(z)),
  ),
  NORMSDIST: define('The cumulative standard normal distribution.', [x], normalShare),
  'NORM.S.INV': define(
    'Where the standard normal distribution reaches a probability.',
    [probability],
    normalQuantile,
  ),
  'LOGNORM.DIST': define(
    'The lognormal distribution.',
    [x, mean, deviation, flag('cumulative', true)],
    (at, mu, sigma, isCumulative) => lognormal({ at, mu, sigma }, isCumulative),
  ),
  LOGNORMDIST: define('The cumulative lognormal distribution.', [x, mean, deviation], (at, mu, sigma) =>
    lognormal({ at, mu, sigma }, true),
  ),
  'LOGNORM.INV': define(
    'Where a lognormal distribution reaches a probability.',
    [probability, mean, deviation],
    (p, m, s) => Math.exp(normalInverse(p, m, s)),
  ),
  GAUSS: define(
    'The normal probability between the mean and z deviations.',
    [number('z')],
    z => erf(z / Math.SQRT2) / 2,
  ),
  PHI: define('The density of the standard normal distribution.', [x], normalDensity),
  FISHER: define('The Fisher transformation of a correlation.', [number('value')], r =>
    Math.abs(r) < 1 ? Math.atanh(r) : Number.NaN,
  ),
  FISHERINV: define('The inverse of the Fisher transformation.', [number('value')], Math.tanh),
  STANDARDIZE: define(
    'How many deviations a value lies from the mean.',
    [number('value'), mean, deviation],
    (value, mu, sigma) => (sigma > 0 ? (value - mu) / sigma : Number.NaN),
  ),
  'CONFIDENCE.NORM': define('Half the width of a confidence interval.', margin, (alpha, sigma, size) =>
    alpha > 0 && alpha < 1 && sigma > 0 && size >= 1
      ? (-normalQuantile(alpha / 2) * sigma) / Math.sqrt(size)
      : Number.NaN,
  ),
  'CONFIDENCE.T': define("Half the width of Student's confidence interval.", margin, (alpha, sigma, size) =>
    alpha > 0 && alpha < 1 && sigma > 0 && size > 1
      ? (-student(size - 1).quantile(alpha / 2) * sigma) / Math.sqrt(size)
      : Number.NaN,
  ),
  MARGINOFERROR: define(
    'The margin of error of a sample at a confidence.',
    [numbers('range'), number('confidence')],
    (sample, level) => {
      if (sample.length < 2) return fail('#DIV/0!', 'A margin of error needs two values at least.')
      const sigma = sampleDeviation(sample)
      if (!(level > 0 && level < 1 && sigma > 0)) return Number.NaN
      return (-student(sample.length - 1).quantile((1 - level) / 2) * sigma) / Math.sqrt(sample.length)
    },
  ),
}

export const NORMAL_FUNCTIONS: FunctionFamily = {
  ...FUNCTIONS,
  CONFIDENCE: alias(FUNCTIONS, 'CONFIDENCE.NORM'),
  LOGINV: alias(FUNCTIONS, 'LOGNORM.INV'),
  NORMDIST: alias(FUNCTIONS, 'NORM.DIST'),
  NORMINV: alias(FUNCTIONS, 'NORM.INV'),
  NORMSINV: alias(FUNCTIONS, 'NORM.S.INV'),
}

/** As Sheets has it, from the error function: far below the mean nothing is left, NORM.S.DIST(-10) is 0. */
export function normalShare(z: number): number {
  return (1 + erf(z / Math.SQRT2)) / 2
}

function normalInverse(p: number, mu: number, sigma: number): number {
  return sigma > 0 ? mu + sigma * normalQuantile(p) : Number.NaN
}

function lognormal(
  { at, mu, sigma }: { at: number; mu: number; sigma: number },
  isCumulative: boolean,
): number {
  if (at <= 0 || sigma <= 0) return Number.NaN
  const z = (Math.log(at) - mu) / sigma
  return isCumulative ? normalShare(z) : normalDensity(z) / (at * sigma)
}
