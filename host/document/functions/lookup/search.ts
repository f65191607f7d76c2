// Values looked up in a row or column: what the engine does with Sheets' errors, and XMATCH.
import type { AddFunctionDescription, Arg, EvalContext } from '@odoo/o-spreadsheet'
import { helpers, registries } from '@odoo/o-spreadsheet'
import { integerOf } from '../../language/coerce'
import { fail } from '../../language/errors'
import type { Cells } from '../../language/run'
import { table } from '../frame/loose'
import { singleOf } from '../frame/parameters'
import type { FunctionFamily } from '../types'

const { arg } = helpers
const ENGINE = {
  VLOOKUP: registries.functionRegistry.get('VLOOKUP'),
  HLOOKUP: registries.functionRegistry.get('HLOOKUP'),
  MATCH: registries.functionRegistry.get('MATCH'),
  XLOOKUP: registries.functionRegistry.get('XLOOKUP'),
}

/** The third argument counts columns or rows of the range: below 1 is #VALUE!, beyond its size #REF!. */
function withIndex(engine: AddFunctionDescription, sizeOf: (cells: Cells) => number): AddFunctionDescription {
  return {
    ...engine,
    compute: function (this: EvalContext, ...[key, range, index, isSorted]: Arg[]) {
      const number = integerOf(singleOf(index), this.locale)
      if (number < 1) return fail('#VALUE!', '[[FUNCTION_NAME]] parameter 3 must be at least 1.')
      if (number > sizeOf(table('range').read(range, this))) {
        return fail('#REF!', '[[FUNCTION_NAME]] evaluates to an out of bounds range.')
      }
      return engine.compute.call(
        this,
        key,
        range,
        { value: number },
        ...(isSorted === undefined ? [] : [isSorted]),
      )
    },
  }
}

function positions({ length }: { length: number }): { value: number }[] {
  return Array.from({ length }, (_, index) => ({ value: index + 1 }))
}

export const SEARCH_FUNCTIONS: FunctionFamily = {
  VLOOKUP: withIndex(ENGINE.VLOOKUP, cells => cells.length),
  HLOOKUP: withIndex(ENGINE.HLOOKUP, cells => cells[0]?.length ?? 0),
  MATCH: {
    ...ENGINE.MATCH,
    compute: function (this: EvalContext, ...[key, range, type]: Arg[]) {
      const cells = table('range').read(range, this)
      if (cells.length > 1 && (cells[0]?.length ?? 0) > 1)
        return fail('#N/A', 'MATCH range must be a single row or column.')
      return ENGINE.MATCH.compute.call(this, key, range, ...(type === undefined ? [] : [type]))
    },
  },
  XLOOKUP: {
    ...ENGINE.XLOOKUP,
    compute: function (this: EvalContext, ...[key, searched, results, ifMissing, ...modes]: Arg[]) {
      // An argument that is there but empty stands for an empty cell; without one the search ends with #N/A.
      const isGiven = ifMissing !== undefined || modes.length > 0
      const missing = isGiven ? (ifMissing ?? { value: null }) : undefined
      return ENGINE.XLOOKUP.compute.call(this, key, searched, results, missing, ...modes)
    },
  },
  XMATCH: {
    description: 'Where a value stands in a row or column.',
    args: [
      arg('search_key (string, number, boolean)', 'The value'),
      arg('lookup_range (any, range)', 'One row or one column'),
      arg('match_mode (any, optional)', '0 exact, 1 or next larger, -1 or next smaller, 2 with wildcards'),
      arg('search_mode (any, optional)', '1 from the first, -1 from the last, 2 and -2 in sorted data'),
    ],
    compute: function (this: EvalContext, ...[key, searched, ...modes]: Arg[]) {
      const cells = table('lookup_range').read(searched, this)
      const numbers = cells.length === 1 ? [positions(cells[0] ?? [])] : positions(cells).map(cell => [cell])
      return ENGINE.XLOOKUP.compute.call(this, key, cells, numbers, undefined, ...modes)
    },
  },
}
