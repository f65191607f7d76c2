// Days that are worked: those outside the weekend and the holidays given.
import { heldValue, lenientNumberOf } from '../../language/coerce'
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { type Cell, integer, type Parameter, rowsOf, singleOf } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { date, LAST_DAY, shownDate, weekdayOf } from './calendar'

/** Days of the week off, Sunday being 0. */
type Weekend = ReadonlySet<number>

const SATURDAY_AND_SUNDAY: Weekend = new Set([6, 0])

/**
 * 1 to 7 are pairs of days from Saturday and Sunday on, 11 to 17 single days from Sunday on; a text of seven 0 and 1 tells the days off
 * from Monday on.
 */
function weekendOf(cell: Cell | undefined): Weekend {
  const value = heldValue(cell)
  if (typeof value === 'string') {
    if (!/^(?!1{7})[01]{7}$/.test(value)) return fail('#NUM!', `'${value}' tells no weekend.`)
    return new Set([...value].flatMap((mark, index) => (mark === '1' ? [(index + 1) % 7] : [])))
  }
  const code = Math.trunc(Number(value))
  if (code >= 1 && code <= 7) return new Set([(code + 5) % 7, code - 1])
  if (code >= 11 && code <= 17) return new Set([code - 11])
  return fail('#NUM!', `There is no weekend ${code}.`)
}

const weekend: Parameter<Weekend> = {
  name: 'weekend',
  kind: 'any',
  fallback: SATURDAY_AND_SUNDAY,
  read: value => (value === undefined ? SATURDAY_AND_SUNDAY : weekendOf(singleOf(value))),
}

/** Days off by their serial numbers; empty cells do not count. */
const holidays: Parameter<ReadonlySet<number>> = {
  name: 'holidays',
  kind: 'date, range<date>',
  fallback: new Set(),
  read: (value, { locale }) => {
    const given = rowsOf(value)
      .flat()
      .filter(cell => heldValue(cell) !== null)
    return new Set(given.map(cell => Math.floor(lenientNumberOf(cell, locale))))
  },
}

function worked(
  from: number,
  to: number,
  { off, holidays }: { off: Weekend; holidays: ReadonlySet<number> },
): number {
  if (from > to) return -worked(to, from, { off, holidays })
  const days = to - from + 1
  const rest = Array.from({ length: days % 7 }, (_, index) => to - index)
  const inWeeks = Math.floor(days / 7) * (7 - off.size) + rest.filter(day => !off.has(weekdayOf(day))).length
  return inWeeks - [...holidays].filter(day => day >= from && day <= to && !off.has(weekdayOf(day))).length
}

function later(
  start: number,
  count: number,
  { off, holidays }: { off: Weekend; holidays: ReadonlySet<number> },
): number {
  const step = Math.sign(count)
  let day = start
  for (let left = Math.abs(count); left > 0 && day >= 0 && day <= LAST_DAY; ) {
    day += step
    if (!off.has(weekdayOf(day)) && !holidays.has(day)) left -= 1
  }
  return day
}

export const WORKDAY_FUNCTIONS: FunctionFamily = {
  NETWORKDAYS: define(
    'Workdays from one day to another, both counted.',
    [date('start_date'), date('end_date'), holidays],
    (start, end, holidays) => worked(start, end, { off: SATURDAY_AND_SUNDAY, holidays }),
  ),
  'NETWORKDAYS.INTL': define(
    'As NETWORKDAYS with a weekend of one’s own.',
    [date('start_date'), date('end_date'), weekend, holidays],
    (start, end, off, holidays) => worked(start, end, { off, holidays }),
  ),
  WORKDAY: define(
    'The day so many workdays on.',
    [date('start_date'), integer('num_days'), holidays],
    function (start, count, holidays) {
      return shownDate(later(start, count, { off: SATURDAY_AND_SUNDAY, holidays }), this)
    },
  ),
  'WORKDAY.INTL': define(
    'As WORKDAY with a weekend of one’s own.',
    [date('start_date'), integer('num_days'), weekend, holidays],
    function (start, count, off, holidays) {
      return shownDate(later(start, count, { off, holidays }), this)
    },
  ),
}
