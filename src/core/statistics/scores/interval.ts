// How sure a share of so many is.

/** 95 %, two-sided. */
const Z = 1.959963984540054

/** Wilson's interval (1927) of `hits` of `n`, n above 0. */
export const shareInterval = (hits: number, n: number): { low: number; high: number } => {
  const share = hits / n
  const centre = share + (Z * Z) / (2 * n)
  const reach = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n))
  const whole = 1 + (Z * Z) / n
  return { low: Math.max(0, (centre - reach) / whole), high: Math.min(1, (centre + reach) / whole) }
}
