// Texts: REGEXMATCH.
import type { Arg } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { type FunctionFamily, single } from './types'

const { arg } = helpers

export const TEXT_FUNCTIONS: FunctionFamily = {
  REGEXMATCH: {
    description: 'Whether a text matches a regular expression.',
    args: [arg('text (string)', 'The text'), arg('regular_expression (string)', 'The expression')],
    compute: (text: Arg, expression: Arg) =>
      new RegExp(String(single(expression)?.value ?? '')).test(String(single(text)?.value ?? '')),
  },
}
