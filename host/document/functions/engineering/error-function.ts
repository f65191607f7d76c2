// The error function.
import { alias, define } from '../frame/define'
import { number } from '../frame/parameters'
import { erf, erfc } from '../numerics/normal'
import type { FunctionFamily } from '../types'

const FUNCTIONS: FunctionFamily = {
  ERF: define(
    'The error function from 0 to a bound, or between two.',
    [number('lower_bound'), number('upper_bound', Number.NaN)],
    (lower, upper) => (Number.isNaN(upper) ? erf(lower) : erf(upper) - erf(lower)),
  ),
  'ERF.PRECISE': define('The error function from 0 to a bound.', [number('upper_bound')], erf),
  ERFC: define('What the error function lacks of 1.', [number('z')], erfc),
}

export const ERROR_FUNCTIONS: FunctionFamily = { ...FUNCTIONS, 'ERFC.PRECISE': alias(FUNCTIONS, 'ERFC') }
