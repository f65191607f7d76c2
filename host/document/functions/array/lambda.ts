// The functions that call a LAMBDA for every value, row or column of an array.
import type { AddFunctionDescription, Arg, FunctionResultObject } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { cellsOf } from '../../language/array-literal'
import { fail } from '../../language/errors'
import { type Cells, isLambda, type LambdaValue } from '../../language/run'
import { defineCells } from '../frame/define'
import { anything, table } from '../frame/loose'
import { integer, type Parameter, rowsOf } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { beside, stacked } from './stack'

/** A LAMBDA of this many parameters; what is none, or takes another number, is #N/A as Sheets says it. */
function lambda(parameters: number): Parameter<LambdaValue> {
  return { name: 'lambda', kind: 'any, range', read: value => lambdaOf(value, parameters) }
}

function lambdaOf(value: Arg, parameters: number): LambdaValue {
  if (isLambda(value) && value.parameters === parameters) return value
  return fail('#N/A', `[[FUNCTION_NAME]] expects a LAMBDA with ${parameters} parameters.`)
}

/**
 * What a LAMBDA gave for each place, rows of it, as one array. It may give an array for a place: those beside and under one another
 * are filled up with empty cells where they differ in size.
 */
function joined(results: Arg[][]): Cells {
  return stacked(
    results.map(row => beside(row.map(cellsOf), EMPTY)),
    EMPTY,
  )
}

/** MAP(array1, …, LAMBDA(value1, …)): the arrays must be of one size. */
function map(...given: Arg[]): Cells {
  const call = lambdaOf(given[given.length - 1], given.length - 1)
  const arrays = given.slice(0, -1).map(rowsOf)
  const [first = []] = arrays
  if (arrays.some(array => array.length !== first.length || array[0]?.length !== first[0]?.length)) {
    return fail('#VALUE!', 'The arrays of MAP must have the same size.')
  }
  return joined(first.map((row, y) => row.map((_, x) => call.call(arrays.map(array => array[y]?.[x])))))
}

/** The values of an array by rows, each joined to what the ones before have made of the first value. */
function accumulated(initial: Arg, array: Arg, call: LambdaValue): Arg[][] {
  let value: Arg = initial
  return rowsOf(array).map(row =>
    row.map(cell => {
      value = call.call([value, cell])
      return value
    }),
  )
}

const EMPTY: FunctionResultObject = { value: null }

const initial: Parameter<Arg> = { ...anything('initial_value'), read: value => value ?? EMPTY }

function compute(of: (...given: Arg[]) => Arg): AddFunctionDescription['compute'] {
  return of as AddFunctionDescription['compute']
}

export const LAMBDA_FUNCTIONS: FunctionFamily = {
  MAP: {
    description: 'The values of arrays, each as a LAMBDA makes it.',
    args: [helpers.arg('array (any, range)'), helpers.arg('lambda (any, range, repeating)')],
    compute: map,
  },
  REDUCE: {
    description: 'What a LAMBDA makes of all values of an array, one after another.',
    args: ['initial_value', 'array', 'lambda'].map(name => helpers.arg(`${name} (any, range)`)),
    compute: compute((first, array, call) => {
      const start = first ?? EMPTY
      return accumulated(start, array, lambdaOf(call, 2)).at(-1)?.at(-1) ?? start
    }),
  },
  SCAN: defineCells(
    'As REDUCE, with every value on the way.',
    [initial, anything('array'), lambda(2)],
    (first, array, call) => joined(accumulated(first, array, call)),
  ),
  BYROW: defineCells(
    'What a LAMBDA makes of every row of an array.',
    [table('array'), lambda(1)],
    (array, call) =>
      joined(
        (array[0] ?? []).map((_, row) => [call.call([array.map(column => column.slice(row, row + 1))])]),
      ),
  ),
  BYCOL: defineCells(
    'What a LAMBDA makes of every column of an array.',
    [table('array'), lambda(1)],
    (array, call) => joined([array.map(column => call.call([[column]]))]),
  ),
  MAKEARRAY: defineCells(
    'An array of a given size, made by a LAMBDA of row and column number.',
    [integer('rows'), integer('columns'), lambda(2)],
    (rows, columns, call) => {
      if (rows < 1 || columns < 1) return fail('#VALUE!', 'MAKEARRAY needs at least one row and one column.')
      const numbers = (count: number) => Array.from({ length: count }, (_, index) => ({ value: index + 1 }))
      return joined(numbers(rows).map(row => numbers(columns).map(column => call.call([row, column]))))
    },
  ),
}
