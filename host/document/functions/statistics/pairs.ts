// Two lists held against each other: covariance, correlation and the line through them.
import { fail } from '../../language/errors'
import { alias, define } from '../frame/define'
import { type Cell, cells, number } from '../frame/parameters'
import { numberPairs, total } from '../math/sums'
import type { FunctionFamily } from '../types'
import { mean, squaredDeviations, tooFew } from './spread'

const ys = cells('data_y')
const xs = cells('data_x')

type Lists = { x: number[]; y: number[] }

const FUNCTIONS: FunctionFamily = {
  'COVARIANCE.P': define('The covariance of a population.', [ys, xs], (a, b) => {
    const lists = listsOf(a, b)
    return lists.x.length === 0 ? tooFew() : crossDeviations(lists) / lists.x.length
  }),
  'COVARIANCE.S': define('The covariance of a sample.', [ys, xs], (a, b) => {
    const lists = listsOf(a, b)
    return lists.x.length < 2 ? tooFew() : crossDeviations(lists) / (lists.x.length - 1)
  }),
  CORREL: define("Pearson's correlation.", [ys, xs], (a, b) => correlation(listsOf(a, b))),
  RSQ: define("The square of Pearson's correlation.", [ys, xs], (a, b) => correlation(someOf(a, b)) ** 2),
  SLOPE: define('The slope of the regression line.', [ys, xs], (a, b) => lineThrough(someOf(a, b)).slope),
  INTERCEPT: define(
    'Where the regression line crosses the y axis.',
    [ys, xs],
    (a, b) => lineThrough(someOf(a, b)).intercept,
  ),
  FORECAST: define('The y of the regression line at an x.', [number('x'), ys, xs], (at, a, b) => {
    const { slope, intercept } = lineThrough(someOf(a, b))
    return intercept + slope * at
  }),
  STEYX: define('The standard error of the regression line.', [ys, xs], (a, b) => {
    const lists = someOf(a, b)
    const spread = squaredDeviations(lists.x)
    if (lists.x.length < 3 || spread === 0) return tooFew()
    const explained = crossDeviations(lists) ** 2 / spread
    return Math.sqrt((squaredDeviations(lists.y) - explained) / (lists.x.length - 2))
  }),
}

export const PAIR_FUNCTIONS: FunctionFamily = {
  ...FUNCTIONS,
  COVAR: alias(FUNCTIONS, 'COVARIANCE.P'),
  'FORECAST.LINEAR': alias(FUNCTIONS, 'FORECAST'),
  PEARSON: alias(FUNCTIONS, 'CORREL'),
}

function listsOf(a: Cell[][], b: Cell[][]): Lists {
  const pairs = numberPairs(a, b)
  return { y: pairs.map(([y]) => y), x: pairs.map(([, x]) => x) }
}

/** @throws #N/A when there is no pair of numbers. */
function someOf(a: Cell[][], b: Cell[][]): Lists {
  const lists = listsOf(a, b)
  return lists.x.length === 0 ? fail('#N/A', 'There is no pair of numbers.') : lists
}

function crossDeviations({ x, y }: Lists): number {
  const middleX = mean(x)
  const middleY = mean(y)
  return total(x.map((value, index) => (value - middleX) * ((y[index] ?? 0) - middleY)))
}

function correlation(lists: Lists): number {
  if (lists.x.length < 2) return tooFew()
  const size = Math.sqrt(squaredDeviations(lists.x) * squaredDeviations(lists.y))
  return size === 0 ? tooFew() : crossDeviations(lists) / size
}

function lineThrough(lists: Lists): { slope: number; intercept: number } {
  const spread = squaredDeviations(lists.x)
  if (lists.x.length < 2 || spread === 0) return tooFew()
  const slope = crossDeviations(lists) / spread
  return { slope, intercept: mean(lists.y) - slope * mean(lists.x) }
}
