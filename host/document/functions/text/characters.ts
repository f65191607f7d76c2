// Characters and their codes, half-width letters, and Roman numerals.
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { integer, type Parameter, text } from '../frame/parameters'
import type { FunctionFamily } from '../types'

const LAST_CODE_POINT = 0x10ffff

function character(code: number): string {
  if (code >= 1 && code <= LAST_CODE_POINT) return String.fromCodePoint(code)
  return fail('#VALUE!', `[[FUNCTION_NAME]] has no character ${code}.`)
}

function codeOf(of: string): number {
  return of.codePointAt(0) ?? fail('#VALUE!', '[[FUNCTION_NAME]] needs a text that is not empty.')
}

/** Half-width forms by the full-width characters that Unicode decomposes them to. */
const HALF_WIDTH = new Map<string, string>([['\u3000', ' ']])
for (let code = 0xff61; code <= 0xff9f; code++) {
  const half = String.fromCharCode(code)
  HALF_WIDTH.set(half.normalize('NFKC'), half)
}
for (let code = 0xff01; code <= 0xff5e; code++) {
  const full = String.fromCharCode(code)
  HALF_WIDTH.set(full, full.normalize('NFKC'))
}

function halfWidth(of: string): string {
  // A katakana with a voicing mark becomes two half-width characters.
  const parted = of.replace(/[\u30a1-\u30fa]/g, katakana => katakana.normalize('NFD'))
  return [...parted].map(each => HALF_WIDTH.get(each) ?? each).join('')
}

const NUMERALS: [string, number][] = [
  ['M', 1000],
  ['D', 500],
  ['C', 100],
  ['L', 50],
  ['X', 10],
  ['V', 5],
  ['I', 1],
]

/**
 * A Roman numeral. `form` 0 puts I, X and C before the next two larger numerals only (IX, XC); up to 4 it may skip that many
 * numerals more, so that 499 becomes ID (support.google.com/docs/answer/3094140).
 */
function roman(number: number, form: number): string {
  if (number < 1 || number > 3999) return fail('#VALUE!', 'ROMAN needs a number from 1 to 3999.')
  if (form < 0 || form > 4) return fail('#VALUE!', `ROMAN has no form ${form}.`)
  let left = number
  let numeral = ''
  for (const [sign, value] of romanSteps(form)) {
    while (left >= value) {
      numeral += sign
      left -= value
    }
  }
  return numeral
}

/** Numerals and subtractive pairs from the largest value down. */
function romanSteps(form: number): [string, number][] {
  const pairs = NUMERALS.flatMap(([large, value], at) =>
    NUMERALS.slice(at + 1, at + (at % 2 === 0 ? 3 : 2) + form)
      .filter(([small]) => (form === 0 ? 'IXC' : 'IVXLC').includes(small))
      .filter(([, less]) => value !== 2 * less && (form > 0 || value <= 10 * less))
      .map(([small, less]): [string, number] => [small + large, value - less]),
  )
  return [...NUMERALS, ...pairs].sort(([, a], [, b]) => b - a)
}

/** A numeral is taken away when a larger one follows. */
function arabic(numeral: string): number {
  const values = [...numeral.trim().toUpperCase()].map(
    sign => NUMERALS.find(([each]) => each === sign)?.[1] ?? Number.NaN,
  )
  const sign = numeral.trim().startsWith('-') ? -1 : 1
  const digits = sign < 0 ? values.slice(1) : values
  const sum = digits.reduce(
    (total, value, index) => total + (value < (digits[index + 1] ?? 0) ? -value : value),
    0,
  )
  return Number.isNaN(sum) ? fail('#VALUE!', `'${numeral}' is no Roman numeral.`) : sign * sum
}

/** TRUE is form 0, FALSE form 4. */
const form: Parameter<number> = {
  ...integer('rule_relaxation', 0),
  kind: 'any',
  read: (value, setting) => {
    const held = Array.isArray(value) ? undefined : (value as { value?: unknown } | undefined)?.value
    return typeof held === 'boolean' ? (held ? 0 : 4) : integer('rule_relaxation').read(value, setting)
  },
}

export const CHARACTER_TEXT: FunctionFamily = {
  CHAR: define('The character of a code.', [integer('table_number')], character),
  UNICHAR: define('The character of a Unicode number.', [integer('number')], character),
  CODE: define('The code of the first character.', [text('string')], codeOf),
  UNICODE: define('The Unicode number of the first character.', [text('text')], codeOf),
  ASC: define('Full-width letters and katakana in half width.', [text('text')], halfWidth),
  ROMAN: define('A number in Roman numerals.', [integer('number'), form], roman),
  ARABIC: define('The number of a Roman numeral.', [text('roman_numeral')], arabic),
}
