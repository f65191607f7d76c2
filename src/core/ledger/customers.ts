// Customers gathered from their rows.
import type { Problem } from '../problem'
import type { RowFacts } from './read-row'
import type { Addresses, Customer, CustomerKey } from './types'

/** `problems`: one email-conflict for each customer whose rows carry different addresses, at the first row that differs. */
export type GatheredCustomers = { customers: Customer[]; problems: Problem[] }

/** One customer per normalised name, in sheet order; rows without a name belong to nobody. */
export function gatherCustomers(rows: readonly RowFacts[]): GatheredCustomers {
  const byKey = new Map<CustomerKey, RowFacts[]>()
  for (const facts of rows) {
    const known = byKey.get(facts.key)
    if (known) known.push(facts)
    else if (facts.key !== '') byKey.set(facts.key, [facts])
  }
  const problems: Problem[] = []
  const customers = [...byKey].map(([key, own]) => {
    const { addresses, differing } = addressesOf(own)
    if (differing) problems.push(conflict(differing))
    return customerOf(key, { own, addresses })
  })
  return { customers, problems }
}

function customerOf(
  key: CustomerKey,
  { own, addresses }: { own: RowFacts[]; addresses: Addresses },
): Customer {
  return {
    key,
    name: first(own, 'customer'),
    contact: first(own, 'contact'),
    phone: first(own, 'phone'),
    addresses,
    address: first(own, 'address'),
    industry: first(own, 'industry'),
    region: first(own, 'region'),
    rating: first(own, 'rating'),
    owner: first(own, 'owner'),
    rows: own.map(facts => facts.row),
  }
}

type SharedField = 'customer' | 'contact' | 'phone' | 'address' | 'industry' | 'region' | 'rating' | 'owner'

function first(own: readonly RowFacts[], field: SharedField): string {
  return own.find(facts => facts[field] !== '')?.[field] ?? ''
}

/** Addresses are the same whatever their case and order. A malformed cell counts only where no row has a readable one. */
function addressesOf(own: readonly RowFacts[]): { addresses: Addresses; differing: RowFacts | null } {
  const choices = new Map<string, { to: string[]; facts: RowFacts }>()
  for (const facts of own) {
    if (!facts.addresses.ok || facts.addresses.value === null) continue
    const to = facts.addresses.value
    const same = to
      .map(address => address.toLowerCase())
      .sort()
      .join(' ')
    if (!choices.has(same)) choices.set(same, { to, facts })
  }
  const [one, other] = [...choices.values()]
  if (one && other) {
    const all = [...choices.values()].map(choice => choice.to)
    return { addresses: { kind: 'conflict', choices: all }, differing: other.facts }
  }
  if (one) return { addresses: { kind: 'one', to: one.to }, differing: null }
  const malformed = own.find(facts => !facts.addresses.ok)
  return {
    addresses: malformed ? { kind: 'malformed', text: malformed.emailText } : { kind: 'none' },
    differing: null,
  }
}

function conflict({ sheet, row, emailText }: RowFacts): Problem {
  return { code: 'email-conflict', place: { sheet, row, field: 'email' }, value: emailText }
}
