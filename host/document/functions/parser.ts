// A value with another look: as a date, an amount, a percentage, a plain number or a text.
import type { FunctionResultObject, Locale } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { heldValue, textOf } from '../language/coerce'
import { currencySigns } from '../typing/locales'
import { define } from './frame/define'
import { held } from './frame/loose'
import type { Cell } from './frame/parameters'
import type { FunctionFamily } from './types'

/** A number with a number format; anything else unchanged. */
function shownAs(cell: Cell | undefined, format: string | null): FunctionResultObject {
  const value = heldValue(cell)
  if (typeof value !== 'number') return { value }
  return { value, ...(format === null ? {} : { format }) }
}

function amountFormat({ code }: Locale): string {
  return `[$${currencySigns(code)[0] ?? '$'}]#,##0.00`
}

export const PARSER_FUNCTIONS: FunctionFamily = {
  TO_DATE: define('A number as a date.', [held('value')], function (cell) {
    const { dateFormat, timeFormat } = this.locale
    const hasTime = typeof cell?.value === 'number' && !Number.isInteger(cell.value)
    return shownAs(cell, hasTime ? `${dateFormat} ${timeFormat}` : dateFormat)
  }),
  TO_DOLLARS: define('A number as an amount.', [held('value')], function (cell) {
    return shownAs(cell, amountFormat(this.locale))
  }),
  TO_PERCENT: define('A number as a percentage.', [held('value')], cell => shownAs(cell, '0.00%')),
  TO_PURE_NUMBER: define('A date, an amount or a percentage as a plain number.', [held('value')], cell =>
    shownAs(cell, null),
  ),
  TO_TEXT: define('A value as the text it shows.', [held('value')], function (cell) {
    const value = heldValue(cell)
    const { format } = cell ?? {}
    if (typeof value !== 'number' || !format) return textOf(cell)
    return helpers.formatValue(value, { format, locale: this.locale })
  }),
}
