// Decisions: IFERROR, IFNA, IFS, SWITCH.
import type { AddFunctionDescription, Arg, FunctionResultObject } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { booleanOf } from '../language/coerce'
import { fail } from '../language/errors'
import { firstCell } from '../language/run'
import { broadcast, isArray } from './frame/broadcast'
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
    compute: ((...given: Arg[]) => firstThatHolds(given)) as Computed,
  },
  SWITCH: {
    description: 'The value behind the first case that equals an expression.',
    args: [
      arg('expression (any, range)', 'The expression'),
      arg('case (any, range, repeating)', 'A case'),
      arg('value (any, range, repeating)', 'The value for the case'),
      arg('default (any, range, optional)', 'The value when no case fits'),
    ],
    compute: ((...given: Arg[]) => firstThatFits(given)) as Computed,
  },
}

function firstThatHolds(given: Arg[]): Arg {
  const conditions = given.filter((_, index) => index % 2 === 0)
  if (conditions.some(isArray)) return broadcast(given, firstThatHolds)
  const held = conditions.findIndex(condition => booleanOf(singleOf(condition)))
  if (held < 0) return fail('#N/A', 'No match: none of the conditions of IFS holds.')
  return given[2 * held + 1] ?? EMPTY
}

function firstThatFits(given: Arg[]): Arg {
  const [expression, ...rest] = given
  const hasDefault = rest.length % 2 === 1
  const cases = rest.filter((_, index) => index % 2 === 0 && (!hasDefault || index < rest.length - 1))
  if ([expression, ...cases].some(isArray)) return broadcast(given, firstThatFits)
  const fitting = cases.findIndex(each => compareValues(singleOf(expression), singleOf(each)) === 0)
  if (fitting >= 0) return rest[2 * fitting + 1] ?? EMPTY
  return hasDefault ? (rest[rest.length - 1] ?? EMPTY) : fail('#N/A', 'No match: no case of SWITCH fits.')
}
