// What was known of a customer's payments on the day of each invoice, and nothing that came later.
import { addDays, type CalendarDate } from '../../calendar-date'

/** `settledOn` null: not paid so far. */
export type Bill = { customer: string; on: CalendarDate; due: CalendarDate; settledOn: CalendarDate | null }

/** Of the customer's earlier bills with a known outcome: how many there were, and how many of them were late. */
export type LateBefore = { late: number; known: number }

type Outcome = { since: CalendarDate; late: boolean }

export const isLate = ({ due, settledOn }: Bill): boolean => settledOn === null || settledOn > due

/** Late from the day after the due day, whether paid by now or not; in time from the day it is settled. */
export const outcomeOf = (bill: Bill, dayAfter = (day: CalendarDate) => addDays(day, 1)): Outcome =>
  bill.settledOn !== null && !isLate(bill)
    ? { since: bill.settledOn, late: false }
    : { since: dayAfter(bill.due), late: true }

/** Many bills are due on the same days. */
const dayAfters = () => {
  const known = new Map<CalendarDate, CalendarDate>()
  return (day: CalendarDate): CalendarDate => {
    const after = known.get(day) ?? addDays(day, 1)
    known.set(day, after)
    return after
  }
}

const inOrder = (a: CalendarDate, b: CalendarDate): number => (a < b ? -1 : a > b ? 1 : 0)

/** In the order of `bills`: what was known before the day of each, of the same customer. */
export const knownThen = (bills: readonly Bill[]): LateBefore[] => {
  const places = new Map<string, number[]>()
  bills.forEach(({ customer }, at) => {
    const own = places.get(customer)
    if (own) own.push(at)
    else places.set(customer, [at])
  })
  const before: LateBefore[] = bills.map(() => ({ late: 0, known: 0 }))
  const dayAfter = dayAfters()
  for (const own of places.values()) {
    const byDay = own
      .flatMap(at => (bills[at] ? [{ at, on: bills[at].on, outcome: outcomeOf(bills[at], dayAfter) }] : []))
      .sort((one, other) => inOrder(one.on, other.on))
    const outcomes = byDay.map(({ outcome }) => outcome).sort((a, b) => inOrder(a.since, b.since))
    let [late, known] = [0, 0]
    for (const { at, on } of byDay) {
      for (let next = outcomes[known]; next !== undefined && next.since < on; next = outcomes[known]) {
        known += 1
        if (next.late) late += 1
      }
      before[at] = { late, known }
    }
  }
  return before
}
