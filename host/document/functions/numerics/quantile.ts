// Where a distribution reaches a probability: Newton's method held within a bracket.

type Search = {
  /** Rises from 0 to 1. */
  cumulative: (x: number) => number
  density: (x: number) => number
  from: number
  /** May be Infinity. */
  to: number
}

const MAX_STEPS = 400

/** The x at which `cumulative` is p, 0 < p < 1, to the last digits of a double. */
export function quantile(p: number, { cumulative, density, from, to }: Search): number {
  let low = from
  let high = Number.isFinite(to) ? to : reaching(p, cumulative, Math.max(1, from + 1))
  let x = middle(low, high)
  for (let step = 0; step < MAX_STEPS; step++) {
    const excess = cumulative(x) - p
    if (excess === 0) return x
    if (excess > 0) high = x
    else low = x
    const newton = x - excess / density(x)
    const next = newton > low && newton < high ? newton : middle(low, high)
    if (Math.abs(next - x) <= Number.EPSILON * Math.abs(x)) return next
    x = next
  }
  return x
}

function reaching(p: number, cumulative: (x: number) => number, start: number): number {
  let high = start
  while (cumulative(high) < p && high < Number.MAX_VALUE / 2) high *= 2
  return high
}

/** Between positive bounds by magnitude, so that tiny quantiles are found as fast as others. */
function middle(low: number, high: number): number {
  if (low === 0) return high / 16
  if (low > 0) return Math.sqrt(low) * Math.sqrt(high)
  return (low + high) / 2
}
