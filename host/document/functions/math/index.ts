// The mathematical functions.
import type { FunctionFamily } from '../types'
import { COUNTING_FUNCTIONS } from './combinatorics'
import { ELEMENTARY_FUNCTIONS } from './elementary'
import { ROUNDING_FUNCTIONS } from './rounding'
import { SUM_FUNCTIONS } from './sums'

export const MATH_FUNCTIONS: FunctionFamily = {
  ...ROUNDING_FUNCTIONS,
  ...ELEMENTARY_FUNCTIONS,
  ...COUNTING_FUNCTIONS,
  ...SUM_FUNCTIONS,
}
