// The project's own special functions against stdlib's, over the arguments the models use.
import betainc from '@stdlib/math-base-special-betainc'
import gammaln from '@stdlib/math-base-special-gammaln'
import hyp2f1 from '@stdlib/math-base-special-hyp2f1'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaBelow } from '../../../src/core/statistics/beta'
import { hypergeometric } from '../../../src/core/statistics/special/hypergeometric'
import { logGamma } from '../../../src/core/statistics/special/log-gamma'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
/** Relative where the value is large, absolute where it is near 0. */
const apart = (own: number, oracle: number) => Math.abs(own - oracle) / Math.max(1, Math.abs(oracle))

describe('held to stdlib', () => {
  it('ln Γ is equal to thirteen digits from a thousandth to a hundred thousand', () => {
    fc.assert(
      fc.property(between(-7, 11.5), exponent => {
        const x = Math.exp(exponent)
        expect(apart(logGamma(x), gammaln(x))).toBeLessThan(1e-13)
      }),
    )
  })

  it('2F1 is equal to eleven digits where expected orders need it', () => {
    const parameter = between(0.05, 40)
    fc.assert(
      fc.property(parameter, parameter, between(0.05, 20), between(0, 0.95), (a, b, more, z) => {
        const oracle = hyp2f1(a, b, b + more, z)
        fc.pre(Number.isFinite(oracle) && oracle > 0)
        expect(Math.abs(hypergeometric([a, b, b + more], z) / oracle - 1)).toBeLessThan(1e-11)
      }),
    )
  })

  it('the beta distribution is equal to ten digits', () => {
    fc.assert(
      fc.property(between(0.001, 0.999), between(0.1, 400), between(0.1, 400), (x, a, b) => {
        expect(apart(betaBelow(x, a, b), betainc(x, a, b))).toBeLessThan(1e-10)
      }),
    )
  })
})
