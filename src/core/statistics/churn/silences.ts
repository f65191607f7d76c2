// What became of silences as long as this one: how many customers fell silent so long before, and how many then stayed silent.
import { firstAbove, quantile } from '../quantile'
import type { OrderDays } from './order-days'

/** A silence is measured against the median of at least so many gaps, those known when it began. */
const ENOUGH_GAPS = 3

/**
 * `reached`: silences of `ratio` times the customer's usual gap that were reached at least `ahead` days before the day `at`; `stayed`: those
 * of them in which nothing was ordered for `ahead` days more.
 */
export const silencesLike = (
  book: readonly OrderDays[],
  { ratio, at, ahead }: { ratio: number; at: number; ahead: number },
): { reached: number; stayed: number } => {
  let [reached, stayed] = [0, 0]
  for (const days of book) {
    const gaps: number[] = []
    for (let order = 1; order < days.length; order += 1) {
      const day = days[order] ?? 0
      const gap = day - (days[order - 1] ?? 0)
      gaps.splice(firstAbove(gaps, gap), 0, gap)
      if (gaps.length < ENOUGH_GAPS) continue
      const then = day + ratio * (quantile(gaps, 0.5) ?? 0)
      const next = days[order + 1] ?? Number.POSITIVE_INFINITY
      if (next <= then || then + ahead > at) continue
      reached += 1
      if (next > then + ahead) stayed += 1
    }
  }
  return { reached, stayed }
}
