// The beta function and the regularised incomplete beta function, from which the distributions of Student, Fisher and Bernoulli come.
import { continuedFraction, logGamma } from './gamma'

export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** I_x(a, b) for 0 ≤ x ≤ 1 and a, b > 0, by the continued fraction of Abramowitz & Stegun 26.5.8. */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  return x < (a + 1) / (a + b + 2) ? betaFraction(x, a, b) : 1 - betaFraction(1 - x, b, a)
}

function betaFraction(x: number, a: number, b: number): number {
  const scale = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a
  const terms = (n: number) => {
    const m = Math.floor(n / 2)
    const numerator =
      n % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    return { numerator, denominator: 1 }
  }
  return scale / continuedFraction(1, terms)
}
