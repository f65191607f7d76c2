// Items, receipts and whatever else is a customer's, gathered by him.
import { groupBy } from '../group-by'
import type { CustomerKey } from './types'

/** Each customer's in the order given; customers in the order of their first. */
export function byCustomer<Item extends { customer: CustomerKey }>(
  items: readonly Item[],
): Map<CustomerKey, Item[]> {
  return groupBy(items, ({ customer }) => customer)
}
