// How much of what a team wants to know of a customer is filled in.
import type { Customer, LedgerField, OpenItem } from '../../ledger/types'

/** What counts, where the ledger has a column for it. */
export const COMPLETENESS_FIELDS = [
  'contact',
  'phone',
  'email',
  'terms',
  'owner',
  'industry',
  'region',
  'rating',
  'address',
] as const satisfies readonly LedgerField[]

export type CompletenessField = (typeof COMPLETENESS_FIELDS)[number]

/** `share` 0–1 of the counted fields; null when the ledger has a column for none of them. */
export type Completeness = { share: number | null; missing: CompletenessField[] }

/** Payment terms are known also where a due date is written; an address that cannot be written to is missing. */
export function completeness(
  customer: Customer,
  items: readonly OpenItem[],
  fields: readonly LedgerField[],
): Completeness {
  const has = new Set(fields)
  const counted = COMPLETENESS_FIELDS.filter(
    field => has.has(field) || (field === 'terms' && has.has('dueOn')),
  )
  const missing = counted.filter(field => !isFilled(customer, items, field))
  return { share: counted.length === 0 ? null : 1 - missing.length / counted.length, missing }
}

function isFilled(customer: Customer, items: readonly OpenItem[], field: CompletenessField): boolean {
  if (field === 'email') return customer.addresses.kind === 'one' || customer.addresses.kind === 'conflict'
  if (field !== 'terms') return customer[field] !== ''
  return items.some(({ terms, due }) => terms !== '' || (due.kind === 'known' && due.from === 'given'))
}
