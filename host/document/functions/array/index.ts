// Arrays: made, cut, laid out, computed with, and handed to a LAMBDA.
import type { Arg, Matrix } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import type { Cell } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { LAMBDA_FUNCTIONS } from './lambda'
import { MATRIX_FUNCTIONS } from './matrix'
import { ORDER_FUNCTIONS } from './order'
import { REGRESSION_FUNCTIONS } from './regression'
import { SHAPE_FUNCTIONS } from './shape'
import { STACK_FUNCTIONS } from './stack'

export const ARRAY_FUNCTIONS: FunctionFamily = {
  ...LAMBDA_FUNCTIONS,
  ...MATRIX_FUNCTIONS,
  ...ORDER_FUNCTIONS,
  ...REGRESSION_FUNCTIONS,
  ...SHAPE_FUNCTIONS,
  ...STACK_FUNCTIONS,
  ARRAYFORMULA: {
    description: 'Computes with whole ranges and shows the values in several cells.',
    args: [helpers.arg('array_formula (any, range)', 'A formula with ranges')],
    compute: (value: Arg) => value as Matrix<Cell>,
  },
}
