// When clock triggers fire: at a fixed minute that chance chose when the trigger was made.
// Source: developers.google.com/apps-script/reference/script/clock-trigger-builder.
import { instantOf, wallOf } from '../zones'

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

/** What chance chose when the trigger was made, and its next run, an instant. */
export type PlannedRun = { next: number; hour: number; minuteOffset: number }

/**
 * The first run after `now`, an instant. An hourly trigger gets a random minute; one on days a random minute of its hour, or within
 * 15 minutes of the one asked for.
 */
export function firstRun(schedule: Schedule, now: number, random: () => number): PlannedRun {
  const { zone, minute, onceAt, everyMinutes } = schedule
  const minuteOffset =
    minute === undefined ? Math.floor(random() * 60) : minute + Math.floor(random() * 31) - 15
  const hour = schedule.hour ?? (isByDays(schedule) ? Math.floor(random() * 24) : 0)
  if (onceAt !== undefined) return { next: Math.max(now, onceAt), hour, minuteOffset }
  if (everyMinutes !== undefined) return { next: now + everyMinutes * MINUTE_MS, hour, minuteOffset }
  const wall = wallOf(now, zone)
  if (!isByDays(schedule)) {
    const first = Math.floor(wall / HOUR_MS) * HOUR_MS + minuteOffset * MINUTE_MS
    return { next: instantOf(first > wall ? first : first + HOUR_MS, zone), hour, minuteOffset }
  }
  const time = timeOfDay({ hour, minuteOffset })
  let day = Math.floor(wall / DAY_MS)
  while (day * DAY_MS + time <= wall || !isItsDay(schedule, day)) day += 1
  return { next: instantOf(day * DAY_MS + time, zone), hour, minuteOffset }
}

/** The run after this one, Infinity for none. Those by days keep their time of the day over clock changes. */
export function nextRun(schedule: Schedule, { next: last, ...chosen }: PlannedRun): number {
  const { zone, onceAt, everyMinutes, everyDays, everyWeeks } = schedule
  if (onceAt !== undefined) return Number.POSITIVE_INFINITY
  if (everyMinutes !== undefined) return last + everyMinutes * MINUTE_MS
  if (!isByDays(schedule)) return last + (schedule.everyHours ?? 1) * HOUR_MS
  const time = timeOfDay(chosen)
  // A run that fell into the hour a clock change leaves out was later than its time.
  let day = Math.round((wallOf(last, zone) - time) / DAY_MS)
  if (everyWeeks !== undefined) day += everyWeeks * 7
  else if (everyDays !== undefined) day += everyDays
  else
    do day += 1
    while (!isItsDay(schedule, day))
  return instantOf(day * DAY_MS + time, zone)
}

function timeOfDay({ hour, minuteOffset }: Pick<PlannedRun, 'hour' | 'minuteOffset'>): number {
  return hour * HOUR_MS + minuteOffset * MINUTE_MS
}

function isByDays({ everyDays, everyWeeks, weekDay, monthDay }: Schedule): boolean {
  return [everyDays, everyWeeks, weekDay, monthDay].some(part => part !== undefined)
}

/** `day` counts from 1970-01-01. */
function isItsDay({ weekDay, monthDay }: Schedule, day: number): boolean {
  const date = new Date(day * DAY_MS)
  return (
    (weekDay === undefined || date.getUTCDay() === weekDay) &&
    (monthDay === undefined || date.getUTCDate() === monthDay)
  )
}
