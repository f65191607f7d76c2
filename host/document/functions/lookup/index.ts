// Looking up: by key, by place, by reference.
import type { FunctionFamily } from '../types'
import { REFERENCE_FUNCTIONS } from './references'
import { SEARCH_FUNCTIONS } from './search'

export const LOOKUP_FUNCTIONS: FunctionFamily = { ...REFERENCE_FUNCTIONS, ...SEARCH_FUNCTIONS }
