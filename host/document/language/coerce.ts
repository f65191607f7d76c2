// What Sheets makes of a value where a number, a text or a truth value is wanted.
import type { CellValue, FunctionResultObject, Locale } from '@odoo/o-spreadsheet'
import { EvaluationError, helpers } from '@odoo/o-spreadsheet'
import { typedCell } from '../typing/typed'
import { type ErrorText, fail } from './errors'
import { namedMonthSerial } from './month-names'
import { momentInText } from './time-of-day'

type Given = FunctionResultObject | undefined

/** The value of an argument; null when it was left out or its cell is empty. Fails with the error it holds. */
export function heldValue(given: Given): Exclude<CellValue, undefined> {
  const value = given?.value ?? null
  if (typeof value === 'string' && isErrorText(value)) throw given
  return value
}

function isErrorText(value: string): value is ErrorText {
  return value.startsWith('#') && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/.test(value)
}

/**
 * A number: TRUE is 1, an empty cell 0, a text what it would be when typed into a cell ("3", " $5 ", "50%", "1/2/2023").
 * @throws EvaluationError #VALUE! for any other text, the empty one too
 */
export function numberOf(given: Given, locale: Locale): number {
  const value = heldValue(given)
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === null) return 0
  return (
    numberInText(value, locale) ??
    fail(
      '#VALUE!',
      `Function [[FUNCTION_NAME]] expects number values. But '${value}' is a text and cannot be coerced to a number.`,
    )
  )
}

/** As numberOf; an empty text is 0, which some functions take it for. */
export function lenientNumberOf(given: Given, locale: Locale): number {
  return heldValue(given) === '' ? 0 : numberOf(given, locale)
}

/** A number without its decimals. */
export function integerOf(given: Given, locale: Locale): number {
  return Math.trunc(lenientNumberOf(given, locale))
}

/** The number, or the serial number of the day and time, that a text says; null when it says none. */
export function numberInText(text: string, locale: Locale): number | null {
  const bare = text.trim()
  if (bare === '' || /^['=]/.test(bare)) return null
  const { content } = typedCell(bare, locale)
  if (/^[-+.\d]/.test(content)) {
    const number = Number(content)
    if (!Number.isNaN(number)) return number
  }
  return momentInText(bare, day => dayInText(day, locale))
}

/** The serial number of the day that a text says, or null: '1/2/2023', '2023-01-02', 'Jan 2, 2023'. */
function dayInText(text: string, locale: Locale): number | null {
  if (!helpers.isDateTime(text, locale)) return namedMonthSerial(text)
  return helpers.toNumber({ value: text }, locale)
}

/** A text: truth values in capitals, numbers with up to 15 digits, an empty cell as an empty text. */
export function textOf(given: Given): string {
  const value = heldValue(given)
  if (value === null) return ''
  if (typeof value === 'number') return numberText(value)
  return typeof value === 'boolean' ? String(value).toUpperCase() : value
}

const MOST_DIGITS = 15

/** A number as Sheets joins it to a text: 15 digits, and from 1E+15 on with an exponent. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(MOST_DIGITS))
  const size = Math.abs(rounded)
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) {
    const [digits, exponent = ''] = rounded.toExponential().split('e')
    return `${digits}E${exponent.replace(/^([-+])(\d)$/, '$10$2')}`
  }
  return String(rounded)
}

/**
 * A truth value: a number other than 0 is true; of texts only "true" and "false" in any case are taken, and the empty text as FALSE.
 * @throws EvaluationError #VALUE! for any other text
 */
export function booleanOf(given: Given): boolean {
  const value = heldValue(given)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  if (value === null || value === '') return false
  if (/^(true|false)$/i.test(value)) return value.length === 4
  return fail(
    '#VALUE!',
    `Function [[FUNCTION_NAME]] expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`,
  )
}

/** What a computation gives, or null where it fails with an error value. */
export function orNull<T>(compute: () => T): T | null {
  try {
    return compute()
  } catch (error) {
    if (error instanceof EvaluationError || (error as FunctionResultObject).value !== undefined) return null
    throw error
  }
}
