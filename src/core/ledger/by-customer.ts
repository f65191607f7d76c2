// Items, receipts and whatever else is a customer's, gathered by him.
import type { CustomerKey } from './types'

/** Each customer's in the order given; customers in the order of their first. */
export function byCustomer<Item extends { customer: CustomerKey }>(
  items: readonly Item[],
): Map<CustomerKey, Item[]> {
  const groups = new Map<CustomerKey, Item[]>()
  for (const item of items) {
    const group = groups.get(item.customer)
    if (group) group.push(item)
    else groups.set(item.customer, [item])
  }
  return groups
}
