// The error function and the normal distribution.
import { lowerGammaShare, upperGammaShare } from './gamma'
import { quantile } from './quantile'

/** erf(x), the share P(1/2, x²) of the gamma function (Abramowitz & Stegun 6.5.16). */
export function erf(x: number): number {
  return Math.sign(x) * lowerGammaShare(0.5, x * x)
}

/** 1 - erf(x), without the loss of digits for large x. */
export function erfc(x: number): number {
  return x < 0 ? 1 + lowerGammaShare(0.5, x * x) : upperGammaShare(0.5, x * x)
}

export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

export function normalCumulative(z: number): number {
  return erfc(-z / Math.SQRT2) / 2
}

/** z at which the standard normal distribution reaches p; NaN unless 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return Number.NaN
  if (p === 0.5) return 0
  if (p > 0.5) return -normalQuantile(1 - p)
  return quantile(p, { cumulative: normalCumulative, density: normalDensity, from: -40, to: 0 })
}
