// When the open amounts may be expected from how each customer pays, beside the day they are due.
import type { CalendarDate } from '../../calendar-date'
import type { CustomerKey, OpenItem } from '../../ledger/types'
import type { Minor } from '../../money'
import { ascending, firstAbove, quantile } from '../../statistics/quantile'
import { type ExpectedWeek, weekFinder, weeksFrom } from '../expected'
import type { PayingFacts } from './facts'
import { ENOUGH_PAYMENTS } from './figures'

/** A customer's own median counts as much as all customers' at so many payments of his. */
const WEIGHT_OF_ALL = 3

/**
 * The weeks, `later`, `undated` and `untold` add up to `balance`. `untold`: open longer than anybody here was ever late. `n` payments make
 * the habits, `usual` is the median delay of all.
 */
export type ExpectedByHabit =
  | { value: HabitWeeks; n: number }
  | { value: null; n: number; reason: 'not-enough-data' | 'no-paid-date-column' }

export type HabitWeeks = {
  weeks: ExpectedWeek[]
  later: Minor
  undated: Minor
  untold: Minor
  usual: number
}

type Habit = { usual: number; lates: readonly number[] }

type HabitRules = { asOf: CalendarDate; weeks: number; dated: boolean }

/**
 * Each open item on its due day plus the customer's usual delay: his median, drawn towards that of all the more the fewer payments he has.
 * Where that day is past, the median of those of his payments that were later still; with fewer than three of them, of all customers'.
 * `items` as for `facts`.
 */
export const expectedByHabit = (
  items: readonly OpenItem[],
  facts: ReadonlyMap<CustomerKey, PayingFacts>,
  { asOf, weeks: count, dated }: HabitRules,
): ExpectedByHabit => {
  const { all, habitOf } = habits(facts)
  const n = all.lates.length
  if (!dated) return { value: null, n, reason: 'no-paid-date-column' }
  if (n < ENOUGH_PAYMENTS) return { value: null, n, reason: 'not-enough-data' }
  const weekOf = weekFinder(asOf)
  const value: HabitWeeks = {
    weeks: weeksFrom(asOf, count),
    later: 0,
    undated: 0,
    untold: 0,
    usual: all.usual,
  }
  for (const { customer, open, state, daysOverdue, daysToDue } of items) {
    if (open <= 0) continue
    if (state !== 'overdue' && daysToDue === null) {
      value.undated += open
      continue
    }
    const days = daysAhead(state === 'overdue' ? daysOverdue : -(daysToDue ?? 0), habitOf(customer), all)
    const week = days === null ? undefined : value.weeks[weekOf(days)]
    if (days === null) value.untold += open
    else if (week === undefined) value.later += open
    else {
      week.amount += open
      week.count += 1
    }
  }
  return { value, n }
}

/** Days from today, 1 or more; null where nobody was ever so late. `late`: by now, negative before the due day. */
const daysAhead = (late: number, own: Habit, all: Habit): number | null => {
  if (own.usual > late) return own.usual - late
  for (const { lates } of [own, all]) {
    const first = firstAbove(lates, late)
    // The middle of what is left of the sorted list.
    const middle = lates[(first + lates.length) >> 1]
    if (middle !== undefined && lates.length - first >= ENOUGH_PAYMENTS) return middle - late
  }
  return null
}

const habits = (facts: ReadonlyMap<CustomerKey, PayingFacts>) => {
  const lates: number[] = []
  for (const one of facts.values()) for (const days of one.lates) lates.push(days)
  lates.sort((a, b) => a - b)
  const middle = quantile(lates, 0.5) ?? 0
  const all: Habit = { usual: Math.round(middle), lates }
  const known = new Map<CustomerKey, Habit>()
  const habitOf = (customer: CustomerKey): Habit => {
    const found = known.get(customer)
    if (found !== undefined) return found
    const own = ascending(facts.get(customer)?.lates ?? [])
    const n = own.length
    const usual = ((quantile(own, 0.5) ?? 0) * n + middle * WEIGHT_OF_ALL) / (n + WEIGHT_OF_ALL)
    const habit = { usual: Math.round(usual), lates: own }
    known.set(customer, habit)
    return habit
  }
  return { all, habitOf }
}
