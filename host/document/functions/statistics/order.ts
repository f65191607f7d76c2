// Numbers by their order: ranks, percentiles, largest and smallest.
import { fail } from '../../language/errors'
import { alias, define, defineAlike } from '../frame/define'
import { allNumbers, flag, integer, number, numbers } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { sorted } from './spread'

const data = numbers('data')
const value = number('value')
const ranking = [value, data, flag('is_ascending', false)] as const
const DIGITS = 3

const FUNCTIONS: FunctionFamily = {
  MEDIAN: defineAlike('The middle number.', [allNumbers('value')], list =>
    between(list, (list.length - 1) / 2),
  ),
  LARGE: defineAlike(
    'The n-th largest number.',
    [data, integer('n')],
    (list, n) => sorted(list)[list.length - n] ?? Number.NaN,
  ),
  SMALL: defineAlike(
    'The n-th smallest number.',
    [data, integer('n')],
    (list, n) => sorted(list)[n - 1] ?? Number.NaN,
  ),
  'PERCENTILE.INC': defineAlike(
    'The number below which a share lies, ends included.',
    [data, number('percentile')],
    (list, share) => between(list, share * (list.length - 1)),
  ),
  'PERCENTILE.EXC': defineAlike(
    'The number below which a share lies, ends excluded.',
    [data, number('percentile')],
    (list, share) => (share > 0 && share < 1 ? between(list, share * (list.length + 1) - 1) : Number.NaN),
  ),
  'QUARTILE.INC': defineAlike(
    'A quartile, ends included.',
    [data, integer('quartile_number')],
    (list, quarter) => between(list, (quarter / 4) * (list.length - 1)),
  ),
  'QUARTILE.EXC': defineAlike(
    'A quartile, ends excluded.',
    [data, integer('quartile_number')],
    (list, quarter) =>
      quarter > 0 && quarter < 4 ? between(list, (quarter / 4) * (list.length + 1) - 1) : Number.NaN,
  ),
  'PERCENTRANK.INC': define(
    'The share of numbers below a value, ends included.',
    [data, value, integer('significance', DIGITS)],
    (list, at, digits) =>
      list.length === 1 && list[0] === at ? 1 : rounded(placeOf(at, list) / (list.length - 1), digits),
  ),
  'PERCENTRANK.EXC': define(
    'The share of numbers below a value, ends excluded.',
    [data, value, integer('significance', DIGITS)],
    (list, at, digits) => rounded((placeOf(at, list) + 1) / (list.length + 1), digits),
  ),
  'RANK.EQ': define('The rank of a number; equal numbers share the best.', ranking, (at, list, isAscending) =>
    bestRank(at, list, isAscending),
  ),
  'RANK.AVG': define(
    'The rank of a number; equal numbers share the middle.',
    ranking,
    (at, list, isAscending) => {
      const equal = list.filter(other => other === at).length
      return bestRank(at, list, isAscending) + (equal - 1) / 2
    },
  ),
}

export const ORDER_FUNCTIONS: FunctionFamily = {
  ...FUNCTIONS,
  PERCENTILE: alias(FUNCTIONS, 'PERCENTILE.INC'),
  PERCENTRANK: alias(FUNCTIONS, 'PERCENTRANK.INC'),
  QUARTILE: alias(FUNCTIONS, 'QUARTILE.INC'),
  RANK: alias(FUNCTIONS, 'RANK.EQ'),
}

/** The number at a place of the ordered list, between its neighbours when the place is not whole. NaN outside the list. */
function between(list: readonly number[], place: number): number {
  const ordered = sorted(list)
  const low = ordered[Math.floor(place)] ?? Number.NaN
  const high = ordered[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

/** The place from 0 of a value in the ordered list, between its neighbours when it is not in it. @throws #N/A outside the list. */
function placeOf(value: number, list: readonly number[]): number {
  const ordered = sorted(list)
  const exact = ordered.indexOf(value)
  if (exact >= 0) return exact
  const next = ordered.findIndex(other => other > value)
  const [low, high] = [ordered[next - 1], ordered[next]]
  if (low === undefined || high === undefined) return fail('#N/A', 'The value lies outside the data.')
  return next - 1 + (value - low) / (high - low)
}

/** To significant digits after the point; fewer than one are taken as three. */
function rounded(share: number, digits: number): number {
  const scale = 10 ** (digits < 1 ? DIGITS : digits)
  return Math.round(share * scale) / scale
}

function bestRank(value: number, list: readonly number[], isAscending: boolean): number {
  if (!list.includes(value)) return fail('#N/A', 'The value is not among the data.')
  return 1 + list.filter(other => (isAscending ? other < value : other > value)).length
}
