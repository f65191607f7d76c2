// Seasons of a series: whether there are any, and by how much each lies above or below the usual.

/** 95 % one-sided, as in the M3 competition's own test (Makridakis & Hibon 2000). */
const SURE = 1.645
/** A season this small is none to divide by. */
const NEARLY_NOTHING = 1e-10

/** Autocorrelations at distances 1 to `most`. */
const autocorrelations = (series: readonly number[], most: number): number[] => {
  const mean = series.reduce((total, one) => total + one, 0) / series.length
  const away = series.map(one => one - mean)
  const whole = away.reduce((total, one) => total + one * one, 0)
  return Array.from({ length: most }, (_, at) => {
    let together = 0
    for (let t = at + 1; t < away.length; t += 1) together += (away[t] ?? 0) * (away[t - at - 1] ?? 0)
    return together / whole
  })
}

/** Whether values a year apart go together more than chance explains (Bartlett's limits); never before there are two years and more. */
export const isSeasonal = (series: readonly number[], periods: number): boolean => {
  if (periods < 2 || series.length <= 2 * periods || series.every(one => one === series[0])) return false
  const together = autocorrelations(series, periods)
  const yearApart = together[periods - 1] ?? 0
  const others = together.slice(0, -1).reduce((total, one) => total + one * one, 0)
  return Math.abs(yearApart) / Math.sqrt((1 + 2 * others) / series.length) > SURE
}

/** Moving average over a year, half of its first and last period where it has an even number of them; null at both ends. */
const trendOf = (series: readonly number[], periods: number): (number | null)[] => {
  const half = Math.floor(periods / 2)
  const ends = periods % 2 === 0 ? 0.5 : 1
  return series.map((_, at) => {
    if (at < half || at + half >= series.length) return null
    let total = 0
    for (let step = -half; step <= half; step += 1)
      total += (Math.abs(step) === half ? ends : 1) * (series[at + step] ?? 0)
    return total / periods
  })
}

/** A factor per period of the year, 1 on average (classical multiplicative decomposition); null where one is nothing or cannot be told. */
export const seasonFactors = (series: readonly number[], periods: number): number[] | null => {
  const trend = trendOf(series, periods)
  const raw = Array.from({ length: periods }, (_, season) => {
    const shares = trend.flatMap((level, at) =>
      level === null || at % periods !== season ? [] : [(series[at] ?? 0) / level],
    )
    return shares.reduce((total, one) => total + one, 0) / shares.length
  })
  const mean = raw.reduce((total, one) => total + one, 0) / periods
  const factors = raw.map(one => one / mean)
  return factors.every(one => Number.isFinite(one) && one > NEARLY_NOTHING) ? factors : null
}
