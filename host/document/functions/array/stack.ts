// Arrays beside and under one another: HSTACK and VSTACK.
import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet'
import { cellsOf } from '../../language/array-literal'
import type { Cells } from '../../language/run'
import { isArray, outcome } from '../frame/broadcast'
import { defineCells } from '../frame/define'
import { rest, rowsOf } from '../frame/parameters'
import type { FunctionFamily } from '../types'

function heightOf(cells: Cells): number {
  return cells[0]?.length ?? 0
}

/** Arrays side by side, the lower ones filled up with `filler`. */
export function beside(arrays: Cells[], filler: FunctionResultObject): Cells {
  const height = Math.max(0, ...arrays.map(heightOf))
  return arrays
    .flat()
    .map(column => [...column, ...Array<FunctionResultObject>(height - column.length).fill(filler)])
}

/** Arrays under one another, the narrower ones filled up with `filler`. */
export function stacked(arrays: Cells[], filler: FunctionResultObject): Cells {
  const width = Math.max(0, ...arrays.map(array => array.length))
  return Array.from({ length: width }, (_, column) =>
    arrays.flatMap(array => array[column] ?? Array<FunctionResultObject>(heightOf(array)).fill(filler)),
  )
}

/**
 * A function of one text that gives a row, for every text of a column as within an ARRAYFORMULA: rows under one another, the shorter ones
 * filled up with empty cells.
 */
export function forEveryRow(description: AddFunctionDescription): AddFunctionDescription {
  const [first, ...others] = description.args
  if (!first) throw new Error('forEveryRow needs a function of a text.')
  return {
    ...description,
    args: [{ ...first, type: ['ANY', 'RANGE'], acceptErrors: true, acceptMatrix: true }, ...others],
    compute: function (this: EvalContext, texts: Arg, ...rest: Arg[]) {
      const compute = (text: Arg) => description.compute.call(this, text, ...rest) as Arg
      if (!isArray(texts)) return compute(texts) as Cells
      const rows = rowsOf(texts).map(([text]) => cellsOf(outcome(() => compute(text))))
      return stacked(rows, { value: null })
    },
  }
}

const MISSING: FunctionResultObject = { value: '#N/A' }

export const STACK_FUNCTIONS: FunctionFamily = {
  HSTACK: defineCells('Arrays beside one another.', [rest('range')], arrays =>
    beside(arrays.map(cellsOf), MISSING),
  ),
  VSTACK: defineCells('Arrays under one another.', [rest('range')], arrays =>
    stacked(arrays.map(cellsOf), MISSING),
  ),
}
