// How often promises to pay are kept, by customer and by whose customer it is.
import { type JudgedPromise, promiseRate } from '../follow-ups/promises'
import type { CustomerKey } from '../ledger/types'

/** Fewer promises whose day has passed say nothing (receivables.md §2.6). */
export const ENOUGH_PROMISES = 3

export type KeptBy = { name: string; kept: number; n: number; rate: number }

/** Those with enough, the lowest rate first; `few`: how many have some, but too few. */
export type KeptGroup = { list: KeptBy[]; few: number }
export type PromisesKept = {
  all: { value: number | null; n: number }
  customers: KeptGroup
  owners: KeptGroup
}

export const promisesKept = (
  promises: readonly JudgedPromise[],
  ownerOf: (customer: CustomerKey) => string,
): PromisesKept => ({
  all: promiseRate(promises),
  customers: grouped(promises, ({ customer, name }) => ({ key: customer, name })),
  owners: grouped(promises, ({ customer }) => {
    const owner = ownerOf(customer)
    return { key: owner, name: owner }
  }),
})

const grouped = (
  promises: readonly JudgedPromise[],
  groupOf: (promise: JudgedPromise) => { key: string; name: string },
): KeptGroup => {
  const groups = new Map<string, { name: string; own: JudgedPromise[] }>()
  for (const promise of promises) {
    const { key, name } = groupOf(promise)
    const known = groups.get(key)
    if (known) known.own.push(promise)
    else groups.set(key, { name, own: [promise] })
  }
  const list: KeptBy[] = []
  let few = 0
  for (const { name, own } of groups.values()) {
    const { value, n } = promiseRate(own)
    if (value === null) continue
    if (n < ENOUGH_PROMISES) few += 1
    else list.push({ name, n, kept: Math.round(value * n), rate: value })
  }
  list.sort((a, b) => a.rate - b.rate || b.n - a.n || (a.name < b.name ? -1 : 1))
  return { list, few }
}
