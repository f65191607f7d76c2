// Texts.
import type { FunctionFamily } from '../types'
import { BYTE_TEXT } from './bytes'
import { CHARACTER_TEXT } from './characters'
import { PLAIN_TEXT } from './plain'
import { REGULAR_EXPRESSIONS } from './regular-expressions'
import { SEARCH_TEXT } from './search'
import { SHOWN_TEXT } from './shown'

export const TEXT_FUNCTIONS: FunctionFamily = {
  ...BYTE_TEXT,
  ...CHARACTER_TEXT,
  ...PLAIN_TEXT,
  ...REGULAR_EXPRESSIONS,
  ...SEARCH_TEXT,
  ...SHOWN_TEXT,
}
