// The middle value and the other quantiles, interpolated between the two nearest values (type 7 of Hyndman & Fan 1996, R's own).

/** The value below which the `share` (0–1) of `sorted`, ascending, lies; null for none. */
export const quantile = (sorted: ArrayLike<number>, share: number): number | null => {
  const at = (sorted.length - 1) * share
  const lower = sorted[Math.floor(at)]
  const upper = sorted[Math.ceil(at)]
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) * (at - Math.floor(at))
}

/** Index of the first of `sorted`, ascending, that is above `value`; its length where none is. */
export const firstAbove = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Ascending, in a new list. */
export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/** The median of numbers, the mean of the middle two for an even count; null for none. */
export const median = (values: readonly number[]): number | null =>
  quantile(Float64Array.from(values).sort(), 0.5)
