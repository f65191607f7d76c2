// Amounts to minor units and back, exactly or not at all.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minorFromDecimal, sum, toMajor, toMinor } from '../../src/core/money'

describe('an amount in minor units', () => {
  it('is exact for what a sheet holds', () => {
    expect(toMinor(12000.5, 'CNY')).toBe(1_200_050)
    expect(toMinor(-0.01, 'USD')).toBe(-1)
    expect(toMinor(1234, 'JPY')).toBe(1234)
  })

  it('ignores what binary arithmetic leaves behind', () => {
    expect(toMinor(0.1 + 0.2, 'CNY')).toBe(30)
    expect(toMinor(1.005 * 1000, 'CNY')).toBe(100_500)
    expect(toMinor(987_654_321.1 + 0.02, 'CNY')).toBe(98_765_432_112)
  })

  it('is null when finer than the currency or past exact counting', () => {
    expect(toMinor(12.345, 'CNY')).toBeNull()
    expect(toMinor(0.001, 'CNY')).toBeNull()
    expect(toMinor(12.5, 'JPY')).toBeNull()
    expect(toMinor(1e15, 'CNY')).toBeNull()
    expect(toMinor(Number.NaN, 'CNY')).toBeNull()
    expect(toMinor(Number.POSITIVE_INFINITY, 'CNY')).toBeNull()
  })

  it('comes back from the amount a person reads', () => {
    const whole = fc.integer({ min: -(10 ** 12), max: 10 ** 12 })
    fc.assert(fc.property(whole, amount => toMinor(toMajor(amount, 'CNY'), 'CNY') === amount))
    expect([toMajor(1_200_050, 'CNY'), toMajor(1234, 'JPY')]).toEqual([12000.5, 1234])
  })

  it('never is minus nothing', () => {
    expect(Object.is(toMinor(-0, 'CNY'), 0)).toBe(true)
  })

  it('comes exactly from written decimals of any length', () => {
    expect(minorFromDecimal(1234567, 2, 'CNY')).toBe(1_234_567)
    expect(minorFromDecimal(1234500, 4, 'CNY')).toBe(12_345)
    expect(minorFromDecimal(12345, 0, 'CNY')).toBe(1_234_500)
    expect(minorFromDecimal(1234567, 4, 'CNY')).toBeNull()
    expect(minorFromDecimal(2 ** 53, 0, 'CNY')).toBeNull()
  })

  it('goes to a number cell and back unchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), minor => {
        expect(toMinor(minor / 100, 'CNY')).toBe(minor)
      }),
    )
  })

  it('adds up', () => {
    expect(sum([1, 2, -4])).toBe(-1)
    expect(sum([])).toBe(0)
  })
})
