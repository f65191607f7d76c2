// How long it is from one day to another.
import { registries } from '@odoo/o-spreadsheet'
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { flag, integer, text } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { date, dayOf, monthsLater, serialOf } from './calendar'

const ENGINE = {
  DAYS360: registries.functionRegistry.get('DAYS360'),
  YEARFRAC: registries.functionRegistry.get('YEARFRAC'),
}

function wholeMonths(start: number, end: number): number {
  const [from, to] = [dayOf(start), dayOf(end)]
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0)
}

/** Days after the last day of the month before `end` that has the day of `start`. */
function daysBeyondMonths(start: number, end: number): number {
  const { day } = dayOf(start)
  const to = dayOf(end)
  return to.day >= day ? to.day - day : end - (serialOf({ ...to, month: to.month - 1, day }) as number)
}

function daysBeyondYears(start: number, end: number): number {
  const years = Math.floor(wholeMonths(start, end) / 12)
  return end - monthsLater(start, years * 12)
}

const SPANS: Record<string, (start: number, end: number) => number> = {
  D: (start, end) => end - start,
  M: wholeMonths,
  Y: (start, end) => Math.floor(wholeMonths(start, end) / 12),
  YM: (start, end) => wholeMonths(start, end) % 12,
  MD: daysBeyondMonths,
  YD: daysBeyondYears,
}

export const DATE_SPANS: FunctionFamily = {
  DAYS: define(
    'Days from one day to another.',
    [date('end_date'), date('start_date')],
    (end, start) => end - start,
  ),
  DATEDIF: define(
    'Whole days, months or years between two days.',
    [date('start_date'), date('end_date'), text('unit')],
    (start, end, unit) => {
      const span = SPANS[unit.toUpperCase()] ?? fail('#NUM!', `DATEDIF has no unit '${unit}'.`)
      return start > end ? fail('#NUM!', 'DATEDIF needs its start before its end.') : span(start, end)
    },
  ),
  DAYS360: define(
    'Days between two days where every month has 30.',
    [date('start_date'), date('end_date'), flag('method', false)],
    function (start, end, isEuropean) {
      return ENGINE.DAYS360.compute.call(
        this,
        { value: start },
        { value: end },
        { value: isEuropean },
      ) as number
    },
  ),
  YEARFRAC: define(
    'Part of a year between two days.',
    [date('start_date'), date('end_date'), integer('day_count_convention', 0)],
    function (start, end, basis) {
      if (basis < 0 || basis > 4) return fail('#NUM!', `YEARFRAC has no day count convention ${basis}.`)
      return ENGINE.YEARFRAC.compute.call(this, { value: start }, { value: end }, { value: basis }) as number
    },
  ),
}
