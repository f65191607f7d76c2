// Value-added tax taken out of an amount that holds it.
import type { Minor } from '../money'

/** A rate has at most four decimals: 0.0325. */
const SCALE = 10_000

/** amount / (1 + rate) rounded half up, away from zero, to the smallest unit; a rate of 0.13 is 13 %. */
export function withoutVat(amount: Minor, rate: number): Minor {
  const parts = SCALE + Math.round(rate * SCALE)
  const size = Math.abs(amount)
  // Whole and rest apart, so that large amounts stay exact.
  const whole = Math.floor(size / parts)
  const rest = (size - whole * parts) * SCALE
  const net = whole * SCALE + Math.floor((rest * 2 + parts) / (2 * parts))
  return amount < 0 ? 0 - net : net
}
