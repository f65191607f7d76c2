// What a value or a reference is.
import type { Arg, EvalContext } from '@odoo/o-spreadsheet'
import { helpers, registries } from '@odoo/o-spreadsheet'
import { numberInText } from '../language/coerce'
import { ERROR_TEXTS, type ErrorText, fail } from '../language/errors'
import { define } from './frame/define'
import { anything, held, maybe, reference } from './frame/loose'
import { isReference, singleOf } from './frame/parameters'
import type { FunctionFamily } from './types'

// Google's own test is not published; this is the usual form of an address with a dotted domain.
const EMAIL =
  /^[^\s@"(),:;<>[\\\]]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/

/** As TYPE counts kinds of values (support.google.com/docs/answer/3267375). */
function typeNumber(value: Arg): number {
  if (helpers.isMatrix(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1)) return 64
  const held = singleOf(value)?.value ?? null
  if (helpers.isEvaluationError(held)) return 16
  if (typeof held === 'boolean') return 4
  return typeof held === 'string' ? 2 : 1
}

function sheetNumber(context: EvalContext, given: Arg): number {
  const sheetIds = context.getters.getSheetIds()
  const cell = singleOf(given)
  const named = typeof cell?.value === 'string' ? context.getters.getSheetIdByName(cell.value) : undefined
  const id = given === undefined ? context.__originSheetId : (cell?.position?.sheetId ?? named)
  const index = sheetIds.indexOf(id ?? '')
  return index < 0 ? fail('#N/A', 'SHEET needs a reference or the name of a sheet.') : index + 1
}

const ENGINE_CELL = registries.functionRegistry.get('CELL')

export const INFO_FUNCTIONS: FunctionFamily = {
  N: define('The value as a number.', [held('value')], cell => {
    if (typeof cell?.value === 'number' || helpers.isEvaluationError(cell?.value)) return cell ?? 0
    return cell?.value === true ? 1 : 0
  }),
  TYPE: define('A number for the kind of a value.', [anything('value')], typeNumber),
  'ERROR.TYPE': define('A number for the kind of an error.', [held('value')], cell => {
    const index = ERROR_TEXTS.indexOf(cell?.value as ErrorText)
    return index < 0 ? fail('#N/A', 'ERROR.TYPE needs an error value.') : index + 1
  }),
  ISEMAIL: define('Whether a value is an e-mail address.', [held('value')], cell =>
    EMAIL.test(String(cell?.value ?? '')),
  ),
  ISDATE: define('Whether a value is a date.', [held('value')], function (cell) {
    if (typeof cell?.value === 'number') return helpers.isDateTimeFormat(cell.format ?? '')
    if (typeof cell?.value !== 'string' || helpers.isNumber(cell.value, this.locale)) return false
    return numberInText(cell.value, this.locale) !== null
  }),
  ISREF: define('Whether the argument is a reference.', [anything('value')], isReference),
  ISFORMULA: define('Whether a cell holds a formula.', [reference('cell')], function (cells) {
    const position = cells[0]?.[0]?.position
    return position !== undefined && (this.getters.getCell(position)?.isFormula ?? false)
  }),
  SHEET: define('The number of a sheet, from 1.', [maybe(anything('value'))], function (value) {
    return sheetNumber(this, value)
  }),
  SHEETS: define(
    'How many sheets there are, or a reference has.',
    [maybe(reference('reference'))],
    function (cells) {
      return cells === undefined ? this.getters.getSheetIds().length : 1
    },
  ),
  CELL: {
    ...ENGINE_CELL,
    compute: function (this: EvalContext, ...[info, reference]: Arg[]) {
      if (!isReference(reference)) return fail('#N/A', 'Argument must be a range.')
      return ENGINE_CELL.compute.call(this, info, reference)
    },
  },
}
