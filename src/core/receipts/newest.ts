// How far the money is known: the newest receipt, and what came in and is nobody's or in no contract yet.
import { addDays, type CalendarDate, daysBetween } from '../calendar-date'
import type { CustomerKey, Ledger, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { WorkCalendar } from '../workdays/work-calendar'
import type { ReceiptLine } from './types'

/** No receipt for so many workdays: what is overdue may be paid long since. */
const STALE_WORKDAYS = 5

export type LedgerAge = {
  /** The day of the newest receipt; null: no receipt has a day. */
  newest: CalendarDate | null
  /** Calendar days since. */
  days: number | null
  /** Workdays after it, up to and including today, at most one more than make it stale. */
  workdays: number | null
  stale: boolean
  /** More workdays than these make it stale. */
  staleAfter: number
  /** 待认领. */
  unclaimed: { count: number; amount: Minor }
  /** 未核销: by how many customers, minor units. */
  unapplied: { count: number; amount: Minor }
}

export type AgeBasis = {
  ledger: Pick<Ledger, 'receipts' | 'currency'>
  items: readonly OpenItem[]
  lines: readonly ReceiptLine[]
  unapplied: ReadonlyMap<CustomerKey, Minor>
  calendar: Pick<WorkCalendar, 'workdayFrom'>
  asOf: CalendarDate
  /** As the team says, where it says. */
  staleAfter?: number | null
}

export function ledgerAge(basis: AgeBasis): LedgerAge {
  const { ledger, items, lines, unapplied, calendar, asOf } = basis
  const staleAfter = basis.staleAfter ?? STALE_WORKDAYS
  const newest = newestDay({ ledger, items, lines }, asOf)
  const workdays = newest === null ? null : workdaysAfter(newest, { asOf, most: staleAfter + 1, calendar })
  const unclaimed = (ledger.receipts?.unclaimed ?? []).filter(({ on }) => on <= asOf)
  const own = unclaimed.filter(({ currency }) => currency === ledger.currency)
  const open = [...unapplied.values()].filter(amount => amount > 0)
  return {
    newest,
    days: newest === null ? null : daysBetween(newest, asOf),
    workdays,
    stale: workdays !== null && workdays > staleAfter,
    staleAfter,
    unclaimed: { count: unclaimed.length, amount: sum(own.map(({ amount }) => amount)) },
    unapplied: { count: open.length, amount: sum(open) },
  }
}

/** What 收款 of the team and 登记收款 know by its day, and 付清日期 of the items. */
function newestDay(
  { ledger, items, lines }: Pick<AgeBasis, 'ledger' | 'items' | 'lines'>,
  asOf: CalendarDate,
): CalendarDate | null {
  let newest: CalendarDate | null = null
  const see = (day: CalendarDate | null) => {
    if (day !== null && day <= asOf && (newest === null || day > newest)) newest = day
  }
  for (const { on } of ledger.receipts?.list ?? []) see(on)
  for (const { on } of ledger.receipts?.unclaimed ?? []) see(on)
  for (const { on, state } of lines) if (state === 'entered' || state === 'noted') see(on)
  for (const { paidOn } of items) see(paidOn)
  return newest
}

function workdaysAfter(
  day: CalendarDate,
  { asOf, most, calendar }: Pick<AgeBasis, 'asOf' | 'calendar'> & { most: number },
): number {
  let count = 0
  for (let at = nextDay(day); count < most; count += 1) {
    const worked = calendar.workdayFrom(at)
    if (worked > asOf) break
    at = nextDay(worked)
  }
  return count
}

const nextDay = (day: CalendarDate): CalendarDate => addDays(day, 1)
