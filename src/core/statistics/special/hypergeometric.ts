// Gauss's hypergeometric function by its own series, which converges for |z| < 1 (DLMF 15.2.1).

const MOST_TERMS = 20_000
const SMALL_ENOUGH = 1e-16

/** 2F1(a, b; c; z) for |z| < 1 and c neither 0 nor a negative integer. */
export const hypergeometric = ([a, b, c]: readonly [number, number, number], z: number): number => {
  let term = 1
  let total = 1
  for (let k = 0; k < MOST_TERMS; k += 1) {
    term *= (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z
    total += term
    if (Math.abs(term) <= SMALL_ENOUGH * Math.abs(total)) break
  }
  return total
}
