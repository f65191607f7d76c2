// Powers, logarithms, and the circular and hyperbolic functions.
import { fail } from '../../language/errors'
import { adopted } from '../frame/adopt'
import { define } from '../frame/define'
import { number } from '../frame/parameters'
import type { FunctionFamily } from '../types'

/** Reciprocal functions refuse angles from here on: nothing is left of the phase. */
const LARGEST_ANGLE = 2 ** 27
const value = number('value')
const angle = number('angle')

export const ELEMENTARY_FUNCTIONS: FunctionFamily = {
  ...adopted([
    'ABS',
    'ACOS',
    'ACOT',
    'ACOTH',
    'ASIN',
    'ASINH',
    'ATAN',
    'ATAN2',
    'ATANH',
    'COS',
    'DEGREES',
    'EXP',
    'LN',
    'LOG',
    'SECH',
    'SIN',
    'SQRT',
    'TAN',
    'TANH',
  ]),
  ACOSH: define('The inverse hyperbolic cosine.', [value], x => Math.log(x + Math.sqrt(x * x - 1))),
  COSH: define('The hyperbolic cosine.', [value], x => (Math.exp(x) + Math.exp(-x)) / 2),
  SINH: define('The hyperbolic sine.', [value], sinh),
  COT: define('The cotangent.', [angle], x => reciprocal(Math.tan(bounded(x)))),
  CSC: define('The cosecant.', [angle], x => reciprocal(Math.sin(bounded(x)))),
  SEC: define('The secant.', [angle], x => reciprocal(Math.cos(bounded(x)))),
  COTH: define('The hyperbolic cotangent.', [value], x => reciprocal(Math.tanh(x))),
  CSCH: define('The hyperbolic cosecant.', [value], x => reciprocal(sinh(x))),
  LOG10: define('The logarithm in base 10.', [value], x => (x > 0 ? Math.log10(x) : Number.NaN)),
  POWER: define('A number raised to a power.', [number('base'), number('exponent')], power),
  RADIANS: define('Degrees as radians.', [angle], x => (x * Math.PI) / 180),
  SIGN: define('1, 0 or -1: the sign of a number.', [value], Math.sign),
  SQRTPI: define('The square root of a number times pi.', [value], x => Math.sqrt(x * Math.PI)),
}

/** Like Sheets, through exponentials: it ends where e^x does. */
function sinh(x: number): number {
  return Number.isFinite(Math.exp(Math.abs(x))) ? Math.sinh(x) : Number.NaN
}

function bounded(radians: number): number {
  return Math.abs(radians) < LARGEST_ANGLE ? radians : Number.NaN
}

function reciprocal(x: number): number {
  return x === 0 ? fail('#DIV/0!', 'Division by zero.') : 1 / x
}

/** A negative base has a real root of odd degree: POWER(-27, 1/3) is -3. */
export function power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) return fail('#DIV/0!', 'Division by zero.')
  if (base >= 0 || Number.isInteger(exponent)) return base ** exponent
  const degree = 1 / exponent
  return Math.abs(degree % 2) === 1 ? -((-base) ** exponent) : Number.NaN
}
