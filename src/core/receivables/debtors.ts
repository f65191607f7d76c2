// Who owes most.
import type { CustomerKey, OpenItem } from '../ledger/types'
import type { Minor } from '../money'

export type Debtor = { customer: CustomerKey; name: string; open: Minor; overdue: Minor }

/** Customers by open amount, the largest first, ties by key; those who owe nothing and rows without a customer are left out. */
export const debtors = (items: readonly OpenItem[]): Debtor[] => {
  const found = new Map<CustomerKey, Debtor>()
  for (const { customer, customerName, open, state } of items) {
    if (open <= 0 || customer === '') continue
    const debtor = found.get(customer) ?? { customer, name: customerName, open: 0, overdue: 0 }
    debtor.open += open
    if (state === 'overdue') debtor.overdue += open
    found.set(customer, debtor)
  }
  return [...found.values()].sort((a, b) => b.open - a.open || (a.customer < b.customer ? -1 : 1))
}
