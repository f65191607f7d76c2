// How far forecasts were from what came.

/** Mean of 200 × |actual − forecast| / (|actual| + |forecast|), in per cent; a period in which both are 0 counts as met. Null for none. */
export const symmetricError = (actual: readonly number[], forecast: readonly number[]): number | null => {
  if (actual.length === 0) return null
  const errors = actual.map((one, at) => {
    const said = forecast[at] ?? 0
    const size = Math.abs(one) + Math.abs(said)
    return size === 0 ? 0 : (200 * Math.abs(one - said)) / size
  })
  return errors.reduce((total, one) => total + one, 0) / errors.length
}

/**
 * Mean absolute error in units of what "the same as `periods` ago" missed by in the past (MASE, Hyndman & Koehler 2006): below 1 is
 * better than that. Null where the past never changed, or is too short.
 */
export const scaledError = (
  past: readonly number[],
  periods: number,
  [actual, forecast]: readonly [readonly number[], readonly number[]],
): number | null => {
  const steps = past.slice(periods).map((one, at) => Math.abs(one - (past[at] ?? 0)))
  const usual = steps.reduce((total, one) => total + one, 0) / steps.length
  if (actual.length === 0 || !(usual > 0)) return null
  const missed = actual.reduce((total, one, at) => total + Math.abs(one - (forecast[at] ?? 0)), 0)
  return missed / actual.length / usual
}
