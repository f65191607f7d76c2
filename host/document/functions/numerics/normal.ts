// The error function and the normal distribution.
import { lowerGammaShare, upperGammaShare } from './gamma'

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

// P. J. Acklam (2003), "An algorithm for computing the inverse normal cumulative distribution function": rational approximations with a
// relative error up to 1.15e-9. Values recorded from Sheets carry that very error.
const CENTRE = [
  [
    -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
    2.506628277459239,
  ],
  [
    -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
    -1.328068155288572e1, 1,
  ],
] as const
const TAIL = [
  [
    -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1],
] as const
const TAIL_ENDS = 0.02425

/** z at which the standard normal distribution reaches p, to nine digits as in Sheets; NaN unless 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return Number.NaN
  if (p > 1 - TAIL_ENDS) return -normalQuantile(1 - p)
  if (p < TAIL_ENDS) {
    const q = Math.sqrt(-2 * Math.log(p))
    return polynomial(TAIL[0], q) / polynomial(TAIL[1], q)
  }
  const q = p - 0.5
  return (q * polynomial(CENTRE[0], q * q)) / polynomial(CENTRE[1], q * q)
}

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)
}
