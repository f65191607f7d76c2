// What Sheets makes of a text typed into a cell: number, date, percent, currency, boolean, formula or text.
import type { Locale } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { currencySigns, localeByCode } from './locales'

/** Content in the engine's form (numbers and serial days in plain digits), and the format Sheets gives a cell that has none. */
export type TypedCell = { content: string; format?: string }

/** Sheets takes a text that begins with + or - and a cell or a function for a formula, as Lotus did. */
const LOTUS_FORMULA = /^[+-](\$?[A-Z]{1,3}\$?\d+\b|[A-Z][A-Z0-9.]*\()/i

const DAY_MS = 86_400_000
const SERIAL_ZERO = Date.UTC(1899, 11, 30)

/** Serial number of a calendar day, as Sheets counts: 1899-12-30 is 0. null where there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null
  return Math.round((at.getTime() - SERIAL_ZERO) / DAY_MS)
}

/** Reads a text as typed in a locale. `asText` is true for a cell in plain text format ('@'). */
export function typedCell(text: string, locale: Locale, asText = false): TypedCell {
  if (text === '') return { content: '' }
  if (asText) {
    const plain = text.replace(/^'/, '')
    return { content: plain.startsWith('=') ? `'${plain}` : plain }
  }
  if (text.startsWith("'")) return { content: text }
  if (text.startsWith('=') && text.length > 1) return { content: canonicalFormula(text, locale) }
  if (LOTUS_FORMULA.test(text)) return { content: canonicalFormula(`=${text}`, locale) }
  if (/^(true|false)$/i.test(text)) return { content: text.toUpperCase() }
  return (
    typedNumber(text.trim(), locale) ??
    typedDate(text.trim(), locale) ?? { content: asLiteralText(text, locale) }
  )
}

/** The content that keeps a text a text, whatever it looks like. */
export function asLiteralText(text: string, locale: Locale): string {
  if (text === '') return ''
  // The engine reads a content again when it stores it; whatever it would take for more than text needs the apostrophe.
  const readAsMore =
    /^['=]/.test(text) ||
    /^(true|false)$/i.test(text) ||
    helpers.isNumber(text, locale) ||
    helpers.isNumber(text, ENGLISH) ||
    helpers.isDateTime(text, locale)
  return readAsMore ? `'${text}` : text
}

const ENGLISH = localeByCode('en_US')

function canonicalFormula(text: string, locale: Locale): string {
  if (locale.formulaArgSeparator === ',') return text
  // Scripts write formulas in the English form; people in a comma-decimal locale use semicolons: both are accepted.
  const outsideQuotes = text.split(/("(?:[^"]|"")*")/)
  if (!outsideQuotes.some((part, index) => index % 2 === 0 && part.includes(';'))) return text
  return outsideQuotes
    .map((part, index) => (index % 2 ? part : part.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ',')))
    .join('')
}

function typedNumber(text: string, locale: Locale): TypedCell | undefined {
  const sign = currencySigns(locale.code).find(mark => text.replace(/^[-+]/, '').startsWith(mark))
  const bare = sign ? text.replace(sign, '') : text
  const thousands = escapeForPattern(locale.thousandsSeparator ?? '')
  const decimal = escapeForPattern(locale.decimalSeparator)
  const grouped = thousands ? `\\d{1,3}(?:${thousands}\\d{3})+` : '(?!)'
  const match = new RegExp(
    `^([-+]?)\\s*((?:${grouped}|\\d+)(?:${decimal}\\d*)?|${decimal}\\d+)(?:e([-+]?\\d+))?\\s*(%?)$`,
    'i',
  ).exec(bare)
  if (!match) return undefined
  const [, minus = '', digits = '', exponent, percent] = match
  const hasGroups = thousands !== '' && new RegExp(thousands).test(digits)
  const plain = digits.replace(new RegExp(thousands || '(?!)', 'g'), '').replace(locale.decimalSeparator, '.')
  const number = Number(`${minus}${plain}${exponent ? `e${exponent}` : ''}`)
  const value = percent ? Number((number / 100).toPrecision(15)) : number
  const decimals = plain.includes('.')
  return {
    content: plainDigits(value),
    ...formatFor({ sign, percent: Boolean(percent), hasGroups, decimals }),
  }
}

function formatFor(shape: {
  sign: string | undefined
  percent: boolean
  hasGroups: boolean
  decimals: boolean
}) {
  const places = shape.decimals ? '.00' : ''
  if (shape.percent) return { format: `0${places}%` }
  if (shape.sign) return { format: `[$${shape.sign}]#,##0${places}` }
  if (shape.hasGroups) return { format: `#,##0${places}` }
  return {}
}

/** A number as digits the engine reads back exactly. */
export function plainDigits(value: number): string {
  const text = String(value)
  if (!/e/i.test(text)) return text
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : BigInt(Math.round(value)).toString()
}

function typedDate(text: string, locale: Locale): TypedCell | undefined {
  const chinese = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/.exec(text)
  if (chinese && /^(zh|ja)/.test(locale.code)) {
    const serial = serialOf(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]))
    return serial === null ? undefined : { content: String(serial), format: 'yyyy"年"m"月"d"日"' }
  }
  const dotted = locale.code === 'de_DE' ? text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})/, '$1/$2/$3') : text
  const parts = dotted.split(/[-/\s]+/)
  if (!/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?(\s+\d{1,2}:\d{2}(:\d{2})?)?$|^\d{1,2}:\d{2}(:\d{2})?$/.test(dotted))
    return undefined
  const reader = monthFirst(dotted, locale) ? ENGLISH : locale
  if (!helpers.isDateTime(dotted, reader)) return undefined
  const serial = helpers.toNumber({ value: dotted }, reader)
  return { content: plainDigits(serial), format: dateFormat(parts, dotted, locale) }
}

/**
 * Where dates are written year, month, day, a year at the end leaves month before day. Google does not document it; Excel does so
 * in these locales. The engine would take the day first.
 */
function monthFirst(text: string, locale: Locale): boolean {
  return locale.dateFormat.startsWith('y') && /^\d{1,2}[-/]\d{1,2}[-/]\d{4}/.test(text)
}

function dateFormat(parts: string[], text: string, locale: Locale): string {
  const time = /:\d{2}:\d{2}$/.test(text) ? 'hh:mm:ss' : 'hh:mm'
  const timed = text.includes(':')
  if (timed && parts.length === 1) return time
  const first = parts[0] ?? ''
  const separator = text.includes('/') ? '/' : '-'
  const padded = parts.slice(0, 3).some(part => /^0\d$/.test(part))
  const [month, day] = padded ? ['mm', 'dd'] : ['m', 'd']
  const order =
    first.length === 4
      ? ['yyyy', month, day]
      : locale.dateFormat.startsWith('d')
        ? [day, month, 'yyyy']
        : [month, day, 'yyyy']
  const date = order.join(separator)
  return timed ? `${date} ${time}` : date
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
