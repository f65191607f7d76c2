// Customers gathered from their rows.
import type { Minor } from '../money'
import type { Problem } from '../problem'
import type { SheetRow } from '../sheet-row'
import { differences, type ListedCustomers, notListed } from './beside/listed-customers'
import { addressKey } from './cells/addresses'
import { type RowFacts, readValue } from './read-row'
import type { Addresses, ContactField, Customer, CustomerKey, OwnCell } from './types'
import { customerTexts } from './who/more-texts'

/** `problems`: for each customer whose rows carry different addresses or credit limits one of either, at the first row that differs. */
export type GatheredCustomers = { customers: Customer[]; problems: Problem[] }

/** `shown`: the names that people let stay where two were one. */
type Gathering = { listed?: ListedCustomers | null; shown?: ReadonlyMap<CustomerKey, string> }

/**
 * One customer per key, in the order of the rows; rows without a name belong to nobody. Those who stand in 客户 only come
 * last; what 客户 says of a customer comes first.
 */
export function gatherCustomers(
  rows: readonly RowFacts[],
  { listed = null, shown = new Map() }: Gathering = {},
): GatheredCustomers {
  const byKey = new Map<CustomerKey, RowFacts[]>()
  for (const facts of rows) {
    const known = byKey.get(facts.key)
    if (known) known.push(facts)
    else if (facts.key !== '') byKey.set(facts.key, [facts])
  }
  for (const key of listed?.byKey.keys() ?? []) if (!byKey.has(key)) byKey.set(key, [])
  const problems: Problem[] = []
  const customers = [...byKey].map(([key, contracts]) => {
    const master = listed?.byKey.get(key)
    const own = master === undefined ? contracts : [master, ...contracts]
    const [first] = contracts
    if (listed !== null && master === undefined && first !== undefined) problems.push(notListed(first))
    if (master !== undefined) problems.push(...differences(master, contracts))
    const { differing, ...mail } = addressesOf(master !== undefined && hasAddress(master) ? [master] : own)
    if (differing) problems.push(conflict(differing))
    const hasLimit = master !== undefined && readValue(master.creditLimit) !== null
    const limit = creditLimitOf(hasLimit ? [master] : own)
    problems.push(...limit.problems)
    const homeOf = (field: ContactField) => (listed?.fields.has(field) ? own[0] : (first ?? own[0]))
    return customerOf(key, {
      own,
      name: master === undefined ? shown.get(key) : undefined,
      mail,
      creditLimit: limit.value,
      homeOf,
      policyOf: { hasDunning: listed?.fields.has('dunning') ?? false, row: master },
      listed: master === undefined ? null : { ...placeOf(master), note: master.note },
      places: (master === undefined ? contracts : [...contracts, master]).map(placeOf),
    })
  })
  return { customers, problems }
}

function hasAddress({ addresses }: RowFacts): boolean {
  return readValue(addresses) !== null
}

/** `homeOf`: the row a field of his that is blank everywhere belongs on. */
type Gathered = {
  own: RowFacts[]
  name: string | undefined
  mail: Pick<Mail, 'addresses' | 'from'>
  creditLimit: Minor | null
  homeOf: (field: ContactField) => RowFacts | undefined
  places: SheetRow[]
  policyOf: { hasDunning: boolean; row: RowFacts | undefined }
  listed: Customer['listed']
}

function customerOf(
  key: CustomerKey,
  { own, name, mail, creditLimit, homeOf, places, policyOf, listed }: Gathered,
): Customer {
  function cellOf(field: 'contact' | 'phone' | 'address') {
    return { ...placeOf(firstWith(own, field) ?? homeOf(field)), text: first(own, field) }
  }
  const more = customerTexts(own, policyOf)
  return {
    key,
    name: name ?? first(own, 'customer'),
    contact: first(own, 'contact'),
    phone: first(own, 'phone'),
    addresses: mail.addresses,
    address: first(own, 'address'),
    industry: first(own, 'industry'),
    region: first(own, 'region'),
    rating: first(own, 'rating'),
    creditLimit,
    owner: first(own, 'owner'),
    cells: {
      contact: cellOf('contact'),
      phone: cellOf('phone'),
      email: { ...placeOf(mail.from ?? homeOf('email')), text: mail.from?.emailText ?? '' },
      address: cellOf('address'),
    },
    own: ownTexts(own),
    ...(more !== undefined && { more }),
    places,
    listed,
  }
}

function ownTexts(own: readonly RowFacts[]): OwnCell[] {
  const texts = new Map<string, string>()
  for (const facts of own) {
    for (const { header, text } of facts.own) if (text !== '' && !texts.has(header)) texts.set(header, text)
  }
  return [...texts].map(([header, text]) => ({ header, text }))
}

function placeOf(facts: RowFacts | undefined): SheetRow {
  return { sheet: facts?.sheet ?? '', row: facts?.row ?? 0 }
}

type SharedField = 'customer' | 'contact' | 'phone' | 'address' | 'industry' | 'region' | 'rating' | 'owner'

function firstWith(own: readonly RowFacts[], field: SharedField): RowFacts | undefined {
  return own.find(facts => facts[field] !== '')
}

function first(own: readonly RowFacts[], field: SharedField): string {
  return firstWith(own, field)?.[field] ?? ''
}

function creditLimitOf(own: readonly RowFacts[]): { value: Minor | null; problems: Problem[] } {
  const stating = own.filter(({ creditLimit }) => readValue(creditLimit) !== null)
  const [first] = stating
  if (first === undefined) return { value: null, problems: [] }
  const value = readValue(first.creditLimit)
  const differing = stating.find(({ creditLimit }) => readValue(creditLimit) !== value)
  if (differing === undefined) return { value, problems: [] }
  const { sheet, row, creditLimitText } = differing
  const place = { sheet, row, field: 'creditLimit' } as const
  return { value, problems: [{ code: 'credit-limit-conflict', place, value: creditLimitText }] }
}

/** `from`: the row they were taken from; `differing`: the first row with others. */
type Mail = { addresses: Addresses; from: RowFacts | null; differing: RowFacts | null }

/** A malformed cell counts only where no row has a readable one. */
function addressesOf(own: readonly RowFacts[]): Mail {
  const choices = new Map<string, { to: string[]; facts: RowFacts }>()
  const seen = new Set<RowFacts['addresses']>()
  for (const facts of own) {
    const { addresses } = facts
    // A text that repeats was read once: the same reading needs no second look.
    if (!addresses.ok || addresses.value === null || seen.has(addresses)) continue
    seen.add(addresses)
    const same = addressKey(addresses.value)
    if (!choices.has(same)) choices.set(same, { to: addresses.value, facts })
  }
  const [one, other] = [...choices.values()]
  if (one && other) {
    const all = [...choices.values()].map(choice => choice.to)
    return { addresses: { kind: 'conflict', choices: all }, from: one.facts, differing: other.facts }
  }
  if (one) return { addresses: { kind: 'one', to: one.to }, from: one.facts, differing: null }
  const malformed = own.find(facts => !facts.addresses.ok)
  return malformed
    ? { addresses: { kind: 'malformed', text: malformed.emailText }, from: malformed, differing: null }
    : { addresses: { kind: 'none' }, from: null, differing: null }
}

function conflict({ sheet, row, emailText }: RowFacts): Problem {
  return { code: 'email-conflict', place: { sheet, row, field: 'email' }, value: emailText }
}
