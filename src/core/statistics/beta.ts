// The beta distribution: how sure one can be of a share. Regularised incomplete beta by Lentz's continued fraction (DLMF 8.17.22).

import { logGamma } from './special/log-gamma'

const SMALLEST = 1e-300
const kept = (value: number): number => (Math.abs(value) < SMALLEST ? SMALLEST : value)

const continuedFraction = (x: number, a: number, b: number): number => {
  let c = 1
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 500; m += 1) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / kept(1 + term * d)
      c = kept(1 + term / c)
      fraction *= d * c
    }
    if (Math.abs(d * c - 1) < 1e-12) break
  }
  return fraction
}

/** P(X ≤ x) of a beta distribution, `a` and `b` above 0. */
export const betaBelow = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b
}
