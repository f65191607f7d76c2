// The customers found, added up by a trait that a column of the ledger tells.
import type { Customer } from '../../ledger/types'
import type { Minor } from '../../money'
import { plain } from './matches'

/** What customers can be grouped by. */
export type Grouping = 'industry' | 'region' | 'rating' | 'owner'

export const GROUPINGS = ['industry', 'region', 'rating', 'owner'] as const satisfies readonly Grouping[]

/** Only the customers of one group; '' are those whose cell is blank. */
export type Narrowing = { by: Grouping; value: string }

/** Customers who share a value, as the first of them found has it written; '' for blank. Amounts in minor units. */
export type CustomerGroup = { value: string; customers: number; balance: Minor; overdue: Minor }

/** A customer found, with what is open of his and what of it is overdue. */
export type Found = { customer: Customer; balance: Minor; overdue: Minor }

/** Spacing, case and full width make no difference to whom a value joins. */
const sameAs = (value: string): string => plain(value).replace(/\s+/g, '')

/** Whether the customer is in every one of the groups. */
export function isWithin(narrowings: readonly Narrowing[]): (customer: Customer) => boolean {
  const wanted = narrowings.map(({ by, value }) => ({ by, value: sameAs(value) }))
  return customer => wanted.every(({ by, value }) => sameAs(customer[by]) === value)
}

/** The groups, the largest balance first and the blank one last. */
export function groupsOf(found: readonly Found[], by: Grouping): CustomerGroup[] {
  const groups = new Map<string, CustomerGroup>()
  for (const { customer, balance, overdue } of found) {
    const value = customer[by].trim()
    const group = groups.get(sameAs(value)) ?? { value, customers: 0, balance: 0, overdue: 0 }
    group.customers += 1
    group.balance += balance
    group.overdue += overdue
    groups.set(sameAs(value), group)
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.value === '') - Number(b.value === '') ||
      b.balance - a.balance ||
      b.customers - a.customers ||
      (a.value < b.value ? -1 : 1),
  )
}
