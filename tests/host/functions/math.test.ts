// Mathematical functions in a cell.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factorial, gamma, logGamma } from '../../../host/document/functions/numerics/gamma'
import { compute } from './compute'

describe('rounding', () => {
  it.each([
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5)', -3],
    ['=ROUND(1234,-2)', 1200],
    ['=ROUNDUP(-1.21,1)', -1.3],
    ['=ROUNDDOWN(0.1+0.2,1)', 0.3],
    ['=TRUNC("-3.75",1)', -3.7],
    ['=MROUND(-7,-3)', -6],
    ['=MROUND(7,-3)', '#NUM!'],
    ['=EVEN(-1.5)', -2],
    ['=ODD(0)', 1],
    ['=QUOTIENT(-7,2)', -3],
    ['=QUOTIENT(1,0)', '#DIV/0!'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('goes by the digits a person sees, not by those of the binary fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), cents => {
        const typed = (cents / 100).toFixed(2)
        expect(compute(`=ROUND(${typed}5,2)`)).toBeCloseTo(
          (cents + (cents < 0 || typed.startsWith('-') ? -1 : 1)) / 100,
          9,
        )
      }),
      { numRuns: 25 },
    )
  })
})

describe('a single number', () => {
  it.each([
    ['=SIGN("")', 0],
    ['=SIGN(TRUE)', 1],
    ['=SIGN("-3")', -1],
    ['=SIGN("three")', '#VALUE!'],
    ['=SIGN(1,2)', '#N/A'],
    ['=SIGN(NA())', '#N/A'],
    ['=ISEVEN("")', '#VALUE!'],
    ['=LN(0)', '#NUM!'],
    ['=COT(0)', '#DIV/0!'],
    ['=CSC(1E15)', '#NUM!'],
    ['=SINH(711)', '#NUM!'],
    ['=LOG10(1000)', 3],
    ['=POWER(-8,1/3)', -2],
    ['=POWER(-8,1/2)', '#NUM!'],
    ['=FACT(171)', '#NUM!'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})

describe('counting', () => {
  it.each([
    ['=COMBIN(5.9,2.9)', 10],
    ['=COMBIN(3,5)', '#NUM!'],
    ['=COMBINA(5,3)', 35],
    ['=PERMUT(5,2)', 20],
    ['=PERMUTATIONA(0,2)', '#NUM!'],
    ['=MULTINOMIAL(2,1,"")', 3],
    ['=GCD(12.9,18)', 6],
    ['=GCD("",6)', '#VALUE!'],
    ['=LCM(4,6,-1)', '#NUM!'],
    ['=FACTDOUBLE(7)', 105],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('factorials multiply up and the gamma function passes through them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 170 }), n => {
        expect(factorial(n) / factorial(n - 1)).toBeCloseTo(n, 9)
        expect(gamma(n + 1)).toBe(factorial(n))
      }),
    )
  })

  it('Γ(x + 1) is x Γ(x), between whole numbers too', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), x => {
        expect(gamma(x + 1) / (x * gamma(x))).toBeCloseTo(1, 11)
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 10)
      }),
    )
  })
})

describe('sums', () => {
  const cells = [
    ['a', 1],
    ['b', 2],
    ['a', '3'],
    ['', 'x'],
  ]

  it.each([
    ['=SUMSQ(B1:B4)', 14],
    ['=SUMSQ(B1:B4,"x")', '#VALUE!'],
    ['=SUMIF(A1:A4,"a",B1:B4)', 4],
    ['=SUMIF({"a","b"},"a",{1,2})', '#N/A'],
    ['=MAXIFS(B1:B4,A1:A4,"a")', 3],
    ['=MAXIFS({1,2},{1,2},">0")', '#N/A'],
    ['=SUBTOTAL(9,B1:B4)', 6],
    ['=SUBTOTAL(9,{1,2})', '#VALUE!'],
    ['=PERCENTIF(A1:A4,"a")', 0.5],
    ['=COUNTUNIQUE(A1:A4)', 2],
    ['=SUMXMY2({1,2,3},{1,2})', '#N/A'],
    ['=SUMX2PY2({1,"a"},{2,5})', 5],
    ['=SERIESSUM(2,0,1,{1,1,1})', 7],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula, { cells })).toBe(value)
  })
})
