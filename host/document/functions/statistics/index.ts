// The statistical functions.
import type { FunctionFamily } from '../types'
import { CONTINUOUS_FUNCTIONS } from './continuous'
import { DISCRETE_FUNCTIONS } from './discrete'
import { NORMAL_FUNCTIONS } from './normal'
import { ORDER_FUNCTIONS } from './order'
import { PAIR_FUNCTIONS } from './pairs'
import { RATIO_FUNCTIONS } from './ratios'
import { SPREAD_FUNCTIONS } from './spread'
import { TEST_FUNCTIONS } from './tests'

export const STATISTICAL_FUNCTIONS: FunctionFamily = {
  ...SPREAD_FUNCTIONS,
  ...ORDER_FUNCTIONS,
  ...PAIR_FUNCTIONS,
  ...NORMAL_FUNCTIONS,
  ...CONTINUOUS_FUNCTIONS,
  ...RATIO_FUNCTIONS,
  ...DISCRETE_FUNCTIONS,
  ...TEST_FUNCTIONS,
}
