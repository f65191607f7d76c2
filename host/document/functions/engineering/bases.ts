// Whole numbers written in base 2, 8 and 16, ten digits at most, negative ones as two's complement; and BASE and DECIMAL.
import type { AddFunctionDescription } from '@odoo/o-spreadsheet'
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { integer, number, type Parameter, text } from '../frame/parameters'
import type { FunctionFamily } from '../types'

type Base = { name: string; radix: 2 | 8 | 16; digits: RegExp }

const BIN: Base = { name: 'BIN', radix: 2, digits: /^[01]*$/ }
const OCT: Base = { name: 'OCT', radix: 8, digits: /^[0-7]*$/ }
const HEX: Base = { name: 'HEX', radix: 16, digits: /^[0-9A-F]*$/i }
const WIDTH = 10
/** BASE and DECIMAL work with what a double counts exactly. */
const LARGEST = 2 ** 53

export const BASE_FUNCTIONS: FunctionFamily = {
  ...Object.fromEntries([BIN, OCT, HEX].flatMap(from => conversions(from))),
  BASE: define(
    'A number written in a base from 2 to 36.',
    [number('value'), integer('base'), integer('minimum_length', 0)],
    (value, base, length) => {
      const isDefined = value >= 0 && value < LARGEST && isBase(base) && length >= 0 && length <= 255
      return isDefined ? Math.trunc(value).toString(base).toUpperCase().padStart(length, '0') : Number.NaN
    },
  ),
  DECIMAL: define(
    'The number that a text stands for in a base from 2 to 36.',
    [text('value'), integer('base')],
    (value, base) => (isBase(base) ? digitsIn(value.trim().toUpperCase(), base) : Number.NaN),
  ),
}

function isBase(base: number): boolean {
  return base >= 2 && base <= 36
}

function digitsIn(value: string, base: number): number {
  let sum = 0
  for (const digit of value) {
    const worth = Number.parseInt(digit, base)
    if (Number.isNaN(worth)) return Number.NaN
    sum = sum * base + worth
  }
  return sum
}

/** BIN2DEC, DEC2BIN, BIN2OCT, BIN2HEX and so on. */
function conversions(from: Base): [string, AddFunctionDescription][] {
  const others = [BIN, OCT, HEX].filter(other => other !== from)
  return [
    [
      `${from.name}2DEC`,
      define(`The number a base ${from.radix} text stands for.`, [digits(from)], value => value),
    ],
    [`DEC2${from.name}`, toBase(from, number('decimal_number'))],
    ...others.map((to): [string, AddFunctionDescription] => [
      `${from.name}2${to.name}`,
      toBase(to, digits(from)),
    ]),
  ]
}

/** A text of a base's digits, read as a signed number. */
function digits({ radix, digits: allowed }: Base): Parameter<number> {
  return {
    ...number(`signed_base_${radix}_number`),
    kind: 'string',
    read: (value, setting) => {
      const typed = text('number').read(value, setting).trim()
      if (typed.length > WIDTH || !allowed.test(typed))
        return fail('#NUM!', `'${typed}' is no number in base ${radix}.`)
      const unsigned = typed === '' ? 0 : Number.parseInt(typed, radix)
      return unsigned >= half(radix) ? unsigned - 2 * half(radix) : unsigned
    },
  }
}

function toBase({ radix }: Base, source: Parameter<number>): AddFunctionDescription {
  return define(
    `A number written in base ${radix}.`,
    [source, integer('significant_digits', 0)],
    (value, places) => {
      const whole = Math.trunc(value)
      if (whole < -half(radix) || whole >= half(radix) || places < 0 || places > WIDTH) return Number.NaN
      if (whole < 0) return (whole + 2 * half(radix)).toString(radix).toUpperCase()
      const written = whole.toString(radix).toUpperCase()
      const isTooNarrow = places > 0 && written.length > places
      return isTooNarrow ? Number.NaN : written.padStart(places, '0')
    },
  )
}

/** Half of what ten digits count: numbers from there on are negative. */
function half(radix: number): number {
  return radix ** WIDTH / 2
}
