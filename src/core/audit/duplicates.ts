// Customers who may be one: by a name that differs in spacing, brackets or the form of the company only, by a phone, by an address.
import { phoneNumbers } from '../ledger/cells/addresses'
import type { Customer, CustomerKey } from '../ledger/types'
import { pairKey } from '../ledger/who/names'
import { bareName } from './causes/customers-alike'

export type DuplicateWhy = 'name' | 'phone' | 'email'

/** `a` stands before `b` in the ledger. */
export type DuplicatePair = { a: CustomerKey; b: CustomerKey; why: DuplicateWhy[] }

/** What more customers share than these tells nothing: a switchboard, an agency, our own address. */
const MOST_SHARING = 4

/** Each customer with the first of those he shares something with; those people said are two are left out. */
export function duplicatePairs(
  customers: readonly Customer[],
  different: ReadonlySet<string>,
): DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>()
  for (const [why, marksOf] of MARKS) {
    for (const group of groupsBy(customers, marksOf)) {
      const [first, ...others] = group
      if (first === undefined || (why !== 'name' && group.length > MOST_SHARING)) continue
      for (const other of others) {
        const key = pairKey(first, other)
        const known = pairs.get(key)
        if (different.has(key)) continue
        if (known === undefined) pairs.set(key, { a: first, b: other, why: [why] })
        else if (!known.why.includes(why)) known.why.push(why)
      }
    }
  }
  return [...pairs.values()]
}

const MARKS: readonly [DuplicateWhy, (customer: Customer) => string[]][] = [
  ['name', ({ name }) => (name === '' ? [] : [bareName(name)])],
  ['phone', ({ phone }) => phoneNumbers(phone)],
  ['email', ({ addresses }) => (addresses.kind === 'one' ? addresses.to.map(to => to.toLowerCase()) : [])],
]

function groupsBy(
  customers: readonly Customer[],
  marksOf: (customer: Customer) => string[],
): Iterable<CustomerKey[]> {
  const groups = new Map<string, CustomerKey[]>()
  for (const customer of customers) {
    for (const mark of marksOf(customer)) {
      const group = groups.get(mark)
      if (group === undefined) groups.set(mark, [customer.key])
      // Marks come customer by customer: who is in the group already stands last in it.
      else if (group[group.length - 1] !== customer.key) group.push(customer.key)
    }
  }
  return groups.values()
}
