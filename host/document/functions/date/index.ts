// Days and times.
import type { FunctionFamily } from '../types'
import { DATE_MAKERS } from './made'
import { DATE_PARTS } from './parts'
import { DATE_SPANS } from './spans'
import { WORKDAY_FUNCTIONS } from './workdays'

export const DATE_FUNCTIONS: FunctionFamily = {
  ...DATE_MAKERS,
  ...DATE_PARTS,
  ...DATE_SPANS,
  ...WORKDAY_FUNCTIONS,
}
