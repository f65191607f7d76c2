// The engineering functions.
import type { FunctionFamily } from '../types'
import { BASE_FUNCTIONS } from './bases'
import { BIT_FUNCTIONS } from './bits'
import { COMPLEX_FUNCTIONS } from './complex'
import { ERROR_FUNCTIONS } from './error-function'

export const ENGINEERING_FUNCTIONS: FunctionFamily = {
  ...BASE_FUNCTIONS,
  ...BIT_FUNCTIONS,
  ...COMPLEX_FUNCTIONS,
  ...ERROR_FUNCTIONS,
}
