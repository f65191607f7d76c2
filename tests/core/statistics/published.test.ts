// Small published examples that are not in ../shared/data, typed in with their source.
import { describe, expect, it } from 'vitest'
import { smooth, smoothedForecast } from '../../../src/core/statistics/forecast/smoothed'
import { shareInterval } from '../../../src/core/statistics/scores/interval'

describe('published examples', () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3 (Wilson's score interval).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson’s interval of %i of %i is %f to %f', (hits, n, low, high) => {
    const found = shareInterval(hits, n)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  // Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 2nd ed., 7.1: oil of Saudi Arabia, 1996–2013, million tonnes.
  it('simple exponential smoothing of eighteen years of oil has α .8339, the first level 446.6 and says 542.7', () => {
    const oil = [
      445.36, 453.2, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95, 488.89, 509.87,
      456.72, 473.82, 525.95, 549.83, 542.34,
    ]
    const { alpha, first } = smooth(oil)
    expect(alpha).toBeCloseTo(0.8339, 3)
    expect(first).toBeCloseTo(446.6, 0)
    expect(smoothedForecast(oil, 5).values.map(one => Number(one.toFixed(1)))).toEqual(Array(5).fill(542.7))
  })
})
