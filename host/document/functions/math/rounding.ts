// Rounding: to places, to multiples, to even and odd numbers. Places are those of the decimal digits a person sees, fifteen at most.
import { fail } from '../../language/errors'
import { adopted } from '../frame/adopt'
import { define, defineAlike } from '../frame/define'
import { integer, number, typedNumber } from '../frame/parameters'
import type { FunctionFamily } from '../types'

const DIGITS = 15
const value = number('value')
const places = integer('places', 0)

export const ROUNDING_FUNCTIONS: FunctionFamily = {
  ...adopted([
    'CEILING',
    'CEILING.MATH',
    'CEILING.PRECISE',
    'FLOOR',
    'FLOOR.MATH',
    'FLOOR.PRECISE',
    'ISO.CEILING',
    'INT',
    'MOD',
    'RANDBETWEEN',
  ]),
  ISEVEN: define('Whether a whole number is even.', [typedNumber('value')], x => Math.trunc(x) % 2 === 0),
  ISODD: define('Whether a whole number is odd.', [typedNumber('value')], x => Math.trunc(x) % 2 !== 0),
  ROUND: defineAlike('A number rounded to places, halves away from zero.', [value, places], (x, at) =>
    roundedBy(x, at, Math.round),
  ),
  ROUNDUP: defineAlike('A number rounded to places, away from zero.', [value, places], (x, at) =>
    roundedBy(x, at, Math.ceil),
  ),
  ROUNDDOWN: defineAlike('A number rounded to places, towards zero.', [value, places], (x, at) =>
    roundedBy(x, at, Math.floor),
  ),
  TRUNC: defineAlike('A number cut off at places.', [value, places], (x, at) => roundedBy(x, at, Math.floor)),
  MROUND: defineAlike('A number rounded to the nearest multiple.', [value, number('factor')], (x, factor) => {
    if (x === 0 || factor === 0) return 0
    return x * factor < 0 ? Number.NaN : Math.round(x / factor) * factor
  }),
  EVEN: defineAlike('A number rounded away from zero to an even one.', [value], x =>
    awayFromZero(x, size => 2 * Math.ceil(size / 2)),
  ),
  ODD: defineAlike('A number rounded away from zero to an odd one.', [value], x =>
    awayFromZero(x, size => 2 * Math.ceil((size + 1) / 2) - 1),
  ),
  QUOTIENT: define('A quotient without its remainder.', [number('dividend'), number('divisor')], (a, b) =>
    b === 0 ? fail('#DIV/0!', 'Division by zero.') : Math.trunc(a / b),
  ),
}

function roundedBy(x: number, at: number, round: (size: number) => number): number {
  return awayFromZero(x, size => {
    const scaled = shifted(Number(size.toPrecision(DIGITS)), at)
    return Number.isFinite(scaled) ? shifted(round(scaled), -at) : size
  })
}

/** Moves the decimal point in the digits, where a multiplication would bring in its own error. */
function shifted(size: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(size).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

function awayFromZero(x: number, round: (size: number) => number): number {
  return x < 0 ? -round(-x) : round(x)
}
