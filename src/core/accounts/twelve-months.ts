// Revenue of the last twelve months: the calendar month of `asOf` up to that day, and the eleven months before it.
import { addMonths, addToMonth, type CalendarDate, calendarDate, monthOf } from '../calendar-date'
import type { OpenItem } from '../ledger/types'
import type { Minor } from '../money'

/** First and last day, both included. */
export type Period = { from: CalendarDate; to: CalendarDate }

const firstDay = (month: string, otherwise: CalendarDate) => calendarDate(`${month}-01`) ?? otherwise

export const twelveMonths = (asOf: CalendarDate): Period => ({
  from: firstDay(addToMonth(monthOf(asOf), -11), asOf),
  to: asOf,
})

/** The same days a year earlier, so that a month begun is compared with as much of last year's (receivables.md §2.12). */
export const yearBefore = ({ from, to }: Period): Period => ({
  from: addMonths(from, -12),
  to: addMonths(to, -12),
})

export const within = (day: CalendarDate | null, { from, to }: Period): day is CalendarDate =>
  day !== null && day >= from && day <= to

type Sale = Pick<OpenItem, 'total' | 'state'>

/** A sale that counts: begun by the day it is looked from, its amounts readable. */
export const isSale = ({ total, state }: Sale): boolean =>
  total !== null && state !== 'unreadable' && state !== 'not-started'

export const revenueOf = (item: Sale): Minor => (isSale(item) ? (item.total ?? 0) : 0)
