// The gamma function, its logarithm, and the incomplete gamma function in both tails, to about fourteen digits.

// C. Lanczos (1964), SIAM J. Numer. Anal. B 1, with the coefficients of P. Godfrey (2001) for g = 7, n = 9.
const G = 7
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
/** 170! is the last factorial a double holds. */
const LARGEST_FACTORIAL = 170
const EPSILON = 1e-16
const MAX_TERMS = 100_000

const FACTORIALS = [1]
for (let n = 1; n <= LARGEST_FACTORIAL; n++) FACTORIALS.push((FACTORIALS[n - 1] ?? 1) * n)

/** n! of a whole number from 0; Infinity when a double cannot hold it. */
export function factorial(n: number): number {
  return FACTORIALS[n] ?? Number.POSITIVE_INFINITY
}

/** Γ(x). NaN at 0 and at negative whole numbers. */
export function gamma(x: number): number {
  if (Number.isInteger(x)) return x <= 0 ? Number.NaN : factorial(x - 1)
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x))
  const t = x + G - 0.5
  const half = t ** ((x - 0.5) / 2)
  return Math.sqrt(2 * Math.PI) * half * Math.exp(-t) * half * lanczosSum(x - 1)
}

/** ln Γ(x) for x > 0, NaN else. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN
  if (Number.isInteger(x) && x <= LARGEST_FACTORIAL + 1) return Math.log(factorial(x - 1))
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const t = x + G - 0.5
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(t) - t + Math.log(lanczosSum(x - 1))
}

function lanczosSum(x: number): number {
  return LANCZOS.reduce(
    (sum, coefficient, index) => sum + (index === 0 ? coefficient : coefficient / (x + index)),
    0,
  )
}

/** P(a, x), the share of Γ(a) below x; a > 0, x ≥ 0. Abramowitz & Stegun 6.5.29 and 6.5.31. */
export function lowerGammaShare(a: number, x: number): number {
  if (x <= 0) return 0
  return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x)
}

/** Q(a, x) = 1 - P(a, x), without the loss of digits. */
export function upperGammaShare(a: number, x: number): number {
  if (x <= 0) return 1
  return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x)
}

function gammaScale(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a))
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MAX_TERMS && Math.abs(term) > Math.abs(sum) * EPSILON; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum * gammaScale(a, x)
}

function gammaFraction(a: number, x: number): number {
  if (!Number.isFinite(x)) return 0
  const terms = (n: number) => ({ numerator: -n * (n - a), denominator: x + 2 * n + 1 - a })
  return gammaScale(a, x) / continuedFraction(x + 1 - a, terms)
}

/** b0 + a1/(b1 + a2/(b2 + …)) by the modified method of Lentz (W. J. Thompson & A. R. Barnett 1986). */
export function continuedFraction(
  start: number,
  termAt: (n: number) => { numerator: number; denominator: number },
): number {
  const tiny = 1e-300
  let value = start === 0 ? tiny : start
  let c = value
  let d = 0
  for (let n = 1; n < MAX_TERMS; n++) {
    const { numerator, denominator } = termAt(n)
    d = 1 / (denominator + numerator * d || tiny)
    c = denominator + numerator / c || tiny
    const step = c * d
    value *= step
    if (Math.abs(step - 1) < EPSILON) break
  }
  return value
}
