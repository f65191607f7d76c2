// Middle, spread and shape of a list of numbers.
import { fail } from '../../language/errors'
import { alias, define, defineAlike } from '../frame/define'
import { allNumbers, number, numbers } from '../frame/parameters'
import { total } from '../math/sums'
import type { FunctionFamily } from '../types'

const values = allNumbers('value')

const FUNCTIONS: FunctionFamily = {
  AVEDEV: defineAlike('The average distance from the mean.', [values], list => {
    const middle = mean(list)
    return mean(list.map(value => Math.abs(value - middle)))
  }),
  DEVSQ: define('The sum of squared distances from the mean.', [values], list =>
    list.length === 0 ? 0 : squaredDeviations(list),
  ),
  GEOMEAN: defineAlike('The geometric mean.', [values], list =>
    isPositive(list) ? Math.exp(mean(list.map(Math.log))) : Number.NaN,
  ),
  HARMEAN: defineAlike('The harmonic mean.', [values], list =>
    isPositive(list) ? 1 / mean(list.map(value => 1 / value)) : Number.NaN,
  ),
  TRIMMEAN: defineAlike(
    'The mean without a share of the extremes.',
    [numbers('data'), number('exclude_proportion')],
    (list, share) => {
      if (share < 0 || share >= 1 || list.length === 0) return Number.NaN
      const each = Math.floor((list.length * share) / 2)
      return mean(sorted(list).slice(each, list.length - each))
    },
  ),
  KURT: define('The excess kurtosis of a sample.', [values], kurtosis),
  SKEW: define('The skewness of a sample.', [values], list => {
    const n = list.length
    if (n < 3) return tooFew()
    return (thirdMoment(list, sampleDeviation(list)) * n) / ((n - 1) * (n - 2))
  }),
  'SKEW.P': define('The skewness of a population.', [values], list =>
    list.length < 3
      ? tooFew()
      : thirdMoment(list, Math.sqrt(squaredDeviations(list) / list.length)) / list.length,
  ),
  'MODE.SNGL': defineAlike('The most frequent number.', [values], list => modes(list)[0] ?? Number.NaN),
  'MODE.MULT': define('The most frequent numbers.', [values], list => modes(list).map(mode => [mode])),
}

export const SPREAD_FUNCTIONS: FunctionFamily = { ...FUNCTIONS, MODE: alias(FUNCTIONS, 'MODE.SNGL') }

export function sorted(list: readonly number[]): number[] {
  return [...list].sort((a, b) => a - b)
}

/** @throws #DIV/0! of an empty list. */
export function mean(list: readonly number[]): number {
  return list.length === 0 ? tooFew() : total(list) / list.length
}

export function squaredDeviations(list: readonly number[]): number {
  const middle = mean(list)
  return total(list.map(value => (value - middle) ** 2))
}

/** @throws #DIV/0! of fewer than two numbers. */
export function sampleDeviation(list: readonly number[]): number {
  return list.length < 2 ? tooFew() : Math.sqrt(squaredDeviations(list) / (list.length - 1))
}

export function tooFew(): never {
  return fail('#DIV/0!', 'There are too few numbers, or they do not differ.')
}

function isPositive(list: readonly number[]): boolean {
  return list.length > 0 && list.every(value => value > 0)
}

/** The sum of cubed distances from the mean in units of a deviation. */
function thirdMoment(list: readonly number[], deviation: number): number {
  if (deviation === 0) return tooFew()
  const middle = mean(list)
  return total(list.map(value => ((value - middle) / deviation) ** 3))
}

function kurtosis(list: number[]): number {
  const n = list.length
  if (n < 4) return tooFew()
  const deviation = sampleDeviation(list)
  if (deviation === 0) return tooFew()
  const middle = mean(list)
  const fourth = total(list.map(value => ((value - middle) / deviation) ** 4))
  const correction = (3 * (n - 1) ** 2) / ((n - 2) * (n - 3))
  return (fourth * n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3)) - correction
}

/** In the order of the list. @throws #N/A when no number occurs twice. */
function modes(list: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...counts.values())
  if (most < 2) return fail('#N/A', 'No number occurs twice.')
  return [...counts].flatMap(([value, count]) => (count === most ? [value] : []))
}
