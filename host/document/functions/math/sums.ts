// Sums over lists: squares, series, differences, subtotals, and sums and extremes of the rows that meet conditions.
import type { Arg, EvalContext } from '@odoo/o-spreadsheet'
import { fail } from '../../language/errors'
import { adopted, engineFunction, onReference } from '../frame/adopt'
import { define } from '../frame/define'
import {
  allNumbers,
  type Cell,
  cells,
  contentOf,
  isReference,
  number,
  numberOf,
  rest,
  rowsOf,
} from '../frame/parameters'
import type { FunctionFamily } from '../types'

const SUBTOTAL = engineFunction('SUBTOTAL')
const COUNTIF = engineFunction('COUNTIF')

export const SUM_FUNCTIONS: FunctionFamily = {
  ...adopted(['MUNIT', 'SEQUENCE']),
  SUMSQ: define('The sum of squares.', [allNumbers('value')], values =>
    total(values.map(value => value * value)),
  ),
  SERIESSUM: define(
    'The sum of a power series.',
    [number('x'), number('n'), number('m'), cells('a')],
    function (x, first, step, coefficients) {
      return total(coefficients.flat().map((cell, index) => strict(cell, this) * x ** (first + index * step)))
    },
  ),
  SUMX2MY2: pairwise('The sum of differences of squares.', (x, y) => x * x - y * y),
  SUMX2PY2: pairwise('The sum of sums of squares.', (x, y) => x * x + y * y),
  SUMXMY2: pairwise('The sum of squared differences.', (x, y) => (x - y) ** 2),
  SUBTOTAL: {
    ...SUBTOTAL,
    args: [...SUBTOTAL.args.slice(0, 1), ...SUBTOTAL.args.slice(1).map(arg => ({ ...arg, optional: true }))],
    compute: function (this: EvalContext, code: Arg, ...ranges: Arg[]) {
      if (ranges.length === 0) return 0
      if (!ranges.every(isReference)) return fail('#VALUE!', 'SUBTOTAL takes references to cells only.')
      return SUBTOTAL.compute.call(this, code, ...ranges)
    },
  },
  COUNTUNIQUE: define('How many different values there are.', [rest('value')], values => {
    const contents = values.flatMap(value => rowsOf(value).flat()).map(cell => cell.value)
    return new Set(contents.filter(content => content !== null && content !== '').map(keyOf)).size
  }),
  PERCENTIF: {
    ...COUNTIF,
    description: 'The share of cells that meet a condition.',
    compute: function (this: EvalContext, range: Arg, criterion: Arg) {
      const matching = COUNTIF.compute.call(this, range, criterion)
      return typeof matching === 'number' ? matching / rowsOf(range).flat().length : matching
    },
  },
  SUMIF: onReference('SUMIF', 2),
  SUMIFS: onReference('SUMIFS', 0),
  AVERAGEIF: onReference('AVERAGEIF', 2),
  AVERAGEIFS: onReference('AVERAGEIFS', 0),
  MAXIFS: onReference('MAXIFS', 0),
  MINIFS: onReference('MINIFS', 0),
}

function keyOf(content: Cell['value']): string {
  return `${typeof content}:${content}`
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** A coefficient must be a number. */
function strict(cell: Cell, { locale }: EvalContext): number {
  const content = contentOf(cell)
  return typeof content === 'boolean'
    ? fail('#VALUE!', 'A coefficient must be a number.')
    : numberOf(cell, locale)
}

function pairwise(description: string, compute: (x: number, y: number) => number) {
  return define(description, [cells('array_x'), cells('array_y')], (xs, ys) =>
    total(numberPairs(xs, ys).map(([x, y]) => compute(x, y))),
  )
}

/**
 * The pairs of two lists in which both are numbers.
 * @throws #N/A when the lists are not equally long.
 */
export function numberPairs(xs: Cell[][], ys: Cell[][]): [number, number][] {
  const firsts = xs.flat().map(contentOf)
  const seconds = ys.flat().map(contentOf)
  if (firsts.length !== seconds.length) return fail('#N/A', 'The arrays must have as many values each.')
  return firsts.flatMap((x, index): [number, number][] => {
    const y = seconds[index]
    return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : []
  })
}
