// Holt's smoothing with a damped trend: level and slope follow the series, the slope fades (Gardner & McKenzie 1985).
import { minimise } from '../optimise/minimise'
import type { Forecast } from './types'

/** `beta` ≤ `alpha`: what of an error goes into the slope; `phi`: what stays of the slope from one period to the next. */
type Shares = { alpha: number; beta: number; phi: number }
type State = { level: number; slope: number; squaredErrors: number }

/** Damping outside of these is none, or leaves no trend. */
const PHIS = [0.8, 0.98] as const
const STARTS = [
  [-1, -2, 1],
  [1, -3, 1],
]

const between = (at: number, [low, high]: readonly [number, number]): number =>
  low + (high - low) / (1 + Math.exp(-at))

const sharesAt = ([a = 0, b = 0, p = 0]: readonly number[]): Shares => {
  const alpha = between(a, [1e-4, 0.9999])
  return { alpha, beta: between(b, [0, alpha]), phi: between(p, PHIS) }
}

/**
 * Level, slope and error of the series, and beside them what a first level of 1 and a first slope of 1 leave in each: the errors are linear
 * in these two, so that the best first level and slope solve two equations.
 */
const fitted = (series: readonly number[], { alpha, beta, phi }: Shares): State => {
  let [level, slope, byLevel, slopeByLevel, bySlope, slopeBySlope] = [0, 0, 1, 0, 0, 1]
  let [ee, ll, ls, ss, le, se] = [0, 0, 0, 0, 0, 0]
  for (const value of series) {
    const expected = level + phi * slope
    const error = value - expected
    const [left, leftSlope] = [byLevel + phi * slopeByLevel, bySlope + phi * slopeBySlope]
    ee += error * error
    ll += left * left
    ls += left * leftSlope
    ss += leftSlope * leftSlope
    le += left * error
    se += leftSlope * error
    level = expected + alpha * error
    slope = phi * slope + beta * error
    byLevel = (1 - alpha) * left
    slopeByLevel = phi * slopeByLevel - beta * left
    bySlope = (1 - alpha) * leftSlope
    slopeBySlope = phi * slopeBySlope - beta * leftSlope
  }
  const determinant = ll * ss - ls * ls
  const isSingular = determinant <= 1e-12 * ll * ss
  const first = isSingular ? le / ll : (le * ss - se * ls) / determinant
  const slopeFirst = isSingular ? 0 : (se * ll - le * ls) / determinant
  return {
    level: level + first * byLevel + slopeFirst * bySlope,
    slope: slope + first * slopeByLevel + slopeFirst * slopeBySlope,
    squaredErrors: Math.max(0, ee - first * le - slopeFirst * se),
  }
}

/** Five numbers are fitted: α, β, φ, the first level and the first slope. */
const FITTED = 5

export const dampedForecast = (series: readonly number[], ahead: number): Forecast => {
  const scale = series.reduce((total, one) => total + one * one, 0) || 1
  const goal = (at: readonly number[]) => fitted(series, sharesAt(at)).squaredErrors / scale
  const found = STARTS.map(start => minimise(goal, start)).sort((one, other) => one.value - other.value)
  const shares = sharesAt(found[0]?.at ?? [])
  const { level, slope, squaredErrors } = fitted(series, shares)
  let [expected, left] = [level, slope]
  const values = Array.from({ length: ahead }, () => {
    left *= shares.phi
    expected += left
    return expected
  })
  const spread = Math.sqrt(squaredErrors / Math.max(1, series.length - FITTED))
  return { method: 'damped', values, spread, memory: shares.alpha }
}
