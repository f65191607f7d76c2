// Which method a monthly history bears: none, a mean, smoothing, Theta, as the back-test says; with little history a trend does harm.
import { widening } from './bands'
import { dampedForecast } from './damped'
import { smoothedForecast } from './smoothed'
import { thetaForecast } from './theta'
import type { Forecast, Method } from './types'

/** Months in a year; a mean is that of the last year. */
const YEAR = 12
/** Months of history from which a method is tried (M3 monthly, cut short: statistics.md §4). */
export const ENOUGH_MONTHS = 6
const ENOUGH_TO_SMOOTH = 18
const ENOUGH_FOR_TREND = 36
/** With less than that a mean stands unopposed, and misses by more than it did so far: 1.4 times, measured as the others were. */
const UNOPPOSED = 1.4
/** The back-test stands so many months before the end and looks up to three ahead. */
const ORIGINS = [6, 5, 4, 3]
const LOOKS_AHEAD = 3

const meanForecast = (series: readonly number[], ahead: number): Forecast => {
  const year = series.slice(-YEAR)
  const mean = year.reduce((total, one) => total + one, 0) / year.length
  const squares = year.reduce((total, one) => total + (one - mean) ** 2, 0)
  const spread = Math.sqrt((squares / Math.max(1, year.length - 1)) * (1 + 1 / year.length))
  const unsure = series.length < ENOUGH_TO_SMOOTH ? UNOPPOSED : 1
  return {
    method: 'mean',
    values: Array.from({ length: ahead }, () => mean),
    spread: spread * unsure,
    memory: 0,
  }
}

const METHODS: Record<Method, (series: readonly number[], ahead: number) => Forecast> = {
  mean: meanForecast,
  smoothed: smoothedForecast,
  damped: dampedForecast,
  theta: (series, ahead) => thetaForecast(series, { ahead, periods: YEAR }),
}

const methodsFor = (months: number): Method[] => {
  if (months < ENOUGH_TO_SMOOTH) return ['mean']
  return months < ENOUGH_FOR_TREND ? ['mean', 'smoothed', 'damped'] : ['mean', 'smoothed', 'damped', 'theta']
}

/** One pair per month looked ahead from each origin. `yearBefore`: the same months a year earlier; null where the history does not reach back. */
export type BackTest = { actual: number[]; forecast: number[]; yearBefore: number[] | null }

/** What a method would have said, and what came. */
const tried = (method: Method, series: readonly number[]): BackTest => {
  const [actual, forecast, yearBefore]: [number[], number[], number[]] = [[], [], []]
  for (const origin of ORIGINS) {
    const from = series.length - origin
    const came = series.slice(from, from + LOOKS_AHEAD)
    actual.push(...came)
    forecast.push(...METHODS[method](series.slice(0, from), came.length).values)
    if (from >= YEAR) yearBefore.push(...series.slice(from - YEAR, from - YEAR + came.length))
  }
  return { actual, forecast, yearBefore: yearBefore.length === actual.length ? yearBefore : null }
}

const missed = ({ actual, forecast }: BackTest): number =>
  actual.reduce((total, one, at) => total + Math.abs(one - (forecast[at] ?? 0)), 0)

/** What the back-test missed by, in terms of the next month: a method may fit the past better than it foretold it. */
const spreadTried = ({ actual, forecast }: BackTest, memory: number): number => {
  const squares = actual.map((one, at) => {
    const step = (at % LOOKS_AHEAD) + 1
    return ((one - (forecast[at] ?? 0)) / widening(memory, step)) ** 2
  })
  return Math.sqrt(squares.reduce((total, one) => total + one, 0) / actual.length)
}

export type Monthly = {
  forecast: Forecast
  /** What the method would have said for the last six months, and what came; null while there is too little to look back from. */
  backTest: BackTest | null
}

/** Forecast of the months after a series of whole months by the method that did best; null under six months. */
export const forecastMonths = (series: readonly number[], ahead: number): Monthly | null => {
  if (series.length < ENOUGH_MONTHS) return null
  const canLookBack = series.length >= ENOUGH_MONTHS + Math.max(...ORIGINS)
  if (!canLookBack) return { forecast: meanForecast(series, ahead), backTest: null }
  const trials = methodsFor(series.length)
    .map(method => ({ method, backTest: tried(method, series) }))
    .sort((one, other) => missed(one.backTest) - missed(other.backTest))
  const best = trials[0]
  if (best === undefined) return null
  const { method, backTest } = best
  const forecast = METHODS[method](series, ahead)
  const spread = Math.max(forecast.spread, spreadTried(backTest, forecast.memory))
  return { forecast: { ...forecast, spread }, backTest }
}
