// Values of several cells: ARRAYFORMULA.
import type { Arg, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import type { FunctionFamily } from './types'

const { arg } = helpers

export const ARRAY_FUNCTIONS: FunctionFamily = {
  ARRAYFORMULA: {
    description: 'Shows the values of an array formula in several cells.',
    args: [arg('array_formula (any, range)', 'A range or a formula with ranges')],
    // The engine spreads ranges over operators and functions of single values without being told.
    compute: (value: Arg) => value as Matrix<FunctionResultObject>,
  },
}
