// When the open amounts are due: what is overdue by now, week by week from here, later, and at no known day.
import { addDays, type CalendarDate, daysBetween, endOfWeek } from '../calendar-date'
import type { OpenItem } from '../ledger/types'
import type { Minor } from '../money'

/** Due from `from` to `to`, both included; Monday to Sunday, the first week from the day looked from. */
export type ExpectedWeek = { from: CalendarDate; to: CalendarDate; amount: Minor; count: number }

/** `overdue`, the weeks, `later` and `undated` add up to `balance`. */
export type ExpectedCash = {
  overdue: Minor
  weeks: ExpectedWeek[]
  later: Minor
  undated: Minor
  balance: Minor
}

/** So many weeks: the rest of the one `asOf` is in, then from Monday to Sunday. */
export const weeksFrom = (asOf: CalendarDate, count: number): ExpectedWeek[] => {
  const firstSunday = endOfWeek(asOf)
  return Array.from({ length: count }, (_, at): ExpectedWeek => {
    const to = addDays(firstSunday, at * 7)
    return { from: at === 0 ? asOf : addDays(to, -6), to, amount: 0, count: 0 }
  })
}

/** Finds which of those weeks the day so many days after `asOf` is in. */
export const weekFinder = (asOf: CalendarDate): ((days: number) => number) => {
  const restOfWeek = daysBetween(asOf, endOfWeek(asOf))
  return days => Math.ceil(Math.max(0, days - restOfWeek) / 7)
}

/** Open amounts by the calendar week of their due day, known or inferred, over items as `openItems` gives them for the same `asOf`. */
export const expectedCash = (
  items: readonly OpenItem[],
  { asOf, weeks: count }: { asOf: CalendarDate; weeks: number },
): ExpectedCash => {
  const weeks = weeksFrom(asOf, count)
  const weekOf = weekFinder(asOf)
  const expected: ExpectedCash = { overdue: 0, weeks, later: 0, undated: 0, balance: 0 }
  for (const { state, open, daysToDue } of items) {
    if (open <= 0) continue
    expected.balance += open
    if (state === 'overdue') expected.overdue += open
    else if (daysToDue === null) expected.undated += open
    else {
      const week = weeks[weekOf(daysToDue)]
      if (week === undefined) expected.later += open
      else {
        week.amount += open
        week.count += 1
      }
    }
  }
  return expected
}
