// Numbers shown as texts, and texts read as numbers: TEXT, DOLLAR, FIXED, VALUE.
import type { Locale } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { heldValue, numberInText, numberText, textOf } from '../../language/coerce'
import { fail } from '../../language/errors'
import { currencySigns } from '../../typing/locales'
import { define } from '../frame/define'
import { held } from '../frame/loose'
import { type Cell, flag, integer, number, text } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { shownMoment } from './format/date'
import { fixedDigits, shownNumber } from './format/number'
import { hasToken, isDateSection, sectionFor, sectionsOf } from './format/pattern'

/** A value as a number format pattern shows it. */
export function formatted(cell: Cell | undefined, pattern: string, locale: Locale): string {
  if (pattern === '') return ''
  const value = heldValue(cell)
  const serial = typeof value === 'string' ? numberInText(value, locale) : (value ?? 0)
  if (typeof serial === 'boolean') return textOf(cell)
  if (serial === null) return shownText(String(value), pattern)
  return shownValue(serial, pattern, locale)
}

function shownText(value: string, pattern: string): string {
  const sections = sectionsOf(pattern)
  const section = sections[3] ?? sections.find(each => hasToken(each, /^@$/))
  if (!section) return value
  return section.signs
    .map(sign => ('literal' in sign ? sign.literal : sign.token === '@' ? value : sign.token))
    .join('')
}

function shownValue(value: number, pattern: string, locale: Locale): string {
  const { section, showsSign } = sectionFor(sectionsOf(pattern), value)
  if (hasToken(section, /^(general|@)$/i)) return numberText(value)
  if (isDateSection(section)) return shownMoment(value, section, locale)
  const shown = shownNumber(value, section, locale)
  return value < 0 && showsSign && /[1-9]/.test(shown) ? `-${shown}` : shown
}

/** A number with the currency of the spreadsheet's locale. */
function dollar(value: number, places: number, locale: Locale): string {
  const digits = fixedDigits(value, places, locale)
  const isNegative = value < 0 && /[1-9]/.test(digits)
  return `${isNegative ? '-' : ''}${currencySigns(locale.code)[0] ?? '$'}${digits}`
}

function fixed(
  value: number,
  { places, isPlain, locale }: { places: number; isPlain: boolean; locale: Locale },
): string {
  const digits = fixedDigits(value, places, isPlain ? { decimalSeparator: locale.decimalSeparator } : locale)
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits
}

export const SHOWN_TEXT: FunctionFamily = {
  TEXT: define(
    'A number as a pattern shows it.',
    [{ ...held('number'), kind: 'number' }, text('format')],
    function (cell, pattern) {
      return formatted(cell, pattern, this.locale)
    },
  ),
  DOLLAR: define(
    'A number with currency and decimals.',
    [number('number'), integer('number_of_places', 2)],
    function (value, places) {
      return dollar(value, places, this.locale)
    },
  ),
  FIXED: define(
    'A number with a fixed number of decimals.',
    [number('number'), integer('number_of_places', 2), flag('suppress_separator', false)],
    function (value, places, isPlain) {
      return fixed(value, { places, isPlain, locale: this.locale })
    },
  ),
  VALUE: define(
    'The number, day or time that a text says.',
    [{ ...held('text'), kind: 'string' }],
    function (cell) {
      const value = heldValue(cell)
      if (typeof value === 'number') return value
      if (value === null || value === '') return 0
      const read = typeof value === 'string' ? numberInText(value, this.locale) : null
      return (
        read ?? fail('#VALUE!', `VALUE parameter '${helpers.toString(value)}' cannot be parsed to number.`)
      )
    },
  ),
}
