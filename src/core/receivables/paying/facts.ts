// What is on record of how each customer pays: gathered in one pass over the items, figures are made of it afterwards.
import { loweredInAll } from '../../adjustments/as-of'
import { addMonths, type CalendarDate, daysBetween } from '../../calendar-date'
import { disputedPart } from '../../ledger/disputed-part'
import type { CustomerKey, OpenItem } from '../../ledger/types'
import type { Minor } from '../../money'
import type { Count } from '../../statistics/beta-binomial'

/** `graceDays`: paid so many days after the due day is still on time. */
export type PayingRules = { asOf: CalendarDate; graceDays: number }

/** Σ amount × days and Σ amount over parts of `n` items. */
export type Weighted = { n: number; amount: Minor; days: number }

export type PayingFacts = {
  customer: CustomerKey
  name: string
  /** What was paid, against its due day; of it what came in the last six months, and what before. */
  paid: Weighted
  recent: Weighted
  before: Weighted
  /** What was paid, against the day of the sale. */
  sinceSale: Weighted
  /** What is open past its due day, disputed or not. */
  unpaid: Weighted
  /** Days late of each item paid in full, early ones negative. */
  lates: number[]
  /** Items late of those that are known to be late or not: paid in full, or unpaid past the days of grace, disputed or not. */
  late: Count
  /** Of the amounts that are known to be late or not, what was paid on time; of `n` items. */
  onTime: { n: number; amount: Minor; of: Minor }
  /** Day of the first payment counted. */
  since: CalendarDate | null
  open: Minor
  overdue: Minor
  /** Open and in dispute. */
  disputed: Minor
}

const RECENT_MONTHS = 6

/**
 * Every customer with an item, rows without a customer left out. An item counts once its sale does, with an amount above zero and a due day
 * that is known (one inferred from 签订日期 is not). What 收款 gave it counts day by day, what went back takes away what came last; else what
 * was paid of it counts on the day it was paid in full: credit notes and write-offs are no cash. Money that came before the sale is 预付, and
 * above the total 预收: neither says how somebody pays.
 */
export const payingFacts = (
  items: readonly OpenItem[],
  rules: PayingRules,
): Map<CustomerKey, PayingFacts> => {
  const byCustomer = new Map<CustomerKey, PayingFacts>()
  const recentFrom = addMonths(rules.asOf, -RECENT_MONTHS)
  for (const item of items) {
    if (item.customer === '') continue
    let facts = byCustomer.get(item.customer)
    if (facts === undefined) {
      facts = noFacts(item)
      byCustomer.set(item.customer, facts)
    }
    facts.open += item.open
    if (item.state === 'overdue') facts.overdue += item.open
    facts.disputed += disputedPart(item)
    const paid = paidParts(item, rules.asOf)
    countSinceSale(facts, item, paid)
    if (item.due.kind !== 'known') continue
    countDelays(facts, { due: item.due.on, paid, recentFrom, graceDays: rules.graceDays })
    if (item.state === 'overdue') countUnpaid(facts, item, rules)
    else if (paid.length > 0) countPaid(facts, daysLate(item), rules)
  }
  return byCustomer
}

/** Days between due day and payment in full, early ones negative; null for what was not paid, or only in part, or before the sale. */
export const daysLate = (item: OpenItem): number | null => {
  const { state, due, paidOn, recognisedOn, adjustments } = item
  return state === 'settled' &&
    !hidesItsDay(item) &&
    due.kind === 'known' &&
    paidOn !== null &&
    cashOf(item) > 0 &&
    adjustments?.some(({ kind }) => kind === 'write-off') !== true &&
    !isBefore(paidOn, recognisedOn)
    ? daysBetween(due.on, paidOn)
    : null
}

/** The row of a contract tells one day of payment, that of its last instalment. */
const hidesItsDay = ({ instalment, payments, dated }: OpenItem): boolean =>
  instalment !== undefined && payments === undefined && dated === undefined && !instalment.isLast

type Part = { amount: Minor; on: CalendarDate }

const NO_PARTS: readonly Part[] = []

const isBefore = (day: CalendarDate, sale: CalendarDate | null): boolean => sale !== null && day < sale

/** What of a settled item was paid. */
const cashOf = (item: OpenItem): Minor => (item.total ?? 0) - loweredInAll(item)

/** What was paid of an item by day, what went back taken off; nothing where its day is not known. */
export const paidParts = (item: OpenItem, asOf: CalendarDate): readonly Part[] => {
  const { total, state, payments, dated = [], paidOn, recognisedOn } = item
  if (total === null || total <= 0 || state === 'unreadable' || state === 'not-started') return NO_PARTS
  if (payments === undefined && dated.length === 0) {
    const isPaid = state === 'settled' && paidOn !== null && !isBefore(paidOn, recognisedOn)
    const cash = cashOf(item)
    return isPaid && cash > 0 && !hidesItsDay(item) ? [{ amount: cash, on: paidOn }] : NO_PARTS
  }
  return keptParts(payments ?? dated, asOf).filter(({ on }) => !isBefore(on, recognisedOn))
}

/** What came in by `asOf` and did not go back: a negative amount takes from the last ones before it. */
export const keptParts = (payments: readonly Part[], asOf: CalendarDate): Part[] => {
  const parts: Part[] = []
  for (const { on, amount } of payments) {
    if (on > asOf) continue
    if (amount > 0) parts.push({ on, amount })
    else takeBack(parts, 0 - amount)
  }
  return parts
}

const takeBack = (parts: Part[], amount: Minor): void => {
  let left = amount
  while (left > 0) {
    const last = parts.pop()
    if (last === undefined) return
    if (last.amount > left) parts.push({ on: last.on, amount: last.amount - left })
    left -= last.amount
  }
}

const countSinceSale = (
  { sinceSale }: PayingFacts,
  { recognisedOn }: OpenItem,
  paid: readonly Part[],
): void => {
  if (recognisedOn === null || paid.length === 0) return
  sinceSale.n += 1
  for (const { amount, on } of paid) add(sinceSale, amount, daysBetween(recognisedOn, on))
}

type Delays = { due: CalendarDate; paid: readonly Part[]; recentFrom: CalendarDate; graceDays: number }

const countDelays = (facts: PayingFacts, { due, paid, recentFrom, graceDays }: Delays): void => {
  let [recent, before] = [0, 0]
  for (const { amount, on } of paid) {
    const days = daysBetween(due, on)
    add(facts.paid, amount, days)
    if (on > recentFrom) {
      recent = 1
      add(facts.recent, amount, days)
    } else {
      before = 1
      add(facts.before, amount, days)
    }
    facts.onTime.of += amount
    if (days <= graceDays) facts.onTime.amount += amount
    if (facts.since === null || on < facts.since) facts.since = on
  }
  if (paid.length === 0) return
  facts.paid.n += 1
  facts.recent.n += recent
  facts.before.n += before
  facts.onTime.n += 1
}

const countUnpaid = (
  facts: PayingFacts,
  { open, daysOverdue }: OpenItem,
  { graceDays }: PayingRules,
): void => {
  facts.unpaid.n += 1
  add(facts.unpaid, open, daysOverdue)
  if (daysOverdue <= graceDays) return
  facts.late.of += 1
  facts.late.hits += 1
  facts.onTime.of += open
}

const countPaid = (facts: PayingFacts, days: number | null, { graceDays }: PayingRules): void => {
  if (days === null) return
  facts.lates.push(days)
  facts.late.of += 1
  if (days > graceDays) facts.late.hits += 1
}

const add = (to: Weighted, amount: Minor, days: number): void => {
  to.amount += amount
  to.days += amount * days
}

const nothing = (): Weighted => ({ n: 0, amount: 0, days: 0 })

const noFacts = ({ customer, customerName }: OpenItem): PayingFacts => ({
  customer,
  name: customerName,
  paid: nothing(),
  recent: nothing(),
  before: nothing(),
  sinceSale: nothing(),
  unpaid: nothing(),
  lates: [],
  late: { hits: 0, of: 0 },
  onTime: { n: 0, amount: 0, of: 0 },
  since: null,
  open: 0,
  overdue: 0,
  disputed: 0,
})
