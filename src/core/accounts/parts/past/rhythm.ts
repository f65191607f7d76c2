// How regularly a customer orders, and when the next order is to be expected.
import { addDays, type CalendarDate } from '../../../calendar-date'
import { ascending, quantile } from '../../../statistics/quantile'
import type { Silence } from '../silence'

export type Regularity = 'steady' | 'loose' | 'irregular'

/** Middle half of the gaps over the usual one: up to half of it is a rhythm, up to all of it a loose one. */
const STEADY = 0.5
const LOOSE = 1
/** Six days with orders are five gaps: the fewest whose middle half says something. */
const ENOUGH_DAYS = 6

/**
 * `middle`: between these days half of his gaps lie, `n` gaps. `next`: expected on the last day and the usual gap, half of the time
 * between `from` and `to`; null where he has no rhythm.
 */
export type Rhythm =
  | {
      n: number
      regularity: Regularity
      middle: { low: number; high: number }
      next: { on: CalendarDate; from: CalendarDate; to: CalendarDate } | null
    }
  | { n: number; regularity: null; middle: null; next: null }

/** `days`: ascending day numbers with orders, each once. Null with fewer than six of them. */
export const rhythm = (
  days: readonly number[],
  { usual, lastOn }: Pick<Silence, 'usual' | 'lastOn'>,
): Rhythm => {
  const gaps = ascending(days.slice(1).map((day, at) => day - (days[at] ?? day)))
  const [low, high] = [quantile(gaps, 0.25), quantile(gaps, 0.75)]
  const isEnough = days.length >= ENOUGH_DAYS
  if (!isEnough || low === null || high === null || usual.value === null || lastOn === null)
    return { n: gaps.length, regularity: null, middle: null, next: null }
  const spread = (high - low) / usual.value
  const regularity = spread <= STEADY ? 'steady' : spread <= LOOSE ? 'loose' : 'irregular'
  const after = (gap: number) => addDays(lastOn, Math.round(gap))
  return {
    n: gaps.length,
    regularity,
    middle: { low: Math.round(low), high: Math.round(high) },
    next: regularity === 'irregular' ? null : { on: after(usual.value), from: after(low), to: after(high) },
  }
}
