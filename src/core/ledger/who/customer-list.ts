// The rows of a sheet 客户 as the contracts tell them: an id each, and only what all contracts of a customer agree on.
import { toMajor } from '../../money'
import { byCustomer } from '../by-customer'
import type { Customer, Ledger, LedgerField, LedgerItem } from '../types'
import { everyItem } from './currencies'
import { idKey } from './reader'

/** The columns of such a sheet; those without a word from the contracts are for the team to fill in. */
export const LIST_FIELDS = [
  'customerId',
  'customer',
  'contact',
  'phone',
  'email',
  'address',
  'industry',
  'region',
  'rating',
  'creditLimit',
  'limitUntil',
  'owner',
  'terms',
  'language',
  'dunning',
  'rival',
  'rivalOn',
  'rivalSource',
  'invoicing',
  'statements',
  'delivery',
  'channel',
  'payBy',
  'note',
] as const satisfies readonly LedgerField[]

export type ListedRow = Partial<Record<(typeof LIST_FIELDS)[number], string | number>>

/**
 * In the order of the ledger. Terms and owner stand there only where every contract states the same: 客户 speaks for contracts that
 * state none, so what it says must change none of them. Addresses that disagree stay blank.
 */
export function customerRows(
  ledger: Pick<Ledger, 'customers' | 'contracts' | 'foreign' | 'currency'>,
): ListedRow[] {
  const customers = ledger.customers.filter(({ key }) => key !== '')
  const own = byCustomer(everyItem(ledger))
  const nextId = idsBeside(customers)
  return customers.map(customer => {
    const { name, contact, phone, addresses, address, industry, region, rating, creditLimit } = customer
    const items = own.get(customer.key) ?? []
    return {
      customerId: customer.more?.customerId ?? nextId(),
      customer: name,
      contact,
      phone,
      email: addresses.kind === 'one' ? addresses.to.join('; ') : '',
      address,
      industry,
      region,
      rating,
      ...(creditLimit !== null && { creditLimit: toMajor(creditLimit, ledger.currency) }),
      owner: agreed(items, 'owner'),
      terms: agreed(items, 'terms'),
    }
  })
}

function agreed(items: readonly LedgerItem[], field: 'owner' | 'terms'): string {
  const [first] = items
  return first !== undefined && items.every(item => item[field] === first[field]) ? first[field] : ''
}

/** C0001, C0002 …, none that a customer has already. */
function idsBeside(customers: readonly Customer[]): () => string {
  const taken = new Set(customers.flatMap(({ more }) => (more?.customerId ? [idKey(more.customerId)] : [])))
  let last = 0
  return () => {
    let id: string
    do {
      last += 1
      id = `C${String(last).padStart(4, '0')}`
    } while (taken.has(idKey(id)))
    return id
  }
}
