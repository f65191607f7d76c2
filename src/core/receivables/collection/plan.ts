// 月度回款计划: what is to come in this month from each customer, frozen once, and what came in since.
import { addDays, type CalendarDate, daysBetween, firstDayOf, lastDayOf } from '../../calendar-date'
import { dueDay } from '../../ledger/open-items'
import type { CustomerKey, OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'

/** `YYYY-MM`. */
export type Month = string

/**
 * A customer's part of a plan: `overdue` at the start of the month + `due` in it − `held` (in dispute, or on hold past its end) = `plan`.
 * `received`: everything that had come in from him before the month.
 */
export type PlanLine = {
  customer: CustomerKey
  name: string
  /** Whose most of it is; '' for nobody's. */
  owner: string
  overdue: Minor
  due: Minor
  held: Minor
  plan: Minor
  received: Minor
}

export const dayBefore = (month: Month): CalendarDate => addDays(firstDayOf(month), -1)

export type PlanBasis = {
  month: Month
  /** The same items, in the same order: as they stood at the end of the day before the month, and as they stand now. */
  before: readonly OpenItem[]
  now: readonly OpenItem[]
  ownerOf: (item: OpenItem) => string
  /** What of an item is in dispute or on hold beyond the end of the month. */
  heldOf: (item: OpenItem) => Minor
  /** By customer, up to the day before the month. */
  received: ReadonlyMap<CustomerKey, Minor>
  /** Customers who stood in the plan of the month before: their receipts are kept on, so that its end is known. */
  also: ReadonlyMap<CustomerKey, string>
}

/** The largest plan first; an item begun in the month counts where it falls due in it, one without a due day never. */
export function planOf({ month, before, now, ownerOf, heldOf, received, also }: PlanBasis): PlanLine[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)]
  const lines = new Map<CustomerKey, PlanLine & { owners: Map<string, Minor> }>()
  const lineOf = (customer: CustomerKey, name: string) => {
    const known = lines.get(customer)
    if (known !== undefined) return known
    const line = {
      ...{ customer, name, owner: '', overdue: 0, due: 0, held: 0, plan: 0 },
      received: received.get(customer) ?? 0,
      owners: new Map<string, Minor>(),
    }
    lines.set(customer, line)
    return line
  }
  before.forEach((earlier, at) => {
    const item = earlier.state === 'not-started' ? (now[at] ?? earlier) : earlier
    const due = dueDay(item.due)
    if (item.open <= 0 || due === null || due > last) return
    const line = lineOf(item.customer, item.customerName)
    if (due < first) line.overdue += item.open
    else line.due += item.open
    line.held += heldOf(item)
    const owner = ownerOf(item)
    line.owners.set(owner, (line.owners.get(owner) ?? 0) + item.open)
  })
  for (const [customer, name] of also) lineOf(customer, name)
  return [...lines.values()]
    .map(({ owners, ...line }) => ({
      ...line,
      owner: largestOf(owners),
      plan: line.overdue + line.due - line.held,
    }))
    .sort((a, b) => b.plan - a.plan || (a.customer < b.customer ? -1 : 1))
}

function largestOf(owners: ReadonlyMap<string, Minor>): string {
  const [first] = [...owners].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}

/**
 * What came in from a customer in the month; `actual` in all of it is more than that of the lines where others paid too. Null where it is
 * not known, and so is every sum it belongs to.
 */
export type Progress<Line extends PlanLine = PlanLine> = {
  lines: (Line & { actual: Minor | null })[]
  owners: OwnerProgress[]
  total: { overdue: Minor; due: Minor; held: Minor; plan: Minor; actual: Minor }
  /** From customers who are in no line. */
  unplanned: Minor | null
}
export type OwnerProgress = {
  owner: string
  customers: number
  plan: Minor
  held: Minor
  actual: Minor | null
}

export type Arrivals<Line extends PlanLine> = {
  /** By customer, from the start of the month to its end or today. */
  byCustomer: (line: Line) => Minor | null
  /** From all customers. */
  total: Minor
}

/** Owners by plan, the largest first; their sums and `unplanned` make up what came in. */
export function progressOf<Line extends PlanLine>(
  lines: readonly Line[],
  { byCustomer, total }: Arrivals<Line>,
): Progress<Line> {
  const met = lines.map(line => ({ ...line, actual: byCustomer(line) }))
  const owners = new Map<string, OwnerProgress>()
  for (const { owner, plan, held, actual } of met) {
    const own: OwnerProgress = owners.get(owner) ?? { owner, customers: 0, plan: 0, held: 0, actual: 0 }
    own.customers += 1
    own.plan += plan
    own.held += held
    own.actual = own.actual === null || actual === null ? null : own.actual + actual
    owners.set(owner, own)
  }
  const known = met.flatMap(({ actual }) => (actual === null ? [] : [actual]))
  return {
    lines: met,
    owners: [...owners.values()].sort((a, b) => b.plan - a.plan || (a.owner < b.owner ? -1 : 1)),
    total: {
      overdue: sum(met.map(({ overdue }) => overdue)),
      due: sum(met.map(({ due }) => due)),
      held: sum(met.map(({ held }) => held)),
      plan: sum(met.map(({ plan }) => plan)),
      actual: total,
    },
    unplanned: known.length < met.length ? null : total - sum(known),
  }
}

/** How much of the month is over at the end of the day, 0 to 1, and how many days are left of it. */
export function gone(month: Month, asOf: CalendarDate): { share: number; daysLeft: number } {
  const days = daysBetween(firstDayOf(month), lastDayOf(month)) + 1
  const over = Math.min(Math.max(daysBetween(firstDayOf(month), asOf) + 1, 0), days)
  return { share: over / days, daysLeft: days - over }
}
