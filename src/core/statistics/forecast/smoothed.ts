// Simple exponential smoothing: the level follows the series by the share α of each error (Brown 1959; fitted as in Hyndman et al. 2008).
import { minimiseBetween } from '../optimise/minimise-between'
import type { Forecast } from './types'

/** The α admitted; the first level is what fits best under it. */
const ALPHAS = [1e-4, 0.9999] as const

export type Smoothed = { alpha: number; first: number; level: number; squaredErrors: number }

/** With the first level 0 an error is u, with a first level it is u − w × first: the best one follows by least squares. */
const smoothedWith = (series: readonly number[], alpha: number): Smoothed => {
  let [level, weight] = [0, 1]
  let [uw, ww, uu] = [0, 0, 0]
  for (const value of series) {
    const u = value - level
    uw += u * weight
    ww += weight * weight
    uu += u * u
    level += alpha * u
    weight *= 1 - alpha
  }
  const first = ww > 0 ? uw / ww : 0
  return { alpha, first, level: level + weight * first, squaredErrors: Math.max(0, uu - first * uw) }
}

/** The smoothing whose errors one period ahead have the least sum of squares. */
export const smooth = (series: readonly number[]): Smoothed =>
  smoothedWith(
    series,
    minimiseBetween(alpha => smoothedWith(series, alpha).squaredErrors, ALPHAS),
  )

/** Two numbers are fitted: α and the first level. */
export const spreadOf = (squaredErrors: number, n: number): number =>
  Math.sqrt(squaredErrors / Math.max(1, n - 2))

export const smoothedForecast = (series: readonly number[], ahead: number): Forecast => {
  const { alpha, level, squaredErrors } = smooth(series)
  return {
    method: 'smoothed',
    values: Array.from({ length: ahead }, () => level),
    spread: spreadOf(squaredErrors, series.length),
    memory: alpha,
  }
}
