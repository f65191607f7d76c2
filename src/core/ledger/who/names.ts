// What is remembered of who is who: ids, other names of a customer, pairs that are two, and payers. Kept by people's word and by ids seen.
import type { CustomerKey, ItemKey } from '../types'

/** A payer who is a customer: always, or (`receipt`, by its name beside the ledger) this once. */
export type KnownPayer = { payer: string; customer: string; receipt: string | null }

export type KnownNames = {
  /** By the key of an id: the customer it was first seen with. */
  ids: ReadonlyMap<string, CustomerKey>
  /** By the key of another name: whose it is. Never a chain. */
  names: ReadonlyMap<string, CustomerKey>
  /** The name that a person let stay where two were one. */
  shown: ReadonlyMap<CustomerKey, string>
  /** What a person said are two, by `pairKey`. */
  different: ReadonlySet<string>
  payers: readonly KnownPayer[]
}

export const NO_NAMES: KnownNames = {
  ids: new Map(),
  names: new Map(),
  shown: new Map(),
  different: new Set(),
  payers: [],
}

/** Whose a key is that was written down before two were found to be one. */
export function standsFor({ names }: Pick<KnownNames, 'names'>, key: CustomerKey): CustomerKey {
  return names.get(key) ?? key
}

/** An item's name written down before: its customer is looked up again, the rest stays. */
export function itemStandsFor(known: Pick<KnownNames, 'names'>, item: ItemKey): ItemKey {
  if (known.names.size === 0) return item
  const end = item.indexOf('|')
  if (end < 0) return item
  const customer = item.slice(0, end)
  const now = known.names.get(customer)
  return now === undefined ? item : now.replace(/\|/g, '¦') + item.slice(end)
}

/** A customer's key and those it had before it was found to be the same. */
export function formerCustomers({ names }: Pick<KnownNames, 'names'>): (key: CustomerKey) => CustomerKey[] {
  if (names.size === 0) return key => [key]
  const former = new Map<CustomerKey, CustomerKey[]>()
  for (const [name, customer] of names) former.set(customer, [...(former.get(customer) ?? [customer]), name])
  return key => former.get(key) ?? [key]
}

/** An item's name and those it had before its customer was found to be another's. */
export function formerItems({ names }: Pick<KnownNames, 'names'>): (item: ItemKey) => ItemKey[] {
  if (names.size === 0) return item => [item]
  const former = new Map<string, string[]>()
  for (const [key, customer] of names) former.set(customer, [...(former.get(customer) ?? []), key])
  return item => {
    const end = item.indexOf('|')
    const before = end < 0 ? [] : (former.get(item.slice(0, end)) ?? [])
    return [item, ...before.map(key => key.replace(/\|/g, '¦') + item.slice(end))]
  }
}

/** One for both orders. */
export function pairKey(a: CustomerKey, b: CustomerKey): string {
  return a < b ? `${a}\u001f${b}` : `${b}\u001f${a}`
}
