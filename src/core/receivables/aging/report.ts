// 账龄表: customer by customer what is open by age, less what was received and is in no contract; every row and the sum add up.
import { addMonths, type CalendarDate } from '../../calendar-date'
import type { CustomerKey, OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import type { AgeId, BucketId } from '../types'
import { bucketAt } from './aging'
import { type AgingEdges, ageIds, bucketIds } from './edges'

/** 'due': days past due; 'sale': time since the sale, overdue or not. */
export type AgedBy = 'due' | 'sale'

/** One amount for each of the report's buckets; their sum less `unapplied` is `balance`. `count` open items. */
export type AgedLine = { amounts: Minor[]; unapplied: Minor; balance: Minor; overdue: Minor; count: number }
export type AgedCustomer = AgedLine & { customer: CustomerKey; name: string }

/** The largest balance first; `total` adds up all rows. */
export type AgingReport = { ids: readonly (BucketId | AgeId)[]; rows: AgedCustomer[]; total: AgedLine }

export type AgingBasis = {
  /** As `openItems` gives them for `asOf`. */
  items: readonly OpenItem[]
  /** What was received by `asOf` and is in no contract; `name` of who is in no row of the ledger. */
  unapplied: ReadonlyMap<CustomerKey, { name: string; amount: Minor }>
  by: AgedBy
  edges: AgingEdges
  asOf: CalendarDate
}

/** Customers who owe nothing and have nothing unapplied are left out. */
export function agingReport({ items, unapplied, by, edges, asOf }: AgingBasis): AgingReport {
  const ids = by === 'due' ? bucketIds(edges.overdueDays) : ageIds(edges.ageMonths)
  const placeOf = by === 'due' ? (item: OpenItem) => bucketAt(item, edges.overdueDays) : byAge(edges, asOf)
  const rows = new Map<CustomerKey, AgedCustomer>()
  const rowOf = (customer: CustomerKey, name: string): AgedCustomer => {
    const known = rows.get(customer)
    if (known !== undefined) return known
    const row = { customer, name, ...emptyLine(ids.length) }
    rows.set(customer, row)
    return row
  }
  for (const item of items) {
    if (item.open === 0 && item.prepaid === 0) continue
    const row = rowOf(item.customer, item.customerName)
    row.unapplied += item.prepaid
    if (item.open === 0) continue
    const at = placeOf(item)
    row.amounts[at] = (row.amounts[at] ?? 0) + item.open
    row.count += 1
    if (item.state === 'overdue') row.overdue += item.open
  }
  for (const [customer, { name, amount }] of unapplied) {
    if (amount !== 0) rowOf(customer, name).unapplied += amount
  }
  const total = emptyLine(ids.length)
  for (const row of rows.values()) {
    row.balance = sum(row.amounts) - row.unapplied
    addLine(total, row)
  }
  return { ids, rows: [...rows.values()].sort(largestFirst), total }
}

function emptyLine(buckets: number): AgedLine {
  return { amounts: Array.from({ length: buckets }, () => 0), unapplied: 0, balance: 0, overdue: 0, count: 0 }
}

function addLine(total: AgedLine, { amounts, unapplied, balance, overdue, count }: AgedLine): void {
  amounts.forEach((amount, at) => {
    total.amounts[at] = (total.amounts[at] ?? 0) + amount
  })
  total.unapplied += unapplied
  total.balance += balance
  total.overdue += overdue
  total.count += count
}

function largestFirst(a: AgedCustomer, b: AgedCustomer): number {
  return b.balance - a.balance || (a.customer < b.customer ? -1 : 1)
}

/** One year on the day itself is still the first year; what has no day of sale comes last. */
function byAge({ ageMonths }: AgingEdges, asOf: CalendarDate): (item: OpenItem) => number {
  const firstDays = ageMonths.map(months => addMonths(asOf, -months))
  return ({ recognisedOn }) => {
    if (recognisedOn === null) return ageMonths.length + 1
    const at = firstDays.findIndex(day => recognisedOn >= day)
    return at < 0 ? ageMonths.length : at
  }
}
