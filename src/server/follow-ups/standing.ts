// What 催款 says first: promises still to be kept, broken ones, and how far the money is known.
import type { MoneyStanding } from '../../contract/holds'
import type { CalendarDate } from '../../core/calendar-date'
import { brokenPromises, type JudgedPromise, promiseRate } from '../../core/follow-ups/promises'
import type { CustomerKey } from '../../core/ledger/types'
import type { Minor } from '../../core/money'
import { ledgerAge } from '../../core/receipts/newest'
import type { ReceiptLine } from '../../core/receipts/types'
import type { WorkCalendar } from '../../core/workdays/work-calendar'
import type { Loaded } from '../tasks/load'

export type StandingFrom = {
  promises: readonly JudgedPromise[]
  unapplied: ReadonlyMap<CustomerKey, Minor>
  lines: readonly ReceiptLine[]
  calendar: WorkCalendar
  asOf: CalendarDate
  /** 多久没有新收款就不自动发; null: as usual. */
  staleAfter: number | null
}

/** More than a person goes through in a day. */
const MOST = 50

export const moneyStanding = (
  { ledger, items }: Pick<Loaded, 'ledger' | 'items'>,
  { promises, unapplied, lines, calendar, asOf, staleAfter }: StandingFrom,
): MoneyStanding => {
  const open = promises
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
  const broken = brokenPromises(promises, items, asOf)
  return {
    open: open.slice(0, MOST),
    broken: broken.slice(0, MOST),
    more: { open: Math.max(0, open.length - MOST), broken: Math.max(0, broken.length - MOST) },
    rate: promiseRate(promises),
    age: ledgerAge({ ledger, items, lines, unapplied, calendar, asOf, staleAfter }),
  }
}
