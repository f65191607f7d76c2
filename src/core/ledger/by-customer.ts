// Items gathered by their customer.
import type { CustomerKey, LedgerItem } from './types'

/** Each customer's items in the order given; customers in the order of their first item. */
export function byCustomer<Item extends LedgerItem>(items: readonly Item[]): Map<CustomerKey, Item[]> {
  const groups = new Map<CustomerKey, Item[]>()
  for (const item of items) {
    const group = groups.get(item.customer)
    if (group) group.push(item)
    else groups.set(item.customer, [item])
  }
  return groups
}
