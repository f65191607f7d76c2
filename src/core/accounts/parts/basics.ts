// Part one of the summary: who the customer is, how to reach him and on which terms he buys.
import type { Customer, OpenItem } from '../../ledger/types'
import type { AccountSummary } from '../types'
import { newestFirst } from './history'

/** Contact fields as the customer's rows have them; notes from his row in 客户 and then, like terms, from the newest deal on, each wording of terms once. */
export const basics = (customer: Customer, items: readonly OpenItem[]): AccountSummary['basics'] => {
  const { contact, phone, addresses, address, industry, region, rating, owner } = customer
  const deals = newestFirst(items)
  return {
    contact,
    phone,
    addresses,
    address,
    industry,
    region,
    rating,
    owner,
    terms: [...new Set(deals.map(({ terms }) => terms).filter(terms => terms !== ''))],
    notes: [...(customer.listed === null ? [] : [customer.listed]), ...deals]
      .filter(({ note }) => note !== '')
      .map(({ sheet, row, note }) => ({ sheet, row, text: note })),
    cells: customer.cells,
    own: customer.own,
    more: customer.more ?? {},
    place: customer.places[0] ?? { sheet: '', row: 0 },
  }
}
