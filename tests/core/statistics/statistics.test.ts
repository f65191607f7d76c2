// The statistics of habits: against published values and identities, then what holds of any input.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaBelow } from '../../../src/core/statistics/beta'
import { likeliestPrior, momentsPrior, shrunkShare } from '../../../src/core/statistics/beta-binomial'
import { ascending, median, quantile } from '../../../src/core/statistics/quantile'
import { logGamma } from '../../../src/core/statistics/special/log-gamma'

const count = fc
  .record({ of: fc.integer({ min: 0, max: 60 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ of, share }) => ({ hits: Math.round(of * share), of }))
const numbers = fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 40 })

describe('quantiles', () => {
  // R: quantile(c(1, 3, 4, 10), c(.1, .25, .5, .9)), type 7.
  it('lie between the two nearest values as in R', () => {
    const of = (share: number) => quantile([1, 3, 4, 10], share)
    expect([of(0), of(0.1), of(0.25), of(0.5), of(0.9), of(1)]).toEqual([
      1,
      1.6,
      2.5,
      3.5,
      expect.closeTo(8.2, 12),
      10,
    ])
  })

  it('of nothing are nothing', () => {
    expect([quantile([], 0.5), median([])]).toEqual([null, null])
  })

  it('do not ask for an order and stay within the values', () => {
    fc.assert(
      fc.property(numbers, values => {
        const sorted = ascending(values)
        expect(median([...values].reverse())).toBe(quantile(sorted, 0.5))
        for (const share of [0, 0.1, 0.5, 0.9, 1]) {
          expect(quantile(sorted, share)).toBeGreaterThanOrEqual(sorted[0] ?? 0)
          expect(quantile(sorted, share)).toBeLessThanOrEqual(sorted[sorted.length - 1] ?? 0)
        }
      }),
    )
  })
})

describe('the beta distribution', () => {
  it('rests on a gamma function of fifteen digits', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12)
    expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 12)
  })

  // scipy.stats.beta.cdf
  it.each([
    [0.5, 2, 3, 0.6875],
    [0.5, 8.48, 2.87, 0.038033579710492],
    [0.9, 20.48, 0.87, 0.0921516608162888],
  ])('is below %f for (%f, %f) with the probability %f', (x, a, b, below) => {
    expect(betaBelow(x, a, b)).toBeCloseTo(below, 12)
  })

  it('is a sum of binomials for whole numbers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (a, b, x) => {
          const n = a + b - 1
          let tail = 0
          for (let j = a; j <= n; j += 1) {
            const choose = Math.exp(logGamma(n + 1) - logGamma(j + 1) - logGamma(n - j + 1))
            tail += choose * x ** j * (1 - x) ** (n - j)
          }
          expect(betaBelow(x, a, b)).toBeCloseTo(tail, 9)
        },
      ),
    )
  })

  it('stays sure of itself with tens of thousands of observations', () => {
    expect(betaBelow(0.5, 30_000, 20_000)).toBeCloseTo(0, 12)
    expect(betaBelow(0.7, 30_000, 20_000)).toBeCloseTo(1, 12)
  })
})

describe('the prior of all customers', () => {
  it('is weak around the share of all where fewer than ten have anything', () => {
    const few = [
      { hits: 3, of: 4 },
      { hits: 0, of: 5 },
    ]
    expect(likeliestPrior(few)).toEqual({ a: 2 * 0.35, b: 2 * 0.65 })
    expect(likeliestPrior([])).toEqual({ a: 1, b: 1 })
  })

  it('is strong where all are alike, and weak where each is one way or the other', () => {
    const alike = Array.from({ length: 20 }, () => ({ hits: 10, of: 20 }))
    expect(likeliestPrior(alike).a).toBeGreaterThan(50)
    const split = Array.from({ length: 20 }, (_, at) => ({ hits: at % 2 === 0 ? 20 : 0, of: 20 }))
    const { a, b } = likeliestPrior(split)
    expect(a + b).toBeLessThan(0.5)
  })

  it('by moments cannot be said of customers no further apart than chance', () => {
    expect(momentsPrior(Array.from({ length: 20 }, () => ({ hits: 10, of: 20 })))).toBeNull()
  })

  it('is above zero and no stronger than a thousand, whoever the customers are and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 60 }), counts => {
        const { a, b } = likeliestPrior(counts)
        expect(a).toBeGreaterThan(0)
        expect(b).toBeGreaterThan(0)
        expect(a + b).toBeLessThanOrEqual(1000 + 1e-6)
        expect(likeliestPrior([...counts].reverse()).a).toBeCloseTo(a, 6)
      }),
    )
  })

  it('draws a share towards that of all, never past it', () => {
    fc.assert(
      fc.property(
        count,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (seen, a, b) => {
          const [shrunk, all] = [shrunkShare(seen, { a, b }), a / (a + b)]
          const own = seen.of === 0 ? all : seen.hits / seen.of
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(own, all) - 1e-12)
          expect(shrunk).toBeLessThanOrEqual(Math.max(own, all) + 1e-12)
        },
      ),
    )
  })
})
