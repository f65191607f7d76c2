// Rows kept, ordered and counted off: FILTER, SORT, SORTN.
import type { AddFunctionDescription, Arg, EvalContext } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { booleanOf, integerOf } from '../../language/coerce'
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { type Cell, cells, rest, rowsOf, singleOf } from '../frame/parameters'
import { compareValues } from '../operator'
import type { FunctionFamily } from '../types'

type Row = Cell[]
/** Values to order rows by, one for each, and the direction. */
type Key = { values: Cell[]; sign: 1 | -1 }

/** A number other than 0 and TRUE keep a row; an error or a text does not, so that SEARCH can be a condition. */
function keeps(cell: Cell | undefined): boolean {
  const value = cell?.value
  return value === true || (typeof value === 'number' && value !== 0)
}

function filtered(rows: Row[], conditions: Arg[]): Row[] {
  const masks = conditions.map(rowsOf)
  const width = rows[0]?.length ?? 0
  if (!masks.every(mask => isColumn(mask, rows) || (mask.length === 1 && mask[0]?.length === width))) {
    return fail('#N/A', 'FILTER has mismatched range sizes.')
  }
  const rowMasks = masks.filter(mask => isColumn(mask, rows))
  const columnMasks = masks.filter(mask => !isColumn(mask, rows))
  const result = rows
    .filter((_, row) => rowMasks.every(mask => keeps(mask[row]?.[0])))
    .map(row => row.filter((_, column) => columnMasks.every(mask => keeps(mask[0]?.[column]))))
    .filter(row => row.length > 0)
  return result.length > 0 ? result : fail('#N/A', 'No matches are found in FILTER evaluation.')
}

function isColumn(mask: Row[], rows: Row[]): boolean {
  return mask[0]?.length === 1 && mask.length === rows.length
}

/** Empty cells come last in either direction, errors before them. */
function compareCells(a: Cell, b: Cell, sign: 1 | -1): number {
  const [lastA, lastB] = [standsLast(a), standsLast(b)]
  return lastA || lastB ? lastA - lastB : sign * compareValues(a, b)
}

function standsLast({ value }: Cell): number {
  if (value === null || value === undefined) return 2
  return helpers.isEvaluationError(value) ? 1 : 0
}

function compareRows(keys: Key[], a: number, b: number): number {
  for (const { values, sign } of keys) {
    const order = compareCells(values[a] ?? { value: null }, values[b] ?? { value: null }, sign)
    if (order !== 0) return order
  }
  return 0
}

/** Pairs of what to sort by, a column's number or as many values as there are rows, and whether upwards. */
function keysOf(rows: Row[], pairs: Arg[], context: EvalContext): Key[] {
  if (pairs.length === 0) return (rows[0] ?? []).map((_, column) => columnKey(rows, column, 1))
  return Array.from({ length: Math.ceil(pairs.length / 2) }, (_, index) => {
    const by = rowsOf(pairs[2 * index])
    const sign = pairs[2 * index + 1] === undefined || booleanOf(singleOf(pairs[2 * index + 1])) ? 1 : -1
    const column = by.length === 1 ? integerOf(by[0]?.[0], context.locale) : 0
    if (by.length === 1 && column >= 1 && column <= (rows[0]?.length ?? 0))
      return columnKey(rows, column - 1, sign)
    const values = by.map(([cell = { value: null }]) => cell)
    return values.length === rows.length
      ? { values, sign }
      : fail('#VALUE!', `[[FUNCTION_NAME]] has no column ${column} to sort by.`)
  })
}

function columnKey(rows: Row[], column: number, sign: 1 | -1): Key {
  return { values: rows.map(row => row[column] ?? { value: null }), sign }
}

/** Numbers of the rows in their order; equal ones stay as they were. */
function ordered(rows: Row[], keys: Key[]): number[] {
  return rows.map((_, index) => index).sort((a, b) => compareRows(keys, a, b) || a - b)
}

/** How rows equal to one another count, by SORTN's third argument (support.google.com/docs/answer/7354624). */
const TIES: ((order: number[], count: number, isNew: (at: number) => boolean) => number[])[] = [
  (order, count) => order.slice(0, count),
  (order, count, isNew) =>
    order.filter((_, at) => at < count || !order.slice(count, at + 1).some((_, next) => isNew(count + next))),
  (order, count, isNew) => order.filter((_, at) => isNew(at)).slice(0, count),
  (order, count, isNew) => {
    let groups = 0
    return order.filter((_, at) => {
      if (isNew(at)) groups += 1
      return groups <= count
    })
  },
]

function firstOf(rows: Row[], [count, ties, ...pairs]: Arg[], context: EvalContext): Row[] {
  const wanted = count === undefined ? 1 : integerOf(singleOf(count), context.locale)
  if (wanted < 1) return fail('#VALUE!', 'SORTN parameter 2 must be at least 1.')
  const keys = keysOf(rows, pairs, context)
  const order = ordered(rows, keys)
  const isNew = (at: number) => at === 0 || compareRows(keys, order[at - 1] ?? 0, order[at] ?? 0) !== 0
  const mode = integerOf(singleOf(ties), context.locale)
  const choose = TIES[mode] ?? fail('#VALUE!', 'SORTN parameter 3 must be from 0 to 3.')
  return choose(order, wanted, isNew).map(index => rows[index] ?? [])
}

const { arg } = helpers
const SORT_PAIRS = [
  arg('sort_column (any, range, optional, repeating)', 'Number of a column, or values to sort by'),
  arg('is_ascending (any, range, optional, repeating)', 'Whether upwards'),
]

const SORTN = define(
  'The first rows of a range in an order.',
  [cells('range'), rest('more')],
  function (rows, more) {
    return firstOf(rows, more, this)
  },
)

const SORT: AddFunctionDescription = define(
  'The rows of a range in an order.',
  [cells('range'), rest('more')],
  function (rows, pairs) {
    return ordered(rows, keysOf(rows, pairs, this)).map(index => rows[index] ?? [])
  },
)

export const ORDER_FUNCTIONS: FunctionFamily = {
  FILTER: define(
    'The rows or columns of a range that fulfil conditions.',
    [cells('range'), rest('condition')],
    filtered,
  ),
  SORT: { ...SORT, args: [arg('range (any, range)', 'The range'), ...SORT_PAIRS] },
  SORTN: {
    ...SORTN,
    args: [
      arg('range (any, range)', 'The range'),
      arg('more (any, range, optional, repeating)', 'How many rows, how equal rows count, and as in SORT'),
    ],
  },
}
