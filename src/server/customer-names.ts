// What customers are called: as the ledger has them, else as the rows that name them.
import type { Customer, CustomerKey } from '../core/ledger/types'

type NamedRow = { customer: CustomerKey; customerName: string }

/** `inLedger`: his page can be opened. */
export type CustomerName = { name: string; inLedger: boolean }

export const customerNames = (
  customers: readonly Pick<Customer, 'key' | 'name'>[],
  ...rows: readonly (readonly NamedRow[])[]
): ((customer: CustomerKey) => CustomerName) => {
  const names = new Map(customers.map(({ key, name }) => [key, { name, inLedger: true }]))
  for (const list of rows)
    for (const { customer, customerName } of list)
      if (!names.has(customer)) names.set(customer, { name: customerName, inLedger: false })
  return customer => names.get(customer) ?? { name: customer, inLedger: false }
}
