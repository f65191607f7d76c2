// Texts measured, cut, joined and cleaned, counted in characters as JavaScript counts them.
import type { Locale } from '@odoo/o-spreadsheet'
import { heldValue, numberInText, textOf } from '../../language/coerce'
import { fail } from '../../language/errors'
import { typedCell } from '../../typing/typed'
import { forEveryRow } from '../array/stack'
import { define } from '../frame/define'
import { held } from '../frame/loose'
import { type Cell, flag, integer, rest, rowsOf, text } from '../frame/parameters'
import type { FunctionFamily } from '../types'

const LONGEST = 32_767

function notNegative(count: number): number {
  return count < 0 ? fail('#VALUE!', `[[FUNCTION_NAME]] needs a number of 0 or more, not ${count}.`) : count
}

function repeated(of: string, times: number): string {
  if (notNegative(times) * of.length > LONGEST)
    return fail('#VALUE!', `The text of REPT is longer than ${LONGEST} characters.`)
  return of.repeat(times)
}

/** Every letter after one that is none becomes large, the others small. */
function proper(of: string): string {
  return of
    .toLowerCase()
    .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

function replaced(
  of: string,
  search: string,
  replacement: string,
): { all(): string; nth(occurrence: number): string } {
  const parts = search === '' ? [of] : of.split(search)
  return {
    all: () => parts.join(replacement),
    nth: occurrence => {
      if (occurrence >= parts.length) return of
      return [parts.slice(0, occurrence).join(search), parts.slice(occurrence).join(search)].join(replacement)
    },
  }
}

function texts(ranges: Parameters<typeof rowsOf>[0][]): string[] {
  return ranges.flatMap(range => rowsOf(range).flat().map(textOf))
}

export const PLAIN_TEXT: FunctionFamily = {
  LEN: define('Number of characters.', [text('text')], of => of.length),
  LEFT: define('The first characters.', [text('string'), integer('number_of_characters', 1)], (of, count) =>
    of.slice(0, notNegative(count)),
  ),
  RIGHT: define('The last characters.', [text('string'), integer('number_of_characters', 1)], (of, count) =>
    of.slice(Math.max(0, of.length - notNegative(count))),
  ),
  MID: define(
    'Characters from a position on.',
    [text('string'), integer('starting_at'), integer('extract_length')],
    (of, start, count) => {
      if (start < 1) return fail('#NUM!', 'MID needs a position from 1 on.')
      return of.slice(start - 1, start - 1 + notNegative(count))
    },
  ),
  LOWER: define('In small letters.', [text('text')], of => of.toLowerCase()),
  UPPER: define('In capitals.', [text('text')], of => of.toUpperCase()),
  PROPER: define('Each word with a capital.', [text('text_to_capitalize')], proper),
  TRIM: define('Without spaces at the ends, and single spaces between.', [text('text')], of =>
    of.replace(/ +/g, ' ').replace(/^ | $/g, ''),
  ),
  CLEAN: define('Without the control characters of ASCII.', [text('text')], of =>
    [...of].filter(character => character >= ' ').join(''),
  ),
  REPT: define('A text several times.', [text('text_to_repeat'), integer('number_of_repetitions')], repeated),
  EXACT: define(
    'Whether two texts are the same, case included.',
    [text('string1'), text('string2')],
    (a, b) => a === b,
  ),
  REPLACE: define(
    'A text with a part replaced.',
    [text('text'), integer('position'), integer('length'), text('new_text')],
    (of, position, length, replacement) => {
      if (position < 1) return fail('#VALUE!', 'REPLACE needs a position from 1 on.')
      return of.slice(0, position - 1) + replacement + of.slice(position - 1 + notNegative(length))
    },
  ),
  SUBSTITUTE: define(
    'A text with another replaced in it, everywhere or the nth time.',
    [text('text_to_search'), text('search_for'), text('replace_with'), integer('occurrence_number', 0)],
    (of, search, replacement, occurrence) => {
      const result = replaced(of, search, replacement)
      return notNegative(occurrence) === 0 ? result.all() : result.nth(occurrence)
    },
  ),
  CONCATENATE: define('Texts joined.', [rest('string')], ranges => texts(ranges).join('')),
  JOIN: define(
    'Values joined with something between.',
    [text('delimiter'), rest('value_or_array')],
    (delimiter, ranges) => texts(ranges).join(delimiter),
  ),
  TEXTJOIN: define(
    'Texts joined with something between, the empty ones left out if wanted.',
    [text('delimiter'), flag('ignore_empty'), rest('text')],
    (delimiter, ignoresEmpty, ranges) =>
      texts(ranges)
        .filter(each => !ignoresEmpty || each !== '')
        .join(delimiter),
  ),
  T: define('A text as it is, of anything else nothing.', [held('value')], cell => {
    const value = heldValue(cell)
    return typeof value === 'string' ? value : ''
  }),
  SPLIT: forEveryRow(
    define(
      'The parts of a text in cells side by side; parts that are numbers become numbers.',
      [text('text'), text('delimiter'), flag('split_by_each', true), flag('remove_empty_text', true)],
      function (of, delimiter, byEach, removesEmpty) {
        if (delimiter === '') return fail('#VALUE!', 'SPLIT needs something to split at.')
        const parts = byEach ? splitAtEach(of, delimiter) : of.split(delimiter)
        const kept = parts.filter(part => !removesEmpty || part !== '')
        return [(kept.length > 0 ? kept : ['']).map(part => asTyped(part, this.locale))]
      },
    ),
  ),
}

function splitAtEach(of: string, delimiters: string): string[] {
  const [first = '', ...others] = [...delimiters]
  return others.reduce((text, delimiter) => text.replaceAll(delimiter, first), of).split(first)
}

function asTyped(part: string, locale: Locale): Cell {
  const number = numberInText(part, locale)
  if (number === null) return { value: part }
  const { format } = typedCell(part.trim(), locale)
  return { value: number, ...(format === undefined ? {} : { format }) }
}
