// Counting: factorials, combinations, permutations, common divisors and multiples.
import type { Arg } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { define } from '../frame/define'
import { allNumbers, integer, number, numberOf, numbersOf, type Parameter } from '../frame/parameters'
import { factorial, gamma, logGamma } from '../numerics/gamma'
import type { FunctionFamily } from '../types'

const n = integer('n')
const k = integer('k')

/** Numbers of all arguments; a single empty text is 0. */
const parts: Parameter<number[]> = {
  ...allNumbers('value'),
  read: (value: Arg, { locale }) =>
    helpers.isMatrix(value) ? numbersOf(value, locale) : [numberOf(value, locale)],
}

export const COUNTING_FUNCTIONS: FunctionFamily = {
  COMBIN: define('Ways to choose k of n objects.', [n, k], (from, chosen) =>
    from >= chosen ? combinations(from, chosen) : Number.NaN,
  ),
  COMBINA: define('Ways to choose k of n kinds, each as often as one likes.', [n, k], (kinds, chosen) => {
    if (kinds < 0 || chosen < 0) return Number.NaN
    // Of no kinds Sheets counts one choice, however much is to be chosen.
    return kinds === 0 || chosen === 0 ? 1 : combinations(kinds + chosen - 1, chosen)
  }),
  FACT: define('The factorial of a number.', [number('value')], x =>
    x < 0 ? Number.NaN : factorial(Math.trunc(x)),
  ),
  FACTDOUBLE: define('The product of every second number down from one.', [number('value')], x =>
    x < 0 ? Number.NaN : doubleFactorial(Math.trunc(x)),
  ),
  PERMUT: define('Ways to line up k of n objects.', [n, k], (from, chosen) =>
    chosen >= 0 && from >= chosen ? arrangements(from, chosen) : Number.NaN,
  ),
  PERMUTATIONA: define(
    'Ways to line up k of n kinds, each as often as one likes.',
    [n, k],
    (kinds, chosen) => (chosen >= 0 && kinds >= Math.sign(chosen) ? kinds ** chosen : Number.NaN),
  ),
  MULTINOMIAL: define('Ways to divide objects into groups of these sizes.', [parts], sizes => {
    const whole = sizes.map(Math.trunc)
    if (whole.some(size => size < 0)) return Number.NaN
    let total = 0
    return whole.reduce((ways, size) => {
      total += size
      return ways * combinations(total, size)
    }, 1)
  }),
  GCD: define('The greatest common divisor.', [allNumbers('value')], values =>
    combined(values, greatestCommonDivisor),
  ),
  LCM: define('The least common multiple.', [allNumbers('value')], values =>
    combined(values, (a, b) => (a === 0 || b === 0 ? 0 : (a / greatestCommonDivisor(a, b)) * b)),
  ),
  GAMMA: define('The gamma function of a positive number.', [number('value')], x =>
    x > 0 ? gamma(x) : Number.NaN,
  ),
  GAMMALN: define('The logarithm of the gamma function.', [number('value')], logGamma),
  'GAMMALN.PRECISE': define('The logarithm of the gamma function.', [number('value')], logGamma),
}

/** The number of subsets of `chosen` among `from`; whole while a double can hold it. */
export function combinations(from: number, chosen: number): number {
  if (chosen < 0 || from < 0) return Number.NaN
  const few = Math.min(chosen, from - chosen)
  if (few < 0) return 0
  let ways = 1
  for (let step = 1; step <= few; step++) ways = (ways * (from - few + step)) / step
  return ways < Number.MAX_SAFE_INTEGER ? Math.round(ways) : ways
}

function arrangements(from: number, chosen: number): number {
  let ways = 1
  for (let step = 0; step < chosen && Number.isFinite(ways); step++) ways *= from - step
  return ways
}

function doubleFactorial(whole: number): number {
  let product = 1
  for (let factor = whole; factor > 1 && Number.isFinite(product); factor -= 2) product *= factor
  return product
}

function combined(values: number[], combine: (a: number, b: number) => number): number {
  const [first = Number.NaN, ...others] = values.map(Math.trunc)
  return [first, ...others].some(value => value < 0) ? Number.NaN : others.reduce(combine, first)
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
