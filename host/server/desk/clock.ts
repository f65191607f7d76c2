// Moving the virtual clock from the page: to a step ahead or to a time of one's own choice.
import type { Clock, Execution } from '../../types'
import type { ClockStep } from '../protocol'

/** A quarter: a year of hourly triggers would keep everybody waiting. */
export const MOST_DAYS = 92

export type WhyNotMoved = 'past' | 'tooFar' | 'noTime'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** The wall time a step leads to. */
export function timeAhead(now: string, step: ClockStep): string {
  if (step === 'nextHour') return later(now, HOUR_MS)
  if (step === 'nextWeek') return later(now, 7 * DAY_MS)
  return `${later(now, DAY_MS).slice(0, 10)}T09:00`
}

/** Moves on hour by hour to a wall time 'YYYY-MM-DDTHH:mm', running what falls due; `alive` is told after each hour. */
export function moveClock(
  clock: Clock,
  to: string,
  alive: () => void,
): { runs: Execution[] } | { refused: WhyNotMoved } {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(to) || Number.isNaN(asUtc(to))) return { refused: 'noTime' }
  const ahead = asUtc(to) - asUtc(clock.now)
  if (ahead < 0) return { refused: 'past' }
  if (ahead > MOST_DAYS * DAY_MS) return { refused: 'tooFar' }
  const runs: Execution[] = []
  while (asUtc(clock.now) + HOUR_MS < asUtc(to)) {
    runs.push(...clock.advance({ hours: 1 }))
    alive()
  }
  // The runs themselves take time, which may have led past the time asked for.
  if (asUtc(clock.now) < asUtc(to)) runs.push(...clock.advanceTo(to))
  return { runs }
}

const later = (wallTime: string, ms: number) => new Date(asUtc(wallTime) + ms).toISOString().slice(0, 19)

/** Wall times of one zone compare as if they were UTC. */
const asUtc = (wallTime: string) => Date.parse(`${wallTime.length === 16 ? `${wallTime}:00` : wallTime}Z`)
