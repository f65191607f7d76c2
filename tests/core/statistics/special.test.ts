// Special functions against values in tables and identities that hold for every argument.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hypergeometric } from '../../../src/core/statistics/special/hypergeometric'
import { logGamma } from '../../../src/core/statistics/special/log-gamma'

const positive = fc.double({ min: 1e-3, max: 1e4, noNaN: true })

describe('the logarithm of the gamma function', () => {
  it('is that of the factorial at whole numbers, and of √π at a half', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14)
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14)
  })

  it('grows by ln x from x to x + 1', () => {
    fc.assert(
      fc.property(positive, x => {
        const scale = Math.max(1, Math.abs(logGamma(x)))
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) / scale).toBeLessThan(1e-12)
      }),
    )
  })
})

describe("Gauss's hypergeometric function", () => {
  it('is the elementary function where it is one', () => {
    const inside = fc.double({ min: -0.9, max: 0.95, noNaN: true })
    fc.assert(
      fc.property(inside, positive, (z, b) => {
        const power = (1 - z) ** -1.5
        expect(hypergeometric([1.5, b, b], z) / power).toBeCloseTo(1, 11)
      }),
    )
    expect(hypergeometric([1, 1, 2], 0.5)).toBeCloseTo(2 * Math.LN2, 14)
    expect(hypergeometric([0.5, 0.5, 1.5], 0.25)).toBeCloseTo(2 * Math.asin(0.5), 14)
  })

  it('does not care which of the first two is first', () => {
    expect(hypergeometric([0.3, 2.7, 1.9], 0.8)).toBeCloseTo(hypergeometric([2.7, 0.3, 1.9], 0.8), 14)
  })
})
