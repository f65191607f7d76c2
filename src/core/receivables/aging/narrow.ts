// Only some of the ledger: the items of an owner, or of the customers of one industry or region.
import type { Customer, LedgerItem } from '../../ledger/types'

export type Trait = 'owner' | 'industry' | 'region'
export const TRAITS = ['owner', 'industry', 'region'] as const satisfies readonly Trait[]

/** `value` as people wrote it; '' for those that say nothing. */
export type Narrowing = { by: Trait; value: string }

type Who = Pick<LedgerItem, 'customer' | 'owner'>

/** What an item, or a customer without one, says of a trait; an item's own owner comes before its customer's. '' for nothing. */
export function traitsOf(customers: readonly Customer[]): (by: Trait, who: Who) => string {
  const byKey = new Map(customers.map(customer => [customer.key, customer]))
  return (by, { customer, owner }) => {
    const own = by === 'owner' ? owner.trim() : ''
    return own === '' ? (byKey.get(customer)?.[by].trim() ?? '') : own
  }
}

/** What an owner, an industry or a region may be chosen from, in the order of their names, '' last where somebody has none. */
export function choicesOf(
  items: readonly LedgerItem[],
  traitOf: ReturnType<typeof traitsOf>,
  by: Trait,
): string[] {
  const values = [...new Set(items.map(item => traitOf(by, item)))]
  return values.sort((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
}
