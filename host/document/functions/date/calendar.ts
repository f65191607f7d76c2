// Serial numbers of days as Sheets counts them, 1899-12-30 being 0, and how functions take and give them.
import type { Arg, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet'
import { lenientNumberOf } from '../../language/coerce'
import { fail } from '../../language/errors'
import { type Parameter, singleOf } from '../frame/parameters'

const DAY_MS = 86_400_000
const SERIAL_ZERO = Date.UTC(1899, 11, 30)
const SECONDS_PER_DAY = 86_400
/** 9999-12-31. */
export const LAST_DAY = 2_958_465

export type Day = { year: number; month: number; day: number }

export function dayOf(serial: number): Day {
  const at = new Date(SERIAL_ZERO + Math.floor(serial) * DAY_MS)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** Months and days may lie outside their year and month: they count on. */
export function serialOf({ year, month, day }: Day): number {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return Math.round((at.getTime() - SERIAL_ZERO) / DAY_MS)
}

/** The day so many months on, or the last one of that month where it is shorter. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial)
  const last = serialOf({ year, month: month + months + 1, day: 0 })
  return Math.min(serialOf({ year, month: month + months, day: 1 }) + day - 1, last)
}

/** Hours, minutes and seconds of the time in a serial number, to the nearest second. */
export function timeOf(serial: number): { hours: number; minutes: number; seconds: number } {
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_PER_DAY) % SECONDS_PER_DAY
  return { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60 }
}

/** Day of the week, Sunday being 0. */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7
}

/** A day and time from 1899-12-30 on. */
export function moment(name: string): Parameter<number> {
  const read = (value: Arg, { locale }: Pick<EvalContext, 'locale'>) => {
    const serial = lenientNumberOf(singleOf(value), locale)
    return serial < 0
      ? fail('#NUM!', `[[FUNCTION_NAME]] needs a day from 1899-12-30 on, not ${serial}.`)
      : serial
  }
  return { name, kind: 'date', read }
}

/** A day, its time cut off. */
export function date(name: string): Parameter<number> {
  const { read, ...parameter } = moment(name)
  return { ...parameter, read: (value, setting) => Math.floor(read(value, setting)) }
}

/** A serial number that is shown as a day. Outside the years 1900 to 9999 it is #NUM!. */
export function shownDate(serial: number, { locale }: Pick<EvalContext, 'locale'>): FunctionResultObject {
  if (!(serial >= 0 && serial <= LAST_DAY))
    return fail('#NUM!', '[[FUNCTION_NAME]] gives no day of the years 1900 to 9999.')
  return { value: serial, format: locale.dateFormat }
}
