// Values that rules compare with, and ranges, as a file has them.
import { helpers } from '@odoo/o-spreadsheet'
import type { Zone } from '../../document/document'
import { localeByCode } from '../../document/typing/locales'
import { type Into, toExcelFormula } from './formulas'

const ENGLISH = localeByCode('en_US')

/** A value of a rule: formula, number, date or text. undefined when Excel lacks a function in it. */
export function criterionText(into: Into, value: string): string | undefined {
  if (value.startsWith('=')) return toExcelFormula(value, into)?.text
  if (helpers.isNumber(value, ENGLISH) || helpers.isDateTime(value, ENGLISH)) {
    return String(helpers.toNumber({ value }, ENGLISH))
  }
  return quoted(value)
}

/** A text inside a formula of a file. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`
}

/** 'A1' or 'A1:B2'. */
export function zoneName({ left, top, right, bottom }: Zone): string {
  const first = helpers.toXC(left, top)
  return left === right && top === bottom ? first : `${first}:${helpers.toXC(right, bottom)}`
}
