// What a day or a time consists of, and which week it is in.
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { integer } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { date, dayOf, moment, serialOf, timeOf, weekdayOf } from './calendar'

/** Days since the first day of the week; `start` is 0 for Sunday. */
function daysIntoWeek(serial: number, start: number): number {
  return (weekdayOf(serial) - start + 7) % 7
}

/** Types 1 to 3, and 11 to 17 for weeks that start on Monday to Sunday. */
function weekday(serial: number, type: number): number {
  if (type === 1) return daysIntoWeek(serial, 0) + 1
  if (type === 2) return daysIntoWeek(serial, 1) + 1
  if (type === 3) return daysIntoWeek(serial, 1)
  if (type >= 11 && type <= 17) return daysIntoWeek(serial, (type - 10) % 7) + 1
  return fail('#NUM!', `WEEKDAY has no type ${type}.`)
}

/** The week with 1 January is the first (types 1, 2, 11 to 17); 21 counts as ISO 8601 does. */
function weekNumber(serial: number, type: number): number {
  if (type === 21) return isoWeek(serial)
  const starts: Record<number, number> = { 1: 0, 2: 1 }
  const start = type >= 11 && type <= 17 ? (type - 10) % 7 : starts[type]
  if (start === undefined) return fail('#NUM!', `WEEKNUM has no type ${type}.`)
  const newYear = serialOf({ ...dayOf(serial), month: 1, day: 1 })
  return Math.floor((serial - newYear + daysIntoWeek(newYear, start)) / 7) + 1
}

/** The week belongs to the year of its Thursday (ISO 8601). */
function isoWeek(serial: number): number {
  const thursday = serial - daysIntoWeek(serial, 1) + 3
  const newYear = serialOf({ ...dayOf(thursday), month: 1, day: 1 })
  return Math.floor((thursday - newYear) / 7) + 1
}

export const DATE_PARTS: FunctionFamily = {
  YEAR: define('Year of a day.', [date('date')], serial => dayOf(serial).year),
  MONTH: define('Month of a day, from 1.', [date('date')], serial => dayOf(serial).month),
  DAY: define('Day of the month.', [date('date')], serial => dayOf(serial).day),
  HOUR: define('Hour of a time.', [moment('time')], serial => timeOf(serial).hours),
  MINUTE: define('Minute of a time.', [moment('time')], serial => timeOf(serial).minutes),
  SECOND: define('Second of a time.', [moment('time')], serial => timeOf(serial).seconds),
  WEEKDAY: define('Day of the week as a number.', [date('date'), integer('type', 1)], weekday),
  WEEKNUM: define('Number of the week in the year.', [date('date'), integer('type', 1)], weekNumber),
  ISOWEEKNUM: define('Number of the week as ISO 8601 counts.', [date('date')], isoWeek),
}
