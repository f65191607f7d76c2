// Finding customers by what a person remembers of them, alone or added up in groups.
import { byCustomer } from '../ledger/by-customer'
import type { CustomerKey, Ledger, OpenItem } from '../ledger/types'
import type { Minor } from '../money'
import {
  type CustomerGroup,
  type Found,
  type Grouping,
  groupsOf,
  isWithin,
  type Narrowing,
} from './find/groups'
import { matcher } from './find/matches'
import type { CustomerHit } from './types'

const MOST_HITS = 50
const MOST_GROUPS = 50

export type CustomerQuery = { words: string; within: readonly Narrowing[]; group: Grouping | null }

/** `count`, `balance` and `overdue` are of everybody found, whether listed or not; `groups` without a grouping is empty. */
export type CustomerFindings = {
  hits: CustomerHit[]
  count: number
  balance: Minor
  overdue: Minor
  groups: CustomerGroup[]
  groupCount: number
}

/** Everybody who matches every word and stands in every group asked for: best match first, then the larger balance. */
export function findAll(
  ledger: Ledger,
  items: readonly OpenItem[],
  { words, within }: Pick<CustomerQuery, 'words' | 'within'>,
): (Found & { detail: string })[] {
  const match = matcher(words)
  const inGroups = isWithin(within)
  const own = byCustomer(items)
  const found: (Found & { detail: string; score: number })[] = []
  for (const customer of ledger.customers) {
    if (!inGroups(customer)) continue
    const his = own.get(customer.key) ?? []
    const matched = match(customer, his)
    if (matched === null) continue
    let [balance, overdue] = [0, 0]
    for (const { open, state } of his) {
      balance += open
      if (state === 'overdue') overdue += open
    }
    found.push({ customer, balance, overdue, ...matched })
  }
  return found.sort(
    (a, b) => b.score - a.score || b.balance - a.balance || (a.customer.key < b.customer.key ? -1 : 1),
  )
}

/**
 * At most 50 of those found, and how many they are. `detail` is the text that matched, or the contact. Without words: the largest
 * balances. Groups are added up over everybody found.
 */
export function searchCustomers(
  ledger: Ledger,
  items: readonly OpenItem[],
  query: CustomerQuery,
): CustomerFindings {
  const found = findAll(ledger, items, query)
  const groups = query.group === null ? [] : groupsOf(found, query.group)
  const added = (part: 'balance' | 'overdue') => found.reduce((sum, one) => sum + one[part], 0)
  return {
    hits: found.slice(0, MOST_HITS).map(({ customer, detail, balance, overdue }) => ({
      key: customer.key,
      name: customer.name,
      detail: detail || customer.contact,
      balance,
      overdue,
      place: customer.places[0] ?? { sheet: '', row: 0 },
    })),
    count: found.length,
    balance: added('balance'),
    overdue: added('overdue'),
    groups: groups.slice(0, MOST_GROUPS),
    groupCount: groups.length,
  }
}

/** The keys of everybody found. */
export const keysFound = (found: readonly Found[]): Set<CustomerKey> =>
  new Set(found.map(({ customer }) => customer.key))
