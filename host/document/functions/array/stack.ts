// Arrays beside and under one another: HSTACK and VSTACK.
import type { FunctionResultObject } from '@odoo/o-spreadsheet'
import { cellsOf } from '../../language/array-literal'
import type { Cells } from '../../language/run'
import { defineCells } from '../frame/define'
import { rest } from '../frame/parameters'
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

const MISSING: FunctionResultObject = { value: '#N/A' }

export const STACK_FUNCTIONS: FunctionFamily = {
  HSTACK: defineCells('Arrays beside one another.', [rest('range')], arrays =>
    beside(arrays.map(cellsOf), MISSING),
  ),
  VSTACK: defineCells('Arrays under one another.', [rest('range')], arrays =>
    stacked(arrays.map(cellsOf), MISSING),
  ),
}
