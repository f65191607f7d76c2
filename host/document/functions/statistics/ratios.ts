// Student's t and Snedecor's F.
import { alias, define } from '../frame/define'
import { flag, integer, number } from '../frame/parameters'
import { fisher, student } from '../numerics/distributions'
import type { FunctionFamily } from '../types'
import { isDegrees, valueAt } from './continuous'

const x = number('x')
const probability = number('probability')
const cumulative = flag('cumulative')
const degrees = integer('degrees_freedom')
const both = [integer('degrees_freedom1'), integer('degrees_freedom2')] as const

const FUNCTIONS: FunctionFamily = {
  'T.DIST': define("Student's t distribution.", [x, degrees, cumulative], (at, n, isCumulative) =>
    n >= 1 ? valueAt(student(n), at, isCumulative) : Number.NaN,
  ),
  'T.DIST.RT': define("The upper tail of Student's t.", [x, degrees], studentUpper),
  'T.DIST.2T': define("Both tails of Student's t.", [x, degrees], (at, n) =>
    at < 0 ? Number.NaN : 2 * studentUpper(at, n),
  ),
  TDIST: define("One or both tails of Student's t.", [x, degrees, integer('tails')], (at, n, tails) =>
    at < 0 || (tails !== 1 && tails !== 2) ? Number.NaN : tails * studentUpper(at, n),
  ),
  'T.INV': define("Where Student's t reaches a probability.", [probability, degrees], (p, n) =>
    p > 0 && p < 1 && n >= 1 ? student(n).quantile(p) : Number.NaN,
  ),
  'T.INV.2T': define("Where both tails of Student's t have a probability.", [probability, degrees], (p, n) =>
    p > 0 && p <= 1 && n >= 1 ? -student(n).quantile(p / 2) : Number.NaN,
  ),
  'F.DIST': define('The F distribution.', [x, ...both, cumulative], (at, n, m, isCumulative) =>
    at >= 0 && isDegrees(n) && isDegrees(m) ? valueAt(fisher(n, m), at, isCumulative) : Number.NaN,
  ),
  'F.DIST.RT': define('The upper tail of the F distribution.', [x, ...both], fisherUpper),
  'F.INV': define('Where the F distribution reaches a probability.', [probability, ...both], (p, n, m) =>
    p >= 0 && p < 1 && isDegrees(n) && isDegrees(m) ? fisher(n, m).quantile(p) : Number.NaN,
  ),
  'F.INV.RT': define('Where the upper tail of F has a probability.', [probability, ...both], (p, n, m) =>
    p > 0 && p <= 1 && isDegrees(n) && isDegrees(m) ? fisher(n, m).quantile(1 - p) : Number.NaN,
  ),
}

export const RATIO_FUNCTIONS: FunctionFamily = {
  ...FUNCTIONS,
  FDIST: alias(FUNCTIONS, 'F.DIST.RT'),
  FINV: alias(FUNCTIONS, 'F.INV.RT'),
  TINV: alias(FUNCTIONS, 'T.INV.2T'),
}

export function studentUpper(at: number, degreesOfFreedom: number): number {
  return degreesOfFreedom >= 1 ? 1 - student(degreesOfFreedom).cumulative(at) : Number.NaN
}

export function fisherUpper(at: number, numerator: number, denominator: number): number {
  if (at < 0 || !isDegrees(numerator) || !isDegrees(denominator)) return Number.NaN
  return at === 0 ? 1 : 1 - fisher(numerator, denominator).cumulative(at)
}
