// A receipt set against open items (receivables.md §2.13): as a person chose, else the item it pays exactly, else the oldest first.
import type { Minor } from '../money'
import type { AllocationRule, ContractOfItem, PayableItem } from './types'

/** `contract`: the instalments of one contract have it in common. */
export type Payable = Pick<PayableItem, 'open' | 'disputed' | 'due' | 'invoicedOn' | 'reference'> & {
  contract?: Pick<ContractOfItem, 'item'>
}

export type Share<Item> = { item: Item; amount: Minor; rule: AllocationRule }

/** `rest`: what no open item takes, 未核销. */
export type Allocation<Item> = { shares: Share<Item>[]; rest: Minor }

/**
 * Sets `amount` (minor units, positive) against the items: the chosen one first, else the one whose undisputed open amount it is to the
 * cent, then by due day, invoice day and number; disputed parts last. No item gets more than is open; shares and rest are the amount.
 * What a contract gets pays its oldest instalments first, whichever of them brought it there: its row says one sum.
 */
export function allocate<Item extends Payable>(
  items: readonly Item[],
  amount: Minor,
  chosen: Item | null = null,
): Allocation<Item> {
  return allocateInOrder(oldestFirst(items), amount, chosen === null ? [] : [chosen])
}

/** The same for items that are in order already, the oldest first; `chosen` ones take all they can in their own order. */
export function allocateInOrder<Item extends Payable>(
  ordered: readonly Item[],
  amount: Minor,
  chosen: readonly Item[],
): Allocation<Item> {
  const shares = new Map<Item, Share<Item>>()
  let rest = amount
  function give(item: Item, upTo: Minor, rule: AllocationRule): void {
    const had = shares.get(item)
    const more = Math.min(rest, upTo - (had?.amount ?? 0))
    if (more <= 0) return
    shares.set(item, { item, amount: (had?.amount ?? 0) + more, rule: had?.rule ?? rule })
    rest -= more
  }
  const exact = chosen.length > 0 ? undefined : ordered.find(item => undisputed(item) === amount)
  for (const item of chosen) give(item, item.open, 'chosen')
  if (exact !== undefined) give(exact, amount, 'exact')
  for (const part of [undisputed, ({ open }: Payable) => open]) {
    for (const item of ordered) {
      if (rest <= 0) break
      give(item, part(item), 'oldest-first')
    }
  }
  return { shares: oldestInstalmentsFirst(ordered, [...shares.values()]), rest }
}

function oldestInstalmentsFirst<Item extends Payable>(
  ordered: readonly Item[],
  shares: Share<Item>[],
): Share<Item>[] {
  const contracts = new Map<string, { left: Minor; rule: AllocationRule }>()
  for (const { item, amount, rule } of shares) {
    if (item.contract === undefined) continue
    const known = contracts.get(item.contract.item)
    if (known) known.left += amount
    else contracts.set(item.contract.item, { left: amount, rule })
  }
  if (contracts.size === 0) return shares
  const paid = shares.filter(({ item }) => item.contract === undefined)
  for (const item of ordered) {
    const own = item.contract === undefined ? undefined : contracts.get(item.contract.item)
    if (own === undefined) continue
    const amount = Math.min(own.left, item.open)
    own.left -= amount
    if (amount > 0) paid.push({ item, amount, rule: own.rule })
  }
  return paid
}

/** By due day, then invoice day, then number (HT-2 before HT-10); what has no day comes after what has one. */
export function oldestFirst<Item extends Payable>(items: readonly Item[]): Item[] {
  return items
    .map(item => ({ item, order: [item.due ?? NEVER, item.invoicedOn ?? NEVER, counted(item.reference)] }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ item }) => item)
}

/** After every day. */
const NEVER = '~'

function undisputed({ open, disputed }: Payable): Minor {
  return open - disputed
}

/** Digits padded, so that the order of the text is the order of the numbers in it. */
function counted(text: string): string {
  return text.replace(/\d+/g, digits => digits.padStart(12, '0'))
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index])
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}
