// The financial functions.
import type { FunctionFamily } from '../types'
import { BOND_FUNCTIONS } from './bonds'
import { CASH_FLOW_FUNCTIONS } from './cash-flows'
import { DEPRECIATION_FUNCTIONS } from './depreciation'
import { SECURITY_FUNCTIONS } from './securities'

export const FINANCIAL_FUNCTIONS: FunctionFamily = {
  ...CASH_FLOW_FUNCTIONS,
  ...DEPRECIATION_FUNCTIONS,
  ...SECURITY_FUNCTIONS,
  ...BOND_FUNCTIONS,
}
