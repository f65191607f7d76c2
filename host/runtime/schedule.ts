// When clock triggers fire: at a fixed minute that chance chose when the trigger was made.
// Source: developers.google.com/apps-script/reference/script/clock-trigger-builder.
import { instantOf, wallOf } from './zones'

export type Schedule = {
  zone: string
  /** Fires at this instant and never again. */
  onceAt?: number
  everyMinutes?: number
  everyHours?: number
  everyDays?: number
  everyWeeks?: number
  /** Day of the week from 0 for Sunday; every week unless told. */
  weekDay?: number
  /** Day of the month from 1; months without it are left out. */
  monthDay?: number
  /** Hour of the day and minute near which it fires, as asked for. */
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

/**
 * The first run after `now`, an instant. An hourly trigger gets a random minute; one on days a random minute of its hour, or within
 * 15 minutes of the one asked for.
 */
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
  if (!isByDays(schedule)) {
    const first = Math.floor(wall / HOUR_MS) * HOUR_MS + minuteOffset * MINUTE_MS
    return { next: instantOf(first > wall ? first : first + HOUR_MS, schedule.zone), minuteOffset }
  }
  const hour = schedule.hour ?? Math.floor(random() * 24)
  let first = Math.floor(wall / DAY_MS) * DAY_MS + hour * HOUR_MS + minuteOffset * MINUTE_MS
  while (first <= wall || !isItsDay(schedule, first)) first += DAY_MS
  return { next: instantOf(first, schedule.zone), minuteOffset }
}

/** The run after the one at `last`, Infinity for none. Those by days keep their wall time over clock changes. */
export function nextRun(schedule: Schedule, last: number): number {
  if (schedule.onceAt !== undefined) return Number.POSITIVE_INFINITY
  if (schedule.everyMinutes !== undefined) return last + schedule.everyMinutes * MINUTE_MS
  if (!isByDays(schedule)) return last + (schedule.everyHours ?? 1) * HOUR_MS
  const { zone, everyDays, everyWeeks } = schedule
  let wall = wallOf(last, zone)
  if (everyWeeks !== undefined) wall += everyWeeks * 7 * DAY_MS
  else if (everyDays !== undefined) wall += everyDays * DAY_MS
  else
    do wall += DAY_MS
    while (!isItsDay(schedule, wall))
  return instantOf(wall, zone)
}

function isByDays({ everyDays, everyWeeks, weekDay, monthDay }: Schedule): boolean {
  return [everyDays, everyWeeks, weekDay, monthDay].some(part => part !== undefined)
}

function isItsDay({ weekDay, monthDay }: Schedule, wall: number): boolean {
  const day = new Date(wall)
  return (
    (weekDay === undefined || day.getUTCDay() === weekDay) &&
    (monthDay === undefined || day.getUTCDate() === monthDay)
  )
}
