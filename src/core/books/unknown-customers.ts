// Customers named beside the ledger whom it does not have: each named once, where he stands first.
import type { CustomerKey } from '../ledger/types'
import type { SheetRow } from '../sheet-row'
import type { BookProblem } from './types'

export type CustomersNamed = Map<CustomerKey, SheetRow & { name: string }>

/** Their money counts under their own name; only the link to the ledger is missing. */
export function nameUnknown(unknown: CustomersNamed): BookProblem[] {
  return [...unknown.values()].map(({ sheet, row, name }) => ({
    sheet,
    row,
    code: 'customer-unknown',
    field: 'customer',
    value: name,
  }))
}
