// Days and times made of numbers, of texts and of each other.
import { helpers } from '@odoo/o-spreadsheet'
import { numberInText } from '../../language/coerce'
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { held } from '../frame/loose'
import { type Cell, integer, number, type Setting } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { date, dayOf, monthsLater, serialOf, shownDate } from './calendar'

const SECONDS_PER_DAY = 86_400
/** Days per unit of EPOCHTODATE: seconds, milliseconds, microseconds. */
const EPOCH_UNITS = [86_400, 86_400_000, 86_400_000_000]

/** The day and time a text says, or that a cell formatted as a date holds. */
function momentOf(cell: Cell | undefined, { locale }: Setting): number {
  const value = cell?.value
  if (typeof value === 'number' && helpers.isDateTimeFormat(cell?.format ?? '')) return value
  const isMoment = typeof value === 'string' && !helpers.isNumber(value, locale)
  const serial = isMoment ? numberInText(value, locale) : null
  return (
    serial ?? fail('#VALUE!', `[[FUNCTION_NAME]] parameter '${value ?? ''}' cannot be parsed to date/time.`)
  )
}

const text = (name: string) => ({ ...held(name), kind: 'string' })

export const DATE_MAKERS: FunctionFamily = {
  DATE: define(
    'A day from its numbers.',
    [integer('year'), integer('month'), integer('day')],
    function (year, month, day) {
      if (year < 0 || year > 9999) return fail('#NUM!', `DATE has no year ${year}.`)
      return shownDate(serialOf({ year: year < 1900 ? year + 1900 : year, month, day }), this)
    },
  ),
  TIME: define(
    'A time from its numbers.',
    [integer('hour'), integer('minute'), integer('second')],
    function (hour, minute, second) {
      const seconds = hour * 3600 + minute * 60 + second
      if (seconds < 0) return fail('#NUM!', 'TIME needs a time from 0:00 on.')
      return { value: (seconds % SECONDS_PER_DAY) / SECONDS_PER_DAY, format: this.locale.timeFormat }
    },
  ),
  DATEVALUE: define('The serial number of a day in a text.', [text('date_string')], function (cell) {
    return Math.floor(momentOf(cell, this))
  }),
  TIMEVALUE: define('The fraction of a day of a time in a text.', [text('time_string')], function (cell) {
    const serial = momentOf(cell, this)
    return serial - Math.floor(serial)
  }),
  EDATE: define('A day some months on.', [date('start_date'), integer('months')], function (start, months) {
    return shownDate(monthsLater(start, months), this)
  }),
  EOMONTH: define(
    'The last day of a month some months on.',
    [date('start_date'), integer('months')],
    function (start, months) {
      const { year, month } = dayOf(start)
      return shownDate(serialOf({ year, month: month + months + 1, day: 0 }), this)
    },
  ),
  EPOCHTODATE: define(
    'The moment so long after 1970 began, in UTC.',
    [number('timestamp'), integer('unit', 1)],
    function (timestamp, unit) {
      const perDay = EPOCH_UNITS[unit - 1] ?? fail('#NUM!', `EPOCHTODATE has no unit ${unit}.`)
      if (timestamp < 0) return fail('#NUM!', 'EPOCHTODATE needs a timestamp of 0 or more.')
      const value = timestamp / perDay + serialOf({ year: 1970, month: 1, day: 1 })
      return { value, format: `${this.locale.dateFormat} ${this.locale.timeFormat}` }
    },
  ),
}
