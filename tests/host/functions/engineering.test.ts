// Engineering functions in a cell.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cosine,
  hyperbolicTangent,
  multiply,
  power,
  sine,
  tangent,
} from '../../../host/document/functions/numerics/complex'
import { erf, erfc } from '../../../host/document/functions/numerics/normal'
import { compute } from './compute'

describe('bases', () => {
  it.each([
    ['=DEC2BIN(-2)', '1111111110'],
    ['=DEC2BIN(9,8)', '00001001'],
    ['=DEC2BIN(512)', '#NUM!'],
    ['=DEC2HEX(-1,4)', 'FFFFFFFFFF'],
    ['=HEX2DEC("ff")', 255],
    ['=HEX2DEC("G")', '#NUM!'],
    ['=OCT2DEC("7777777777")', -1],
    ['=BIN2OCT("1111",1)', '#NUM!'],
    ['=BASE(10,2,6)', '001010'],
    ['=BASE(-1,2)', '#NUM!'],
    ['=DECIMAL("zz",36)', 1295],
    ['=DECIMAL("2",2)', '#NUM!'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('what is written in hexadecimal is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 }), whole => {
        expect(compute(`=HEX2DEC(DEC2HEX(${whole}))`)).toBe(whole)
      }),
      { numRuns: 20 },
    )
  })
})

describe('bits', () => {
  it.each([
    ['=BITXOR(6,3)', 5],
    ['=BITAND(2^48,1)', '#NUM!'],
    ['=BITOR(1.5,1)', '#NUM!'],
    ['=BITLSHIFT(3,2)', 12],
    ['=BITLSHIFT(12,-2)', 3],
    ['=BITRSHIFT(1,54)', '#NUM!'],
    ['=DELTA("2",2)', 1],
    ['=GESTEP(-1)', 0],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})

describe('complex numbers', () => {
  it.each([
    ['=COMPLEX(0,-1)', '-i'],
    ['=COMPLEX(2,1,"j")', '2+j'],
    ['=COMPLEX(2,1,"k")', '#VALUE!'],
    ['=IMSUM("1+2j","3",1)', '5+2j'],
    ['=IMSUM("i","j")', '#NUM!'],
    ['=IMPRODUCT("i","i")', '-1'],
    ['=IMDIV("1","0")', '#DIV/0!'],
    ['=IMABS("3-4i")', 5],
    ['=IMAGINARY("2.5E-1i")', 0.25],
    ['=IMREAL("3+4k")', '#NUM!'],
    ['=IMSQRT("-1")', '6.12323399573677E-17+i'],
    ['=IMARGUMENT("0")', '#DIV/0!'],
    ['=IMLN("1")', '0'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  const part = fc.double({ min: -5, max: 5, noNaN: true })

  it('the tangent is the sine over the cosine', () => {
    fc.assert(
      fc.property(fc.record({ re: part, im: part }), z => {
        const product = multiply(tangent(z), cosine(z))
        fc.pre(Math.hypot(cosine(z).re, cosine(z).im) > 1e-3)
        expect(product.re).toBeCloseTo(sine(z).re, 9)
        expect(product.im).toBeCloseTo(sine(z).im, 9)
      }),
    )
  })

  it('on the real line the hyperbolic tangent is the usual one', () => {
    fc.assert(
      fc.property(part, re => {
        expect(hyperbolicTangent({ re, im: 0 }).re).toBeCloseTo(Math.tanh(re), 12)
      }),
    )
  })

  it('a square root squared is the number', () => {
    fc.assert(
      fc.property(fc.record({ re: part, im: part }), z => {
        const root = power(z, 0.5)
        expect(multiply(root, root).re).toBeCloseTo(z.re, 10)
        expect(multiply(root, root).im).toBeCloseTo(z.im, 10)
      }),
    )
  })
})

describe('the error function', () => {
  it('and what it lacks of 1 add up, and it is odd', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), x => {
        expect(erf(x) + erfc(x)).toBeCloseTo(1, 13)
        expect(erf(-x)).toBe(-erf(x))
      }),
    )
  })

  // Abramowitz & Stegun, table 7.1, and its asymptotic expansion 7.1.23.
  it('has the tabled values', () => {
    expect(erf(0.5)).toBeCloseTo(0.5204998778, 10)
    expect(erf(2)).toBeCloseTo(0.995322265, 9)
    expect(erfc(10) / 2.088487583762545e-45).toBeCloseTo(1, 11)
  })
})
