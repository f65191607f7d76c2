// The frame of the summary: which of the six parts stand, in what order, which one is open; and the key accounts before and after.
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'

export const PART_IDS = ['basics', 'history', 'finance', 'service', 'risk', 'outlook'] as const
export type PartId = (typeof PART_IDS)[number]

/** What the sheet is for, as it was said at set-up. */
export type SummaryGoal = 'collect' | 'satisfaction' | 'resources' | 'return'

/** Parts that come first by goal, the first of them open; the others follow by number, and all keep their numbers. */
const LEADING: Record<SummaryGoal, readonly PartId[]> = {
  collect: ['finance', 'risk'],
  satisfaction: ['service', 'basics'],
  resources: ['outlook', 'history'],
  return: ['finance', 'history'],
}

export const partsFor = (goal: SummaryGoal, hidden: readonly PartId[]): PartId[] => {
  const first = LEADING[goal]
  const rest = PART_IDS.filter(id => !first.includes(id))
  return [...first, ...rest].filter(id => !hidden.includes(id))
}

type Neighbour = { customer: CustomerKey; name: string }

/** `at`: his place among the `of` key accounts by revenue, the largest is 1; null where he is none, and the two are those around him. */
export type Neighbours = { previous: Neighbour | null; next: Neighbour | null; at: number | null; of: number }

type NeighboursInput = {
  customers: readonly { key: CustomerKey; name: string }[]
  keyAccounts: ReadonlySet<CustomerKey>
  /** Of the last twelve months. */
  revenue: ReadonlyMap<CustomerKey, Minor>
}

/** Key accounts by revenue, the largest first, ties by key. */
export const neighbours = (
  { customers, keyAccounts, revenue }: NeighboursInput,
  customer: CustomerKey,
): Neighbours => {
  const list = customers
    .filter(({ key }) => keyAccounts.has(key) || key === customer)
    .map(({ key, name }) => ({ customer: key, name, amount: revenue.get(key) ?? 0 }))
    .sort((a, b) => b.amount - a.amount || (a.customer < b.customer ? -1 : 1))
  const at = list.findIndex(one => one.customer === customer)
  const named = (one: (typeof list)[number] | undefined) =>
    one === undefined ? null : { customer: one.customer, name: one.name }
  const isKey = keyAccounts.has(customer)
  return {
    previous: named(list[at - 1]),
    next: named(list[at + 1]),
    at: isKey ? at + 1 : null,
    of: list.length - (isKey ? 0 : 1),
  }
}
