// Sheet functions Google has and the engine lacks, and TODAY and NOW on the host's virtual clock.
import type {
  AddFunctionDescription,
  Arg,
  EvalContext,
  FunctionResultObject,
  Matrix,
} from '@odoo/o-spreadsheet'
import { helpers, registries } from '@odoo/o-spreadsheet'

const { arg } = helpers

// Google's own test is not published; this is the usual form of an address with a dotted domain.
const EMAIL =
  /^[^\s@"(),:;<>[\\\]]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/

type NowGetter = { getSheetsNow(): number }

function nowOf(context: EvalContext): number {
  return (context.getters as unknown as NowGetter).getSheetsNow()
}

function single(value: Arg): FunctionResultObject | undefined {
  return helpers.isMatrix(value) ? value[0]?.[0] : (value as FunctionResultObject | undefined)
}

const FUNCTIONS: Record<string, AddFunctionDescription> = {
  TODAY: {
    description: 'Current date.',
    args: [],
    compute: function (this: EvalContext) {
      return { value: Math.floor(nowOf(this)), format: this.locale.dateFormat }
    },
  },
  NOW: {
    description: 'Current date and time.',
    args: [],
    compute: function (this: EvalContext) {
      return { value: nowOf(this), format: `${this.locale.dateFormat} ${this.locale.timeFormat}` }
    },
  },
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
  REGEXMATCH: {
    description: 'Whether a text matches a regular expression.',
    args: [arg('text (string)', 'The text'), arg('regular_expression (string)', 'The expression')],
    compute: (text: Arg, expression: Arg) =>
      new RegExp(String(single(expression)?.value ?? '')).test(String(single(text)?.value ?? '')),
  },
  ARRAYFORMULA: {
    description: 'Shows the values of an array formula in several cells.',
    args: [arg('array_formula (any, range)', 'A range or a formula with ranges')],
    // The engine spreads ranges over operators and functions of single values without being told.
    compute: (value: Arg) => value as Matrix<FunctionResultObject>,
  },
}

/** Adds or replaces the functions in the engine's registry. */
export function registerFunctions(): void {
  for (const [name, description] of Object.entries(FUNCTIONS))
    registries.functionRegistry.replace(name, description)
}
