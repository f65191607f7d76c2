// What a value is: N, ISEMAIL, ISDATE.
import type { Arg, EvalContext } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { type FunctionFamily, single } from './types'

const { arg } = helpers

// Google's own test is not published; this is the usual form of an address with a dotted domain.
const EMAIL =
  /^[^\s@"(),:;<>[\\\]]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/

export const INFO_FUNCTIONS: FunctionFamily = {
  N: {
    description: 'The value as a number.',
    args: [arg('value (any)', 'A value')],
    compute: (value: Arg) => {
      const cell = single(value)
      if (typeof cell?.value === 'number') return cell
      if (helpers.isEvaluationError(cell?.value)) return cell ?? 0
      return cell?.value === true ? 1 : 0
    },
  },
  ISEMAIL: {
    description: 'Whether a value is an e-mail address.',
    args: [arg('value (any)', 'A value')],
    compute: (value: Arg) => EMAIL.test(String(single(value)?.value ?? '')),
  },
  ISDATE: {
    description: 'Whether a value is a date.',
    args: [arg('value (any)', 'A value')],
    compute: function (this: EvalContext, value: Arg) {
      const cell = single(value)
      if (typeof cell?.value === 'number') return helpers.isDateTimeFormat(cell.format ?? '')
      return typeof cell?.value === 'string' && helpers.isDateTime(cell.value, this.locale)
    },
  },
}
