// The functions that call a LAMBDA for every value, row or column of an array.
import type { AddFunctionDescription, Arg, FunctionResultObject } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { cellsOf } from '../../language/array-literal'
import { errorValue, fail } from '../../language/errors'
import { type Cells, firstCell, isLambda, type LambdaValue } from '../../language/run'
import { define } from '../frame/define'
import { integer, type Parameter } from '../frame/parameters'
import type { FunctionFamily } from '../types'

/** A LAMBDA of this many parameters; what is none, or takes another number, is #N/A as Sheets says it. */
function lambda(parameters: number): Parameter<LambdaValue> {
  return { name: 'lambda', kind: 'any, range', read: value => lambdaOf(value, parameters) }
}

function lambdaOf(value: Arg, parameters: number): LambdaValue {
  if (isLambda(value) && value.parameters === parameters) return value
  return fail('#N/A', `[[FUNCTION_NAME]] expects a LAMBDA with ${parameters} parameters.`)
}

/** What a LAMBDA gives for one place of the result: one value. */
function oneValue(value: Arg): FunctionResultObject {
  if (!helpers.isMatrix(value)) return (value as FunctionResultObject | undefined) ?? { value: null }
  const found = value as Cells
  if (found.length === 1 && found[0]?.length === 1) return firstCell(found)
  return errorValue('#VALUE!', 'Single values are expected here: a LAMBDA cannot give an array.')
}

/** An array of this size, filled place by place. */
function filled(
  columns: number,
  rows: number,
  valueAt: (column: number, row: number) => FunctionResultObject,
): Cells {
  return Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (_, row) => valueAt(column, row)),
  )
}

/** MAP(array1, …, LAMBDA(value1, …)): the arrays must be of one size. */
function map(this: unknown, ...given: Arg[]): Cells {
  const call = lambdaOf(given[given.length - 1], given.length - 1)
  const arrays = given.slice(0, -1).map(cellsOf)
  const [first = []] = arrays
  const [columns, rows] = [first.length, first[0]?.length ?? 0]
  if (arrays.some(array => array.length !== columns || array[0]?.length !== rows)) {
    return fail('#VALUE!', 'The arrays of MAP must have the same size.')
  }
  return filled(columns, rows, (column, row) =>
    oneValue(call.call(arrays.map(array => array[column]?.[row]))),
  )
}

/** The values of an array by rows, each joined to what the ones before have made of the first value. */
function accumulated(initial: Arg, array: Cells, call: LambdaValue): FunctionResultObject[][] {
  let value: Arg = initial
  return (array[0] ?? []).map((_, row) =>
    array.map(column => {
      value = call.call([value, column[row]])
      return oneValue(value)
    }),
  )
}

const INITIAL: Parameter<Arg> = {
  name: 'initial_value',
  kind: 'any, range',
  read: value => value ?? { value: null },
}
const ARRAY: Parameter<Cells> = { name: 'array', kind: 'any, range', read: cellsOf }

const MAP: AddFunctionDescription = {
  description: 'The values of arrays, each as a LAMBDA makes it.',
  args: [helpers.arg('array (any, range)'), helpers.arg('lambda (any, range, repeating)')],
  compute: map,
}

export const LAMBDA_FUNCTIONS: FunctionFamily = {
  MAP,
  REDUCE: define(
    'What a LAMBDA makes of all values of an array, one after another.',
    [INITIAL, ARRAY, lambda(2)],
    (initial, array, call) => {
      const rows = accumulated(initial, array, call)
      return rows.at(-1)?.at(-1) ?? oneValue(initial)
    },
  ),
  SCAN: define(
    'As REDUCE, with every value on the way.',
    [INITIAL, ARRAY, lambda(2)],
    (initial, array, call) => accumulated(initial, array, call),
  ),
  BYROW: define('One value for every row of an array.', [ARRAY, lambda(1)], (array, call) =>
    (array[0] ?? []).map((_, row) => [
      oneValue(call.call([array.map(column => column.slice(row, row + 1))])),
    ]),
  ),
  BYCOL: define('One value for every column of an array.', [ARRAY, lambda(1)], (array, call) => [
    array.map(column => oneValue(call.call([[column]]))),
  ]),
  MAKEARRAY: define(
    'An array of a given size, made by a LAMBDA of row and column number.',
    [integer('rows'), integer('columns'), lambda(2)],
    (rows, columns, call) => {
      if (rows < 1 || columns < 1) return fail('#VALUE!', 'MAKEARRAY needs at least one row and one column.')
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          oneValue(call.call([{ value: row + 1 }, { value: column + 1 }])),
        ),
      )
    },
  ),
}
