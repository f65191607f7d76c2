// Array literals: {1, 2; 3, 4}, and ranges side by side or one under another.
import type { Arg, FunctionResultObject } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { errorValue } from './errors'
import type { Cells } from './run'

/** Parts beside each other must be equally high, rows of parts equally wide; else #VALUE!. An empty one is #REF!. */
export function arrayOf(rows: Arg[][]): Arg {
  if (rows.length === 0) return errorValue('#REF!', 'An array needs at least one value.')
  const bands: Cells[] = []
  for (const parts of rows) {
    const band = parts.map(cellsOf)
    if (differ(band.map(part => part[0]?.length ?? 0))) return missingValues('ARRAY_ROW', 'columns')
    bands.push(band.flat())
  }
  if (differ(bands.map(band => band.length))) return missingValues('ARRAY_LITERAL', 'rows')
  const [first = [], ...others] = bands
  return first.map((column, index) => [...column, ...others.flatMap(band => band[index] ?? [])])
}

export function cellsOf(value: Arg): Cells {
  if (helpers.isMatrix(value)) return value as Cells
  return [[(value as FunctionResultObject | undefined) ?? { value: null }]]
}

function differ(sizes: number[]): boolean {
  return sizes.some(size => size !== sizes[0])
}

function missingValues(of: string, what: string): FunctionResultObject {
  return errorValue('#VALUE!', `In ${of}, an Array Literal was missing values for one or more ${what}.`)
}
