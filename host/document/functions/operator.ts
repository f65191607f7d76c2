// The operators, which are functions in Sheets, and ISBETWEEN.
import type { AddFunctionDescription, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import { booleanOf, heldValue, numberOf, textOf } from '../language/coerce'
import { fail } from '../language/errors'
import { power } from './math/elementary'
import type { FunctionFamily } from './types'

const { arg } = helpers

type Given = FunctionResultObject | undefined

/** The result looks as its first operand that has a number format. */
function arithmetic(
  description: string,
  compute: (left: number, right: number) => number,
): AddFunctionDescription {
  return {
    description,
    args: [arg('value1 (number)', 'The first number'), arg('value2 (number)', 'The second number')],
    compute: function (this: EvalContext, left: Given, right: Given) {
      const value = compute(numberOf(left, this.locale), numberOf(right, this.locale))
      const format = left?.format || right?.format
      return { value, ...(format ? { format } : {}) }
    } as AddFunctionDescription['compute'],
  }
}

function comparison(description: string, holds: (order: number) => boolean): AddFunctionDescription {
  return {
    description,
    args: [arg('value1 (any)', 'The first value'), arg('value2 (any)', 'The second value')],
    compute: ((left: Given, right: Given) =>
      holds(compareValues(left, right))) as AddFunctionDescription['compute'],
  }
}

const EMPTY = { number: 0, string: '', boolean: false } as const

/**
 * Below 0, 0 or above 0: numbers come before texts, texts before truth values; case plays no part. An empty cell equals 0, an
 * empty text and FALSE. Numbers that agree in 15 digits are equal.
 */
export function compareValues(left: Given, right: Given): number {
  let [a, b] = [heldValue(left), heldValue(right)]
  if (a === null && b === null) return 0
  a ??= EMPTY[typeof b as keyof typeof EMPTY]
  b ??= EMPTY[typeof a as keyof typeof EMPTY]
  if (typeof a === 'number' && typeof b === 'number') return significant(a) - significant(b)
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b)
  return rank(a) - rank(b) || Number(a) - Number(b)
}

function significant(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}

function compareTexts(left: string, right: string): number {
  const [a, b] = [left.toUpperCase(), right.toUpperCase()]
  return a < b ? -1 : a > b ? 1 : 0
}

function rank(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2
}

function divide(dividend: number, divisor: number): number {
  return divisor === 0 ? fail('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.') : dividend / divisor
}

function unary(
  description: string,
  compute: (value: number) => number,
  keepsFormat: boolean,
): AddFunctionDescription {
  return {
    description,
    args: [arg('value (number)', 'A number')],
    compute: function (this: EvalContext, given: Given) {
      const value = compute(numberOf(given, this.locale))
      return { value, ...(keepsFormat && given?.format ? { format: given.format } : {}) }
    } as AddFunctionDescription['compute'],
  }
}

export const OPERATOR_FUNCTIONS: FunctionFamily = {
  ADD: arithmetic('Sum of two numbers.', (left, right) => left + right),
  MINUS: arithmetic('Difference of two numbers.', (left, right) => left - right),
  MULTIPLY: arithmetic('Product of two numbers.', (left, right) => left * right),
  DIVIDE: arithmetic('One number divided by another.', divide),
  POW: arithmetic('A number raised to a power.', power),
  EQ: comparison('Whether two values are equal.', order => order === 0),
  NE: comparison('Whether two values differ.', order => order !== 0),
  LT: comparison('Whether the first value is less.', order => order < 0),
  LTE: comparison('Whether the first value is less or equal.', order => order <= 0),
  GT: comparison('Whether the first value is greater.', order => order > 0),
  GTE: comparison('Whether the first value is greater or equal.', order => order >= 0),
  UMINUS: unary('A number with its sign reversed.', value => -value, true),
  UNARY_PERCENT: unary('A number as a percentage: 50 is 0.5.', value => value / 100, false),
  UPLUS: {
    description: 'A value unchanged.',
    args: [arg('value (any)', 'A value')],
    compute: ((given: Given) => given ?? { value: null }) as AddFunctionDescription['compute'],
  },
  CONCAT: {
    description: 'Two values joined as a text.',
    args: [arg('value1 (string)', 'The first value'), arg('value2 (string)', 'The second value')],
    compute: ((left: Given, right: Given) =>
      textOf(left) + textOf(right)) as AddFunctionDescription['compute'],
  },
  ISBETWEEN: {
    description: 'Whether a value lies between two others.',
    args: [
      arg('value_to_compare (any)', 'The value'),
      arg('lower_value (any)', 'The lower bound'),
      arg('upper_value (any)', 'The upper bound'),
      arg('lower_value_is_inclusive (boolean, default=TRUE)', 'Whether the lower bound itself counts'),
      arg('upper_value_is_inclusive (boolean, default=TRUE)', 'Whether the upper bound itself counts'),
    ],
    compute: ((value: Given, lower: Given, upper: Given, withLower: Given, withUpper: Given) => {
      if (compareValues(lower, upper) > 0)
        return fail('#NUM!', 'The lower bound of ISBETWEEN is above the upper.')
      const aboveLower = compareValues(value, lower)
      const belowUpper = compareValues(upper, value)
      const lowerHolds = aboveLower > 0 || (aboveLower === 0 && (withLower ? booleanOf(withLower) : true))
      const upperHolds = belowUpper > 0 || (belowUpper === 0 && (withUpper ? booleanOf(withUpper) : true))
      return lowerHolds && upperHolds
    }) as AddFunctionDescription['compute'],
  },
}
