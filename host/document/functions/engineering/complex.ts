// Functions of complex numbers written as text, 3+4i or 3+4j.
import type { Arg } from '@odoo/o-spreadsheet'
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { contentOf, number, type Parameter, rowsOf, singleOf, text, textOf } from '../frame/parameters'
import {
  add,
  angle,
  type Complex,
  cosecant,
  cosine,
  cotangent,
  divide,
  exponential,
  hyperbolicCosecant,
  hyperbolicCosine,
  hyperbolicCotangent,
  hyperbolicSecant,
  hyperbolicSine,
  hyperbolicTangent,
  logarithm,
  modulus,
  multiply,
  power,
  secant,
  sine,
  subtract,
  tangent,
} from '../numerics/complex'
import type { FunctionFamily } from '../types'

type Unit = 'i' | 'j' | ''
/** A complex number with the letter its text had; '' when it had no imaginary part. */
type Written = Complex & { unit: Unit }

const NUMBER = String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`
/** A real part, an imaginary one with its sign, or both. */
const FORM = new RegExp(`^([-+]?${NUMBER})?(?:([-+])(${NUMBER})?([ij]))?$`)
const IMAGINARY_FORM = new RegExp(`^(${NUMBER})?([ij])$`)
const DIGITS = 15

const inumber = complex('inumber')
const inumbers: Parameter<Written[]> = {
  name: 'inumber',
  kind: 'any, range',
  repeating: true,
  read: value => rowsOf(value).flatMap(row => row.map(cell => complexOf(cell))),
}

export const COMPLEX_FUNCTIONS: FunctionFamily = {
  COMPLEX: define(
    'A complex number of its real and imaginary parts.',
    [number('real_part'), number('imaginary_part'), text('suffix', 'i')],
    (re, im, suffix) => {
      if (suffix !== 'i' && suffix !== 'j')
        return fail('#VALUE!', `The suffix must be i or j, not '${suffix}'.`)
      return written({ re, im }, suffix)
    },
  ),
  IMREAL: define('The real part.', [inumber], z => z.re),
  IMAGINARY: define('The imaginary part.', [inumber], z => z.im),
  IMABS: define('The absolute value.', [inumber], modulus),
  IMARGUMENT: define('The angle in radians.', [inumber], z => (isZero(z) ? byZero() : angle(z))),
  IMCONJUGATE: of('The conjugate.', ({ re, im }) => ({ re, im: -im })),
  IMSUM: combined('The sum of complex numbers.', add),
  IMPRODUCT: combined('The product of complex numbers.', multiply),
  IMSUB: define('The difference of two complex numbers.', [inumber, complex('subtrahend')], (a, b) =>
    written(subtract(a, b), commonUnit([a, b])),
  ),
  IMDIV: define('The quotient of two complex numbers.', [inumber, complex('divisor')], (a, b) => {
    const unit = commonUnit([a, b])
    return isZero(b) ? byZero() : written(divide(a, b), unit)
  }),
  IMEXP: of('e raised to a complex number.', exponential),
  IMLN: of('The natural logarithm.', z => logarithmOf(z, 1)),
  IMLOG: define('The logarithm in a base.', [inumber, number('base')], (z, base) =>
    base <= 0 || base === 1 ? Number.NaN : written(logarithmOf(z, Math.log(base)), z.unit),
  ),
  IMLOG10: of('The logarithm in base 10.', z => logarithmOf(z, Math.LN10)),
  IMLOG2: of('The logarithm in base 2.', z => logarithmOf(z, Math.LN2)),
  IMPOWER: define('A complex number raised to a power.', [inumber, number('exponent')], (z, exponent) =>
    isZero(z) && exponent <= 0 ? Number.NaN : written(power(z, exponent), z.unit),
  ),
  IMSQRT: of('The square root.', z => power(z, 0.5)),
  IMSIN: of('The sine.', sine),
  IMCOS: of('The cosine.', cosine),
  IMTAN: of('The tangent.', tangent),
  IMCOT: of('The cotangent.', cotangent),
  IMSEC: of('The secant.', secant),
  IMCSC: of('The cosecant.', cosecant),
  IMSINH: of('The hyperbolic sine.', hyperbolicSine),
  IMCOSH: of('The hyperbolic cosine.', hyperbolicCosine),
  IMTANH: of('The hyperbolic tangent.', hyperbolicTangent),
  IMCOTH: of('The hyperbolic cotangent.', z => (isZero(z) ? byZero() : hyperbolicCotangent(z))),
  IMSECH: of('The hyperbolic secant.', hyperbolicSecant),
  IMCSCH: of('The hyperbolic cosecant.', z => (isZero(z) ? byZero() : hyperbolicCosecant(z))),
}

function of(description: string, compute: (z: Complex) => Complex) {
  return define(description, [inumber], z => written(compute(z), z.unit))
}

function combined(description: string, combine: (a: Complex, b: Complex) => Complex) {
  return define(description, [inumbers], ([first, ...others]) =>
    first === undefined
      ? Number.NaN
      : written(
          others.reduce<Complex>((sum, next) => combine(sum, next), first),
          commonUnit([first, ...others]),
        ),
  )
}

function complex(name: string): Parameter<Written> {
  return { name, kind: 'any', read: complexOf }
}

/** @throws #NUM! for a text of another form and for TRUE and FALSE. */
function complexOf(value: Arg): Written {
  const typed = textOf(value)
  if (typeof contentOf(singleOf(value)) === 'boolean') return notComplex(typed)
  const [imaginary, only = '1', letter] = IMAGINARY_FORM.exec(typed) ?? []
  if (imaginary !== undefined) return { re: 0, im: Number(only), unit: letter as Unit }
  const [whole, re = '0', sign = '', size = '1', unit] = FORM.exec(typed) ?? []
  if (whole === undefined) return notComplex(typed)
  return { re: Number(re), im: unit === undefined ? 0 : Number(`${sign}${size}`), unit: (unit ?? '') as Unit }
}

function notComplex(typed: string): never {
  return fail('#NUM!', `'${typed}' is no complex number.`)
}

/** @throws #NUM! when some are written with i and some with j. */
function commonUnit(numbers: Written[]): Unit {
  const units = new Set(numbers.map(({ unit }) => unit).filter(unit => unit !== ''))
  const [unit = ''] = units
  return units.size > 1 ? fail('#NUM!', 'Numbers with i and with j cannot be combined.') : unit
}

function logarithmOf(z: Complex, scale: number): Complex {
  if (isZero(z)) return byZero()
  const { re, im } = logarithm(z)
  return { re: re / scale, im: im / scale }
}

function isZero({ re, im }: Complex): boolean {
  return re === 0 && im === 0
}

function byZero(): never {
  return fail('#DIV/0!', 'Division by zero.')
}

/** The text of a complex number with fifteen digits; a part of 0 is left out. */
function written({ re, im }: Complex, unit: Unit): string | number {
  if (!Number.isFinite(re) || !Number.isFinite(im)) return Number.NaN
  const letter = unit === '' ? 'i' : unit
  const real = digitsOf(re)
  const imaginary = digitsOf(im)
  if (imaginary === '0') return real
  const size = imaginary.replace(/^-?1$/, sign => sign.slice(0, -1))
  if (real === '0') return `${size}${letter}`
  return `${real}${imaginary.startsWith('-') ? '' : '+'}${size}${letter}`
}

function digitsOf(value: number): string {
  return String(Number(value.toPrecision(DIGITS))).toUpperCase()
}
