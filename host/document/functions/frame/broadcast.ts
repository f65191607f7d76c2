// A function of single values computed for every place of arrays, as within an ARRAYFORMULA.
import type { Arg } from '@odoo/o-spreadsheet'
import { EvaluationError, helpers } from '@odoo/o-spreadsheet'
import type { Cells } from '../../language/run'
import { type Cell, singleOf } from './parameters'

export function isArray(value: Arg): value is Cells {
  return helpers.isMatrix(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1)
}

/** One row or column stands for all rows or columns; where an array has no place for another's, the result is #N/A. */
export function broadcast(args: Arg[], compute: (args: Arg[]) => Arg): Cells {
  const arrays = args.filter(isArray)
  const width = Math.max(...arrays.map(array => array.length))
  const height = Math.max(...arrays.map(array => array[0]?.length ?? 0))
  return Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (_, row) => {
      const cells = args.map(arg => (isArray(arg) ? placeOf(arg, column, row) : arg))
      return cells.includes(null)
        ? { value: '#N/A' }
        : (singleOf(outcome(() => compute(cells as Arg[]))) ?? { value: null })
    }),
  )
}

function placeOf(array: Cells, column: number, row: number): Cell | null {
  const line = array.length === 1 ? array[0] : array[column]
  return (line?.length === 1 ? line[0] : line?.[row]) ?? null
}

/** What a computation gives, its error as a value. */
export function outcome(compute: () => Arg): Arg {
  try {
    return compute()
  } catch (error) {
    if (error instanceof EvaluationError) return { value: error.value, message: error.message }
    if (helpers.isEvaluationError((error as Cell).value)) return error as Cell
    throw error
  }
}
