// Statistical functions in a cell, and the distributions they are made of.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  betaDistribution,
  chiSquared,
  type Distribution,
  fisher,
  gammaDistribution,
  student,
} from '../../../host/document/functions/numerics/distributions'
import { normalCumulative, normalQuantile } from '../../../host/document/functions/numerics/normal'
import { compute } from './compute'

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const middling = fc.double({ min: 0.05, max: 0.95, noNaN: true })
const shape = fc.double({ min: 1, max: 60, noNaN: true })

describe('lists', () => {
  it.each([
    ['=MEDIAN(3,1,{2,"x",10})', 2.5],
    ['=MEDIAN({"a"})', '#NUM!'],
    ['=MODE({1,2,3})', '#N/A'],
    ['=MODE({3,1,1,3})', 3],
    ['=GEOMEAN(0,1)', '#NUM!'],
    ['=HARMEAN(1,4,4)', 2],
    ['=DEVSQ({"1","2"})', 0],
    ['=SKEW(1,2)', '#DIV/0!'],
    ['=KURT({2,2,2,2})', '#DIV/0!'],
    ['=TRIMMEAN({1,2,3,4,100},0.4)', 3],
    ['=TRIMMEAN({1,2,3},1)', '#NUM!'],
    ['=AVEDEV(1,"two")', '#VALUE!'],
    ['=AVEDEV(TRUE,3)', 1],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})

describe('order', () => {
  it.each([
    ['=LARGE({5,1,3},2)', 3],
    ['=SMALL({5,1,3},4)', '#NUM!'],
    ['=PERCENTILE({1,2,3,4},0.5)', 2.5],
    ['=PERCENTILE.EXC({1,2,3},0.1)', '#NUM!'],
    ['=QUARTILE({1,2,3,4,5},1.9)', 2],
    ['=PERCENTRANK({1,2,3,4,5},2,1)', 0.3],
    ['=PERCENTRANK({1,2},3)', '#N/A'],
    ['=PERCENTRANK.EXC({1,2,3},2)', 0.5],
    ['=RANK(5,{5,5,9})', 2],
    ['=RANK.AVG(5,{5,5,9})', 2.5],
    ['=RANK(7,{5,5,9})', '#N/A'],
    ['=RANK(5,{5,5,9},TRUE)', 1],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })

  it('the largest of money is shown as money', () => {
    expect(compute('=TO_TEXT(LARGE(A1:A2,1))', { cells: [['$5.00'], ['$7.50']] })).toBe('$7.50')
  })
})

describe('pairs', () => {
  it.each([
    ['=CORREL({1,2,3},{2,4,6})', 1],
    ['=CORREL({1,"x",3},{2,4,6})', 1],
    ['=CORREL({1,2},{1,2,3})', '#N/A'],
    ['=CORREL({2,2},{1,3})', '#DIV/0!'],
    ['=SLOPE({1,2},{"a","b"})', '#N/A'],
    ['=SLOPE({2,4},{1,2})', 2],
    ['=INTERCEPT({3,5},{1,2})', 1],
    ['=FORECAST(3,{3,5},{1,2})', 7],
    ['=STEYX({1,2},{1,2})', '#DIV/0!'],
    ['=COVARIANCE.S({1,2,3},{1,2,3})', 1],
    ['=RSQ({TRUE},{1})', '#N/A'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})

describe('arguments of distributions', () => {
  it.each([
    ['=NORM.DIST(1,0,0,TRUE)', '#NUM!'],
    ['=NORM.DIST(0,0,1)', '#N/A'],
    ['=NORM.S.DIST(0)', 0.5],
    ['=NORM.S.INV(1)', '#NUM!'],
    ['=BINOM.DIST(2,4,0.5,FALSE)', 0.375],
    ['=BINOM.DIST(5,4,0.5,FALSE)', '#NUM!'],
    ['=BINOM.INV(4,0.5,0.5)', 2],
    ['=HYPGEOM.DIST(1,2,3,6,FALSE)', 0.6],
    ['=HYPGEOM.DIST(2,15,10,20,FALSE)', '#NUM!'],
    ['=NEGBINOM.DIST(1,1,0.5)', 0.25],
    ['=POISSON.DIST(0,-1,TRUE)', '#NUM!'],
    ['=CHISQ.INV(0,3)', 0],
    ['=CHISQ.INV(1,3)', '#NUM!'],
    ['=CHISQ.INV.RT(1,3)', 0],
    ['=T.DIST.2T(-1,3)', '#NUM!'],
    ['=TDIST(0,3,2)', 1],
    ['=F.DIST(1,0,2,TRUE)', '#NUM!'],
    ['=BETA.DIST(2,1,1,TRUE)', '#NUM!'],
    ['=WEIBULL(-1,1,1,TRUE)', '#NUM!'],
    ['=STANDARDIZE(5,3,2)', 1],
    ['=CONFIDENCE(0,1,10)', '#NUM!'],
    ['=PROB({1,2},{0.4,0.4},1)', '#VALUE!'],
    ['=PROB({1,2,3},{0.2,0.3,0.5},2,3)', 0.8],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})

describe('tests of samples', () => {
  it.each([
    ['=CHISQ.TEST({10,20},{10,20})', 1],
    ['=CHISQ.TEST({10,20},{-1,20})', '#NUM!'],
    ['=F.TEST({1,2,3},{1,2,3})', 1],
    ['=F.TEST({5,5,5},{1,2,3})', '#DIV/0!'],
    ['=T.TEST({1,2,3},{1,2},2,1)', '#N/A'],
    ['=T.TEST({1,2,3},{2,1,3},2,1)', 1],
    ['=T.TEST({1,2,3},{2,3,5},3,1)', '#NUM!'],
    ['=Z.TEST({2,4,6},4)', 0.5],
    ['=Z.TEST({5,5,5},5)', '#NUM!'],
  ])('%s is %s', (formula, value) => {
    expect(compute(formula)).toBe(value)
  })
})

describe('quantiles', () => {
  const undoes = ({ cumulative, quantile }: Distribution, p: number) =>
    expect(cumulative(quantile(p)) / p).toBeCloseTo(1, 9)

  it('undo the cumulative probability', () => {
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        undoes(gammaDistribution(a, b), p)
        undoes(betaDistribution(a, b), p)
        undoes(chiSquared(Math.ceil(a)), p)
        undoes(fisher(Math.ceil(a), Math.ceil(b)), p)
        undoes(student(Math.ceil(a)), p)
      }),
      { numRuns: 60 },
    )
  })

  it('of the normal distribution keep nine digits and are symmetric', () => {
    fc.assert(
      fc.property(share, p => {
        expect(Math.abs(normalCumulative(normalQuantile(p)) / p - 1)).toBeLessThan(2e-8)
        expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 8)
      }),
    )
  })
})

describe('distributions', () => {
  it('rise as their density says', () => {
    fc.assert(
      fc.property(middling, shape, shape, (p, a, b) => {
        for (const { cumulative, density, quantile } of [
          gammaDistribution(a, b),
          betaDistribution(a, b),
          fisher(3, 7),
        ]) {
          const x = quantile(p)
          const step = Math.min(x, Math.abs(1 - x)) * 1e-4
          const slope = (cumulative(x + step) - cumulative(x - step)) / (2 * step)
          expect(Math.abs(slope / density(x) - 1)).toBeLessThan(1e-4)
        }
      }),
      { numRuns: 40 },
    )
  })

  it("Student's t squared is F with one degree of freedom", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), fc.integer({ min: 1, max: 80 }), (t, n) => {
        const both = 2 * student(n).cumulative(t) - 1
        expect(fisher(1, n).cumulative(t * t)).toBeCloseTo(both, 11)
      }),
    )
  })
})
