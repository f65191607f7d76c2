// The logarithm of the gamma function (Lanczos 1964, g = 7, nine terms): 15 digits for every positive number.

const G = 7
const FIRST = 0.99999999999980993
const TERMS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI)

/** ln Γ(x) for x > 0. */
export const logGamma = (x: number): number => {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let series = FIRST
  for (let at = 0; at < TERMS.length; at += 1) series += (TERMS[at] ?? 0) / (x + at)
  const t = x + G - 0.5
  return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(t) - t + Math.log(series)
}
