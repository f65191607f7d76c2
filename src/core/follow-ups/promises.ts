// Promises to pay: kept, kept in part, broken, put off, or still to be kept, by what came in since they were made.
import { type CalendarDate, daysBetween } from '../calendar-date'
import { byCustomer } from '../ledger/by-customer'
import type { CustomerKey, ItemKey, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { workdaysLater } from '../workdays/later'
import type { WorkCalendar } from '../workdays/work-calendar'
import type { FollowUp, OwedThen } from './types'

/** 'replaced': the customer named a later day before this one had passed. */
export type PromiseState = 'open' | 'kept' | 'part' | 'broken' | 'replaced'

/** `owed`: what was open when it was made. */
export type PromiseMade = { entry: FollowUp; owed: readonly OwedThen[] }

export type JudgedPromise = {
  key: string
  customer: CustomerKey
  name: string
  madeOn: CalendarDate
  on: CalendarDate
  /** The last day on which money still keeps it: the workday of the promise and one more, for the bank. */
  lastDay: CalendarDate
  /** As named, else what was open and due by its day; null where that was nothing: any payment keeps it. */
  amount: Minor | null
  /** What came in by the last day, as far as it has come. */
  came: Minor
  state: PromiseState
  hold: boolean
  by: string
}

/** Money of a customer by its day; `at`: when it was entered, '' unknown. */
export type Incoming = { customer: CustomerKey; on: CalendarDate; at: string; amount: Minor }

export type PromiseBasis = {
  made: readonly PromiseMade[]
  incoming: readonly Incoming[]
  /** As they stand on `asOf`. */
  items: readonly OpenItem[]
  calendar: Pick<WorkCalendar, 'workdayFrom'>
  asOf: CalendarDate
}

const GRACE_WORKDAYS = 1

/** Money that came after this moment, on the promised day or before its last one. */
type Window = { from: CalendarDate; at: string; until: CalendarDate }

const dayOf = ({ at }: FollowUp): CalendarDate => at.slice(0, 10) as CalendarDate

export function lastDayToKeep(on: CalendarDate, calendar: Pick<WorkCalendar, 'workdayFrom'>): CalendarDate {
  return workdaysLater(calendar.workdayFrom(on), GRACE_WORKDAYS, calendar)
}

/** What is open at the moment of a promise, to be kept beside it. */
export function owedNow(items: readonly OpenItem[], customer: CustomerKey): OwedThen[] {
  return items
    .filter(item => item.customer === customer && item.open > 0)
    .map(item => ({
      item: item.key,
      due: item.due.kind === 'known' ? item.due.on : null,
      paid: item.paid ?? 0,
      open: item.open,
    }))
}

/**
 * Every promise as it stands at the end of `asOf`, in the order in which they were made. Money counts by its day where 收款 knows it. What
 * 已付 of the items says beyond that was typed without a day and counts as soon as it is seen, on 付清日期 where there is one.
 */
export function judgedPromises({ made, incoming, items, calendar, asOf }: PromiseBasis): JudgedPromise[] {
  if (made.length === 0) return []
  const money = byCustomer(incoming)
  const paid = paidByItem(made, items)
  const own = byCustomer(made.map(({ entry }) => entry))
  return made.flatMap((one): JudgedPromise[] => {
    const { entry, owed } = one
    const { promised, customer } = entry
    if (promised === null) return []
    const lastDay = lastDayToKeep(promised.on, calendar)
    const amount = amountOf(one)
    const window = { from: dayOf(entry), at: entry.at, until: lastDay < asOf ? lastDay : asOf }
    const came = cameIn(window, { money: money.get(customer) ?? [], owed, paid, asOf })
    const others = own.get(customer) ?? []
    const state = stateOf({
      came,
      needed: neededFor(one, others),
      isOver: asOf > lastDay,
      isReplaced: isPutOff(one, others, lastDay),
    })
    return [
      {
        key: entry.key,
        customer,
        name: entry.name,
        madeOn: dayOf(entry),
        on: promised.on,
        lastDay,
        amount,
        came,
        state,
        hold: promised.hold === true,
        by: entry.by,
      },
    ]
  })
}

function amountOf({ entry: { promised }, owed }: PromiseMade): Minor | null {
  if (promised === null) return null
  if (promised.amount !== null) return promised.amount
  const due = sum(owed.filter(item => item.due !== null && item.due <= promised.on).map(({ open }) => open))
  return due > 0 ? due : null
}

/** Of a promise in several days, made in one talk, the later days need the money of the earlier ones too. */
function neededFor(one: PromiseMade, others: readonly FollowUp[]): Minor | null {
  const own = amountOf(one)
  if (own === null) return null
  const day = one.entry.promised?.on ?? ''
  const before = others.filter(
    other => other.promised !== null && other.promised.on < day && dayOf(other) === dayOf(one.entry),
  )
  return (
    own + (one.entry.promised?.amount === null ? 0 : sum(before.map(({ promised }) => promised?.amount ?? 0)))
  )
}

/** On a later day than it was made, and while it could still be kept, another day was named. */
function isPutOff(one: PromiseMade, others: readonly FollowUp[], lastDay: CalendarDate): boolean {
  const on = one.entry.promised?.on ?? ''
  const madeOn = dayOf(one.entry)
  return others.some(
    other =>
      other.promised !== null && dayOf(other) > madeOn && dayOf(other) <= lastDay && other.promised.on > on,
  )
}

type Outcome = { came: Minor; needed: Minor | null; isOver: boolean; isReplaced: boolean }

function stateOf({ came, needed, isOver, isReplaced }: Outcome): PromiseState {
  if (came > 0 && came >= (needed ?? 0)) return 'kept'
  if (isReplaced) return 'replaced'
  if (!isOver) return 'open'
  return came > 0 ? 'part' : 'broken'
}

type PaidNow = { paid: Minor; paidOn: CalendarDate | null }

type Sources = {
  money: readonly Incoming[]
  owed: readonly OwedThen[]
  paid: ReadonlyMap<ItemKey, PaidNow>
  asOf: CalendarDate
}

function cameIn({ from, at, until }: Window, { money, owed, paid, asOf }: Sources): Minor {
  const since = money.filter(one => one.on >= from && one.on <= asOf && (one.at === '' || one.at >= at))
  const dated = sum(since.filter(({ on }) => on <= until).map(({ amount }) => amount))
  return Math.max(0, dated) + undated({ owed, paid, until }, sum(since.map(({ amount }) => amount)))
}

/** What the ledger says is paid of what was open then, beyond what is known by its day. */
function undated(
  { owed, paid, until }: Pick<Sources, 'owed' | 'paid'> & { until: CalendarDate },
  known: Minor,
): Minor {
  const then = new Map<ItemKey, Minor>()
  for (const { item, paid: before } of owed) then.set(item, (then.get(item) ?? 0) + before)
  let grown = 0
  let lastPaidOn: CalendarDate | null = null
  let isAllDated = true
  for (const [item, before] of then) {
    const now = paid.get(item)
    if (now === undefined || now.paid <= before) continue
    grown += now.paid - before
    if (now.paidOn === null) isAllDated = false
    else if (lastPaidOn === null || now.paidOn > lastPaidOn) lastPaidOn = now.paidOn
  }
  if (isAllDated && lastPaidOn !== null && lastPaidOn > until) return 0
  return Math.max(0, grown - Math.max(0, known))
}

/** Of the items promises speak of; rows that share a name are one, and so are the instalments of what was a contract then. */
function paidByItem(made: readonly PromiseMade[], items: readonly OpenItem[]): Map<ItemKey, PaidNow> {
  const wanted = new Set(made.flatMap(({ owed }) => owed.map(({ item }) => item)))
  const paid = new Map<ItemKey, PaidNow>()
  if (wanted.size === 0) return paid
  const add = (name: ItemKey, item: OpenItem) => {
    if (!wanted.has(name)) return
    const known = paid.get(name)
    const isDated = item.paidOn !== null && (known === undefined || known.paidOn !== null)
    paid.set(name, {
      paid: (known?.paid ?? 0) + (item.paid ?? 0),
      paidOn: isDated ? item.paidOn : null,
    })
  }
  for (const item of items) {
    add(item.key, item)
    if (item.instalment !== undefined) add(item.instalment.contract, item)
  }
  return paid
}

/** By customer the promise that holds his letters today: the one that runs longest. */
export function holdingPromises(promises: readonly JudgedPromise[]): Map<CustomerKey, JudgedPromise> {
  const holding = new Map<CustomerKey, JudgedPromise>()
  for (const promise of promises) {
    if (promise.state !== 'open' || !promise.hold) continue
    const known = holding.get(promise.customer)
    if (known === undefined || known.lastDay < promise.lastDay) holding.set(promise.customer, promise)
  }
  return holding
}

export type BrokenPromise = JudgedPromise & { daysLate: number; overdue: Minor }

/**
 * Broken ones and those kept in part that still matter, the longest first: something of the customer is overdue, and his last promise is
 * this one. Each customer once.
 */
export function brokenPromises(
  promises: readonly JudgedPromise[],
  items: readonly OpenItem[],
  asOf: CalendarDate,
): BrokenPromise[] {
  const last = new Map<CustomerKey, JudgedPromise>()
  for (const promise of promises) {
    const known = last.get(promise.customer)
    const isLater = known === undefined || promise.on >= known.on || promise.state === 'open'
    if (isLater && known?.state !== 'open') last.set(promise.customer, promise)
  }
  const broken = [...last.values()].filter(({ state }) => state === 'broken' || state === 'part')
  if (broken.length === 0) return []
  const overdue = new Map<CustomerKey, Minor>(broken.map(({ customer }) => [customer, 0]))
  for (const item of items) {
    const known = overdue.get(item.customer)
    if (known !== undefined && item.state === 'overdue') overdue.set(item.customer, known + item.open)
  }
  return broken
    .map(promise => ({
      ...promise,
      daysLate: daysBetween(promise.on, asOf),
      overdue: overdue.get(promise.customer) ?? 0,
    }))
    .filter(promise => promise.overdue > 0)
    .sort((a, b) => b.daysLate - a.daysLate || (a.customer < b.customer ? -1 : 1))
}

/** Of promises whose day has passed, how many were kept: `value` null with none. */
export function promiseRate(promises: readonly JudgedPromise[]): { value: number | null; n: number } {
  const over = promises.filter(({ state }) => state === 'kept' || state === 'part' || state === 'broken')
  const kept = over.filter(({ state }) => state === 'kept').length
  return { value: over.length === 0 ? null : kept / over.length, n: over.length }
}
