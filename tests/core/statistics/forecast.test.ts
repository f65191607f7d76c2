// Forecasts of short series: which method may speak, what it says, and how sure it is.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { symmetricError } from '../../../src/core/statistics/forecast/accuracy'
import { sumBand } from '../../../src/core/statistics/forecast/bands'
import { credibility } from '../../../src/core/statistics/forecast/credibility'
import { dampedForecast } from '../../../src/core/statistics/forecast/damped'
import { forecastMonths } from '../../../src/core/statistics/forecast/gate'
import { isSeasonal, seasonFactors } from '../../../src/core/statistics/forecast/seasons'
import { smoothedForecast } from '../../../src/core/statistics/forecast/smoothed'
import { thetaForecast } from '../../../src/core/statistics/forecast/theta'

const months = (n: number, value: (at: number) => number) => Array.from({ length: n }, (_, at) => value(at))
const noise = (at: number) => ((at * 7919) % 13) - 6
const amounts = (least: number) =>
  fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: least, maxLength: 60 })

describe('the history gate', () => {
  it('says nothing before six months', () => {
    expect(forecastMonths([5, 5, 5, 5, 5], 3)).toBeNull()
    expect(forecastMonths([5, 5, 5, 5, 5, 5], 3)?.forecast.values).toEqual([5, 5, 5])
  })

  it('lets no trend speak under eighteen months, however steep', () => {
    const rising = forecastMonths(
      months(17, at => at * 100),
      3,
    )
    expect(rising?.forecast.method).toBe('mean')
    expect(new Set(rising?.forecast.values).size).toBe(1)
  })

  it('lets Theta speak from thirty-six months on', () => {
    const seasonal = (at: number) => 1000 + 10 * at + (at % 12 < 2 ? 800 : 0) + noise(at)
    expect(forecastMonths(months(35, seasonal), 3)?.forecast.method).not.toBe('theta')
    expect(forecastMonths(months(48, seasonal), 3)?.forecast.method).toBe('theta')
  })

  it('tells what it would have said for the last months', () => {
    const { backTest } =
      forecastMonths(
        months(12, () => 70),
        3,
      ) ?? {}
    expect(backTest?.actual).toHaveLength(12)
    expect(backTest && symmetricError(backTest.actual, backTest.forecast)).toBe(0)
    expect(
      forecastMonths(
        months(11, () => 70),
        3,
      )?.backTest,
    ).toBeNull()
  })

  it('is finite whatever the amounts', () => {
    fc.assert(
      fc.property(amounts(6), series => {
        const { forecast } = forecastMonths(series, 4) ?? {}
        expect([...(forecast?.values ?? []), forecast?.spread].every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the methods', () => {
  it('all continue a series that never changes', () => {
    const still = months(40, () => 250)
    for (const { values, spread } of [
      smoothedForecast(still, 3),
      dampedForecast(still, 3),
      thetaForecast(still, { ahead: 3, periods: 12 }),
    ]) {
      for (const one of values) expect(one).toBeCloseTo(250, 4)
      expect(spread).toBeCloseTo(0, 4)
    }
  })

  it('Theta follows half the slope of a straight line, a damped trend flattens out', () => {
    const line = months(40, at => 100 + 4 * at)
    const [first = 0, second = 0] = thetaForecast(line, { ahead: 2, periods: 1 }).values
    expect(second - first).toBeCloseTo(2, 6)
    const steps = dampedForecast(line, 4).values.map((one, at, all) => one - (all[at - 1] ?? 256))
    expect(steps.every((step, at) => at === 0 || step < (steps[at - 1] ?? 0))).toBe(true)
  })

  it('grow with the unit: in sixty-fourths all figures are sixty-four times as large', () => {
    fc.assert(
      fc.property(amounts(24), series => {
        const [whole, parts] = [
          smoothedForecast(series, 1),
          smoothedForecast(
            series.map(one => one * 64),
            1,
          ),
        ]
        expect(parts).toEqual({
          ...whole,
          values: whole.values.map(one => one * 64),
          spread: whole.spread * 64,
        })
      }),
    )
  })
})

describe('seasons', () => {
  const yearly = months(48, at => 100 * (1 + (at % 12 === 11 ? 1 : 0)) + noise(at) / 10)

  it('are seen when values a year apart go together, and never within two years', () => {
    expect(isSeasonal(yearly, 12)).toBe(true)
    expect(isSeasonal(yearly.slice(0, 24), 12)).toBe(false)
    expect(isSeasonal(months(48, noise), 12)).toBe(false)
    expect(
      isSeasonal(
        months(48, () => 3),
        12,
      ),
    ).toBe(false)
  })

  it('are factors around 1; a month without any sales cannot be divided by', () => {
    const factors = seasonFactors(yearly, 12) ?? []
    expect(factors.reduce((total, one) => total + one, 0)).toBeCloseTo(12, 10)
    expect(factors[11]).toBeGreaterThan(1.7)
    expect(
      seasonFactors(
        months(48, at => (at % 12 === 3 ? 0 : 100)),
        12,
      ),
    ).toBeNull()
  })
})

describe('the band of a forecast', () => {
  const forecast = { method: 'smoothed' as const, values: [10, 20, 30, 40], spread: 2, memory: 0.5 }

  it('is centred and widens ahead', () => {
    const bands = [1, 2, 3, 4].map(step => sumBand(forecast, step, step))
    for (const [at, { low, high }] of bands.entries())
      expect((low + high) / 2).toBeCloseTo(forecast.values[at] ?? 0, 10)
    expect(
      bands.every(
        ({ low, high }, at) =>
          at === 0 || high - low > (bands[at - 1]?.high ?? 0) - (bands[at - 1]?.low ?? 0),
      ),
    ).toBe(true)
  })

  it('of three months is wider than of three independent ones, for a wrong level is wrong in all of them', () => {
    const { low, high } = sumBand(forecast, 2, 4)
    expect((low + high) / 2).toBeCloseTo(90, 10)
    const third = sumBand(forecast, 3, 3)
    expect(high - low).toBeGreaterThan(Math.sqrt(3) * (third.high - third.low))
  })
})

describe('accuracy', () => {
  it('is measured as the competitions do', () => {
    expect(symmetricError([100, 100], [100, 50])).toBeCloseTo(100 / 3, 10)
    expect(symmetricError([0, 0], [0, 10])).toBe(100)
    expect(symmetricError([], [])).toBeNull()
  })
})

/** Average claims and their numbers by quarter in five states: Hachemeister 1975. */
const CLAIMS = [
  [1738, 1642, 1794, 2051, 2079, 2234, 2032, 2035, 2115, 2262, 2267, 2517],
  [1364, 1408, 1597, 1444, 1342, 1675, 1470, 1448, 1464, 1831, 1612, 1471],
  [1759, 1685, 1479, 1763, 1674, 2103, 1502, 1622, 1828, 2155, 2233, 2059],
  [1223, 1146, 1010, 1257, 1426, 1532, 1953, 1123, 1343, 1243, 1762, 1306],
  [1456, 1499, 1609, 1741, 1482, 1572, 1606, 1735, 1607, 1573, 1613, 1690],
]
const NUMBERS = [
  [7861, 9251, 8706, 8575, 7917, 8263, 9456, 8003, 7365, 7832, 7849, 9077],
  [1622, 1742, 1523, 1515, 1622, 1602, 1964, 1515, 1527, 1748, 1654, 1861],
  [1147, 1357, 1329, 1204, 998, 1077, 1277, 1218, 896, 1003, 1108, 1121],
  [407, 396, 348, 341, 315, 328, 352, 331, 287, 384, 321, 342],
  [2902, 3172, 3046, 3068, 2693, 2910, 3275, 2697, 2663, 3017, 3242, 3425],
]

describe('a mean drawn towards everybody’s', () => {
  it('has the published figures on Hachemeister’s claims (R package actuar, vignette "credibility")', () => {
    const found = credibility(CLAIMS.map((values, at) => ({ values, weights: NUMBERS[at] ?? [] })))
    expect(found.collective).toBeCloseTo(1683.713, 3)
    expect(Math.round(found.between)).toBe(89_639)
    expect(Math.round(found.within)).toBe(139_120_026)
    const shares = found.groups.map(one => Number(one.credibility.toFixed(4)))
    expect(shares).toEqual([0.9847, 0.9276, 0.8985, 0.7279, 0.9588])
    expect(found.groups.map(({ mean }) => Math.round(mean))).toEqual([2055, 1524, 1793, 1443, 1603])
  })

  it('is everybody’s where the means differ by chance alone, and never outside of his own and theirs', () => {
    const alike = credibility([{ values: [1, 9, 5] }, { values: [9, 1, 5] }])
    expect(alike.groups.map(({ mean }) => mean)).toEqual([5, 5])
    const list = fc.array(fc.array(fc.nat(1000), { minLength: 2, maxLength: 12 }), {
      minLength: 2,
      maxLength: 9,
    })
    fc.assert(
      fc.property(list, all => {
        const found = credibility(all.map(values => ({ values })))
        found.groups.forEach(({ mean }, at) => {
          const values = all[at] ?? []
          const own = values.reduce((total, one) => total + one, 0) / values.length
          expect(mean).toBeGreaterThanOrEqual(Math.min(own, found.collective) - 1e-9)
          expect(mean).toBeLessThanOrEqual(Math.max(own, found.collective) + 1e-9)
        })
      }),
    )
  })
})
