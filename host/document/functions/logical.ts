// Decisions: IFERROR, IFNA, IFS, SWITCH.
import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { booleanOf } from '../language/coerce'
import { fail } from '../language/errors'
import { firstCell } from '../language/run'
import { singleOf } from './frame/parameters'
import { compareValues } from './operator'
import type { FunctionFamily } from './types'

const { arg } = helpers
const EMPTY: FunctionResultObject = { value: null }

type Computed = AddFunctionDescription['compute']
type Cells = FunctionResultObject[][]

/** Each value of an array, or the one value, where `isCaught` the other one instead. */
function instead(value: Arg, other: Arg, isCaught: (cell: FunctionResultObject) => boolean): Arg {
  const replacement = other ?? EMPTY
  if (!helpers.isMatrix(value))
    return isCaught((value as FunctionResultObject) ?? EMPTY) ? replacement : (value ?? EMPTY)
  const cells = value as Cells
  if (cells.length === 1 && cells[0]?.length === 1) return isCaught(firstCell(cells)) ? replacement : value
  const replacementAt = (column: number, row: number) =>
    helpers.isMatrix(replacement)
      ? ((replacement as Cells)[column]?.[row] ?? firstCell(replacement as Cells))
      : replacement
  return cells.map((column, x) =>
    column.map((cell, y) => (isCaught(cell) ? (replacementAt(x, y) as FunctionResultObject) : cell)),
  )
}

function guard(
  description: string,
  isCaught: (cell: FunctionResultObject) => boolean,
): AddFunctionDescription {
  return {
    description,
    args: [
      arg('value (any, range)', 'A value'),
      arg('value_if_error (any, range, optional)', 'What stands for the error'),
    ],
    compute: ((value: Arg, other: Arg) => instead(value, other, isCaught)) as Computed,
  }
}

export const LOGICAL_FUNCTIONS: FunctionFamily = {
  IFERROR: guard('A value, or another one for an error.', ({ value }) => helpers.isEvaluationError(value)),
  IFNA: guard('A value, or another one for #N/A.', ({ value }) => value === '#N/A'),
  IFS: {
    description: 'The value behind the first condition that holds.',
    args: [
      arg('condition (any, range, repeating)', 'A condition'),
      arg('value (any, range, repeating)', 'The value when it holds'),
    ],
    compute: ((...given: Arg[]) => {
      for (let index = 0; index < given.length; index += 2) {
        if (booleanOf(singleOf(given[index]))) return given[index + 1] ?? EMPTY
      }
      return fail('#N/A', 'No match: none of the conditions of IFS holds.')
    }) as Computed,
  },
  SWITCH: {
    description: 'The value behind the first case that equals an expression.',
    args: [
      arg('expression (any)', 'The expression'),
      arg('case (any, repeating)', 'A case'),
      arg('value (any, range, repeating)', 'The value for the case'),
      arg('default (any, range, optional)', 'The value when no case fits'),
    ],
    compute: function (this: EvalContext, expression: Arg, ...given: Arg[]) {
      const hasDefault = given.length % 2 === 1
      const cases = hasDefault ? given.slice(0, -1) : given
      for (let index = 0; index < cases.length; index += 2) {
        if (compareValues(singleOf(expression), singleOf(cases[index])) === 0)
          return cases[index + 1] ?? EMPTY
      }
      if (hasDefault) return given[given.length - 1] ?? EMPTY
      return fail('#N/A', 'No match: no case of SWITCH fits.')
    } as Computed,
  },
}
