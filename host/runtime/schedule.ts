// When clock triggers fire: at a fixed minute that chance chose when the trigger was made.
// Source: developers.google.com/apps-script/reference/script/clock-trigger-builder.
import { instantOf, wallOf } from './zones'

export type Schedule = {
  zone: string
  /** Fires at this instant and never again. */
  onceAt?: number
  everyMinutes?: number
  everyHours?: number
  /** Day of the week from 0 for Sunday. */
  weekDay?: number
  /** Hour of the day and minute near which a daily trigger fires, as asked for. */
  hour?: number
  minute?: number
}

export const WEEK_DAYS = [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
] as const

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** The first run after `now`, an instant. An hourly trigger gets a random minute; a daily one a random minute of its hour, or within 15 minutes of the one asked for. */
export function firstRun(
  schedule: Schedule,
  now: number,
  random: () => number,
): { next: number; minuteOffset: number } {
  const minuteOffset =
    schedule.minute === undefined
      ? Math.floor(random() * 60)
      : schedule.minute + Math.floor(random() * 31) - 15
  if (schedule.onceAt !== undefined) return { next: Math.max(now, schedule.onceAt), minuteOffset }
  if (schedule.everyMinutes !== undefined)
    return { next: now + schedule.everyMinutes * MINUTE_MS, minuteOffset }
  const wall = wallOf(now, schedule.zone)
  if ((schedule.everyHours ?? 1) < 24) {
    const hour = Math.floor(wall / HOUR_MS) * HOUR_MS
    const first = hour + minuteOffset * MINUTE_MS
    return { next: instantOf(first > wall ? first : first + HOUR_MS, schedule.zone), minuteOffset }
  }
  const hour = schedule.hour ?? Math.floor(random() * 24)
  let first = Math.floor(wall / DAY_MS) * DAY_MS + hour * HOUR_MS + minuteOffset * MINUTE_MS
  while (first <= wall || !isOn(schedule, first)) first += DAY_MS
  return { next: instantOf(first, schedule.zone), minuteOffset }
}

function isOn({ weekDay }: Schedule, wall: number): boolean {
  return weekDay === undefined || new Date(wall).getUTCDay() === weekDay
}

/** The run after the one at `last`, Infinity for none. Daily and weekly triggers keep their wall time over clock changes. */
export function nextRun(schedule: Schedule, last: number): number {
  if (schedule.onceAt !== undefined) return Number.POSITIVE_INFINITY
  if (schedule.everyMinutes !== undefined) return last + schedule.everyMinutes * MINUTE_MS
  const hours = schedule.everyHours ?? 1
  if (hours < 24) return last + hours * HOUR_MS
  return instantOf(wallOf(last, schedule.zone) + hours * HOUR_MS, schedule.zone)
}
