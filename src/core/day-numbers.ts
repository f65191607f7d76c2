// Numbers of what people enter, by the day: SK20261121-03 is the third receipt of that day.
import type { CalendarDate } from './calendar-date'

/** The numbers after the highest of today's that stands; also when rows between were deleted none is given twice. `at` from 0. */
export function numbersAfter(
  prefix: string,
  given: readonly string[],
  today: CalendarDate,
): (at: number) => string {
  const day = `${prefix}${today.replace(/-/g, '')}-`
  const last = given
    .filter(number => number.startsWith(day))
    .reduce((most, number) => Math.max(most, Number(number.slice(day.length)) || 0), 0)
  return at => day + String(last + 1 + at).padStart(2, '0')
}
