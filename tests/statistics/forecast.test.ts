// Forecasts held to R's and to the series of the M3 competition.
import { describe, expect, it } from 'vitest'
import { symmetricError } from '../../src/core/statistics/forecast/accuracy'
import { sumBand } from '../../src/core/statistics/forecast/bands'
import { forecastMonths } from '../../src/core/statistics/forecast/gate'
import { seasonFactors } from '../../src/core/statistics/forecast/seasons'
import { smooth } from '../../src/core/statistics/forecast/smoothed'
import { thetaForecast } from '../../src/core/statistics/forecast/theta'
import type { Forecast } from '../../src/core/statistics/forecast/types'
import { airPassengers, isHere, m3Monthly, nile, orSkipped } from './data'

const mean = (values: readonly number[]) => values.reduce((total, one) => total + one, 0) / values.length
const theta = (series: readonly number[], ahead: number) =>
  thetaForecast(series, { ahead, periods: 12 }).values

describe.skipIf(!isHere)(`forecasts of classic series${orSkipped}`, () => {
  it('the Nile: R smooths with α .24567 to 805.336, and Theta says 799.812', () => {
    const { alpha, level } = smooth(nile())
    expect(Math.abs(alpha - 0.24567)).toBeLessThan(0.0005)
    expect(Math.abs(level - 805.336)).toBeLessThan(0.05)
    const expected = [799.812, 798.455, 797.098]
    const { values } = thetaForecast(nile(), { ahead: 3, periods: 1 })
    for (const [at, one] of values.entries()) expect(Math.abs(one - (expected[at] ?? 0))).toBeLessThan(0.05)
  })

  it('air passengers: R’s seasonal figures, and its Theta from the first ten years', () => {
    const factors = seasonFactors(airPassengers(), 12) ?? []
    expect([factors[0], factors[1], factors[2], factors[11]].map(one => Number(one?.toFixed(6)))).toEqual([
      0.91023, 0.883625, 1.007366, 0.898824,
    ])
    const expected = [341.621, 335.576, 385.401]
    for (const [at, one] of theta(airPassengers().slice(0, 120), 3).entries())
      expect(Math.abs(one - (expected[at] ?? 0))).toBeLessThan(0.01)
    const errors = theta(airPassengers().slice(0, 120), 24).map((said, at) => {
      const came = airPassengers()[120 + at] ?? 0
      return (100 * Math.abs(came - said)) / came
    })
    expect(mean(errors)).toBeCloseTo(13.342, 2)
  })
})

const SIX = 6
const cut = new Map<number, { forecast: Forecast; came: number[] }[]>()

/** Forecasts of the next six months from the last so many of each series, and what came; made once. */
const cutTo = (months: number) => {
  const known =
    cut.get(months) ??
    m3Monthly().flatMap(({ x, actual }) => {
      const { forecast } = forecastMonths(x.slice(-months), SIX) ?? {}
      return forecast ? [{ forecast, came: actual.slice(0, SIX) }] : []
    })
  cut.set(months, known)
  return known
}

describe.skipIf(!isHere)(`forecasts of M3’s monthly series${orSkipped}`, () => {
  it('Theta is R’s within 1 % for 98 % of them, with a sMAPE of at most 13.55', () => {
    const all = m3Monthly()
    const said = all.map(({ x }) => theta(x, 18))
    const near = all.filter(({ R_thetaf }, at) =>
      R_thetaf.every((one, step) => Math.abs((said[at]?.[step] ?? 0) / one - 1) < 0.01),
    )
    expect(near.length / all.length).toBeGreaterThanOrEqual(0.98)
    expect(
      mean(all.map(({ actual }, at) => symmetricError(actual, said[at] ?? []) ?? 0)),
    ).toBeLessThanOrEqual(13.55)
  })

  it.each([
    [12, 14],
    [24, 14.6],
    [48, 13.1],
  ])('cut to their last %i months, what the gate lets through misses by at most %f', (months, most) => {
    const errors = cutTo(months).map(
      ({ forecast, came }) => symmetricError(came, forecast.values) ?? Number.NaN,
    )
    expect(errors).toHaveLength(102)
    expect(mean(errors)).toBeLessThanOrEqual(most)
  })

  it.each([[12], [24], [48], [144]])(
    'a band for four times in five holds that often, for a month and for three together, after %i months',
    months => {
      const held = { months: [0, 0], quarters: [0, 0] }
      const count = (tally: number[], isIn: boolean) => {
        tally[0] = (tally[0] ?? 0) + (isIn ? 1 : 0)
        tally[1] = (tally[1] ?? 0) + 1
      }
      for (const { forecast, came: actual } of cutTo(months)) {
        for (const [at, came] of actual.entries()) {
          const { low, high } = sumBand(forecast, at + 1, at + 1)
          count(held.months, came >= low && came <= high)
        }
        for (const from of [1, 2, 3]) {
          const { low, high } = sumBand(forecast, from, from + 2)
          const quarter = actual.slice(from - 1, from + 2).reduce((total, one) => total + one, 0)
          count(held.quarters, quarter >= low && quarter <= high)
        }
      }
      for (const [isIn = 0, all = 0] of Object.values(held)) {
        expect(isIn / all).toBeGreaterThanOrEqual(0.76)
        expect(isIn / all).toBeLessThanOrEqual(0.84)
      }
    },
  )
})
