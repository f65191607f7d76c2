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
