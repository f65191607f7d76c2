// The Theta method: the recent level with half the long-run slope (Assimakopoulos & Nikolopoulos 2000, as Hyndman & Billah 2003 state it).
import { isSeasonal, seasonFactors } from './seasons'
import { smooth, spreadOf } from './smoothed'
import type { Forecast } from './types'

/** Slope of the straight line through the series by least squares. */
const slopeOf = (series: readonly number[]): number => {
  const middle = (series.length - 1) / 2
  let [together, alone] = [0, 0]
  series.forEach((value, at) => {
    together += (at - middle) * value
    alone += (at - middle) ** 2
  })
  return alone > 0 ? together / alone : 0
}

/** `periods` in a year; a series with seasons is freed of them first and gets them back. */
export const thetaForecast = (
  series: readonly number[],
  { ahead, periods }: { ahead: number; periods: number },
): Forecast => {
  const factors = isSeasonal(series, periods) ? seasonFactors(series, periods) : null
  const factorAt = (at: number) => factors?.[at % periods] ?? 1
  const plain = series.map((value, at) => value / factorAt(at))
  const { alpha, level, squaredErrors } = smooth(plain)
  const half = slopeOf(plain) / 2
  const behind = (1 - (1 - alpha) ** plain.length) / alpha
  return {
    method: 'theta',
    values: Array.from(
      { length: ahead },
      (_, step) => (level + half * (step + behind)) * factorAt(plain.length + step),
    ),
    spread: spreadOf(squaredErrors, plain.length),
    memory: alpha,
  }
}
