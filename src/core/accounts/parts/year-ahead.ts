// 预期 12 个月毛利: what the next twelve whole months of a customer's revenue are likely to leave at his own margin.
import type { Minor } from '../../money'
import { estimateOf, type Figure } from '../../problem'
import type { YearAhead } from './forecast'

/** `margin`: of his last twelve months. `low` and `high`: four times in five it comes to something between them, if the margin stays. */
export type ExpectedGross = {
  from: string
  to: string
  profit: Figure
  band: { low: Minor; high: Minor } | null
}

/** Expected revenue × margin; 样本不足 where either cannot be told. */
export const expectedGross = ({ from, to, own, band }: YearAhead, margin: Figure): ExpectedGross => {
  if (own.value === null || band === null) return { from, to, profit: own, band: null }
  if (margin.value === null) return { from, to, profit: margin, band: null }
  const share = margin.value
  const ends = [band.low, band.high].map(one => Math.round(one * share)).sort((a, b) => a - b)
  return {
    from,
    to,
    profit: { value: Math.round(own.value * share), n: own.n, ...estimateOf(margin) },
    band: { low: ends[0] ?? 0, high: ends[1] ?? 0 },
  }
}
