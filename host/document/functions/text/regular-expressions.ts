// REGEXMATCH, REGEXEXTRACT and REGEXREPLACE, which take texts only.
import type { FunctionResultObject } from '@odoo/o-spreadsheet'
import { heldValue } from '../../language/coerce'
import { fail } from '../../language/errors'
import { forEveryRow } from '../array/stack'
import { define } from '../frame/define'
import { type Parameter, singleOf, text } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { re2 } from './re2'

/** A text; a number or a truth value is #VALUE!, an empty cell an empty text. */
const onlyText: Parameter<string> = {
  name: 'text',
  kind: 'string',
  read: value => {
    const held = heldValue(singleOf(value)) ?? ''
    if (typeof held === 'string') return held
    return fail(
      '#VALUE!',
      `Function [[FUNCTION_NAME]] parameter 1 expects text values. But '${held}' is no text.`,
    )
  },
}

/** @throws EvaluationError #REF! when it is no expression of RE2 */
function expression(source: string, flags?: string): RegExp {
  try {
    return re2(source, flags)
  } catch {
    return fail(
      '#REF!',
      `Function [[FUNCTION_NAME]] parameter 2 value "${source}" is not a valid regular expression.`,
    )
  }
}

/** $1 to $9 in a replacement stand for what the groups have caught, $0 for all of it. */
function filled(replacement: string, caught: (string | undefined)[]): string {
  return replacement.replace(/\$(\d)/g, (_, group: string) => caught[Number(group)] ?? '')
}

export const REGULAR_EXPRESSIONS: FunctionFamily = {
  REGEXMATCH: define(
    'Whether a text matches a regular expression.',
    [onlyText, text('regular_expression')],
    (of, source) => expression(source).test(of),
  ),
  REGEXEXTRACT: forEveryRow(
    define(
      'What a regular expression finds in a text: all of it, or its groups side by side.',
      [onlyText, text('regular_expression')],
      (of, source) => {
        const match = expression(source).exec(of)
        if (!match)
          return fail(
            '#N/A',
            `Function REGEXEXTRACT parameter 2 value "${source}" does not match text of the first parameter.`,
          )
        const [whole, ...groups] = match
        if (groups.length === 0) return whole
        return [groups.map((group): FunctionResultObject => ({ value: group ?? null }))]
      },
    ),
  ),
  REGEXREPLACE: define(
    'A text with everything replaced that a regular expression finds.',
    [onlyText, text('regular_expression'), text('replacement')],
    (of, source, replacement) =>
      of.replace(expression(source, 'g'), (...caught: (string | number)[]) => {
        const groups = caught.slice(
          0,
          caught.findIndex(part => typeof part === 'number'),
        ) as string[]
        return filled(replacement, groups)
      }),
  ),
}
