// Tests of samples: chi-squared, F, t and z.
import { fail } from '../../language/errors'
import { alias, define } from '../frame/define'
import { cells, integer, number, numbers } from '../frame/parameters'
import { numberPairs, total } from '../math/sums'
import { betaShare } from '../numerics/beta'
import type { FunctionFamily } from '../types'
import { chiUpper } from './continuous'
import { normalShare } from './normal'
import { fisherUpper } from './ratios'
import { mean, sampleDeviation, squaredDeviations, tooFew } from './spread'

const FUNCTIONS: FunctionFamily = {
  'CHISQ.TEST': define(
    'The probability that observations come from what was expected.',
    [cells('observed_range'), cells('expected_range')],
    (observed, expected) => {
      const pairs = numberPairs(observed, expected)
      if (pairs.some(([seen, wanted]) => seen < 0 || wanted < 0)) return Number.NaN
      const excess = total(
        pairs.map(([seen, wanted]) => (wanted === 0 ? tooFew() : (seen - wanted) ** 2 / wanted)),
      )
      const [rows, columns] = [observed.length, observed[0]?.length ?? 0]
      const degrees = rows === 1 || columns === 1 ? rows * columns - 1 : (rows - 1) * (columns - 1)
      return degrees < 1 ? fail('#N/A', 'A single value cannot be tested.') : chiUpper(excess, degrees)
    },
  ),
  'F.TEST': define(
    'The probability that two variances are equal.',
    [numbers('range1'), numbers('range2')],
    (a, b) => {
      const ratio = variance(a) / variance(b)
      if (!(ratio > 0) || !Number.isFinite(ratio)) return tooFew()
      const upper = fisherUpper(ratio, a.length - 1, b.length - 1)
      return 2 * Math.min(upper, 1 - upper)
    },
  ),
  'T.TEST': define(
    'The probability that two means are equal.',
    [numbers('range1'), numbers('range2'), integer('tails'), integer('type')],
    (a, b, tails, type) => {
      if ((tails !== 1 && tails !== 2) || type < 1 || type > 3) return Number.NaN
      if (type === 1 && a.length !== b.length) return fail('#N/A', 'Pairs need lists of the same length.')
      const { t, degrees } = type === 1 ? paired(a, b) : type === 2 ? pooled(a, b) : welch(a, b)
      if (!Number.isFinite(t)) return tooFew()
      return (tails / 2) * betaShare(degrees / (degrees + t * t), degrees / 2, 0.5)
    },
  ),
  'Z.TEST': define(
    'The probability of a larger mean.',
    [numbers('data'), number('value'), number('standard_deviation', Number.NaN)],
    (data, value, deviation) => {
      const sigma = Number.isNaN(deviation) ? sampleDeviation(data) : deviation
      if (sigma === 0) return Number.NaN
      return 1 - normalShare((mean(data) - value) / (sigma / Math.sqrt(data.length)))
    },
  ),
}

export const TEST_FUNCTIONS: FunctionFamily = {
  ...FUNCTIONS,
  CHITEST: alias(FUNCTIONS, 'CHISQ.TEST'),
  FTEST: alias(FUNCTIONS, 'F.TEST'),
  TTEST: alias(FUNCTIONS, 'T.TEST'),
  ZTEST: alias(FUNCTIONS, 'Z.TEST'),
}

type Student = { t: number; degrees: number }

function variance(list: number[]): number {
  return sampleDeviation(list) ** 2
}

function paired(a: number[], b: number[]): Student {
  const differences = a.map((value, index) => value - (b[index] ?? 0))
  const error = sampleDeviation(differences) / Math.sqrt(a.length)
  return { t: mean(differences) / error, degrees: a.length - 1 }
}

/** Equal variances. */
function pooled(a: number[], b: number[]): Student {
  const degrees = a.length + b.length - 2
  const common = (squaredDeviations(a) + squaredDeviations(b)) / degrees
  return { t: (mean(a) - mean(b)) / Math.sqrt(common * (1 / a.length + 1 / b.length)), degrees }
}

/** Unequal variances, with the degrees of freedom of Welch (1947) and Satterthwaite (1946). */
function welch(a: number[], b: number[]): Student {
  const [errorA, errorB] = [variance(a) / a.length, variance(b) / b.length]
  const degrees = (errorA + errorB) ** 2 / (errorA ** 2 / (a.length - 1) + errorB ** 2 / (b.length - 1))
  return { t: (mean(a) - mean(b)) / Math.sqrt(errorA + errorB), degrees }
}
