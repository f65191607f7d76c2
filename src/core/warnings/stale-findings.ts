// Customers who owe something and whose data nobody has looked over for longer than the rhythm: one cause each, gone once 已核对.
import type { StaleCustomer } from '../audit/freshness/freshness'
import { byCustomer } from '../ledger/by-customer'
import type { Customer, CustomerKey, OpenItem } from '../ledger/types'
import { causeOf } from './item-findings'
import type { Finding, WarningThresholds } from './types'

export type StaleInput = {
  stale: readonly StaleCustomer[]
  items: readonly OpenItem[]
  customers: readonly Customer[]
}

/** None when the rule is off. The grade counts the blocks past their day: another one asks anew what was set aside. */
export const staleFindings = (
  { stale, items, customers }: StaleInput,
  { off }: WarningThresholds,
): Finding[] => {
  const owing = off.includes('stale-data') ? [] : stale.filter(({ balance }) => balance > 0)
  if (owing.length === 0) return []
  const own = byCustomer(items)
  const known = new Map(customers.map(customer => [customer.key, customer]))
  return owing.map(({ key, name, balance, blocks, daysStale, owner }) => ({
    kind: 'stale-data',
    cause: causeOf('stale', key),
    severity: 'low',
    customer: key,
    name,
    item: '',
    grade: blocks.length,
    amount: balance,
    days: daysStale,
    places: placesOf(own.get(key) ?? [], known.get(key)),
    action: 'verify',
    owner: ownerOf(own, key) || owner,
    blocks: blocks.map(({ block }) => block),
    dueOn: earliest(blocks),
  }))
}

const placesOf = (items: readonly OpenItem[], customer: Customer | undefined): Finding['places'] => {
  const open = items.filter(item => item.open > 0).map(({ sheet, row }) => ({ sheet, row }))
  return open.length > 0 ? open : (customer?.places ?? [])
}

/** Whoever looks after what is owed. */
const ownerOf = (own: ReadonlyMap<CustomerKey, OpenItem[]>, key: CustomerKey): string =>
  own.get(key)?.find(({ open, owner }) => open > 0 && owner !== '')?.owner ?? ''

/** The first day of the rhythm that has passed: it stays while the days go by. */
const earliest = (blocks: StaleCustomer['blocks']) =>
  blocks.reduce<StaleCustomer['blocks'][number]['dueOn']>(
    (first, { dueOn }) => (dueOn !== null && (first === null || dueOn < first) ? dueOn : first),
    null,
  )
