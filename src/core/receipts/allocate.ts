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
  const shares: Share<Item>[] = []
  let rest = amount
  function give(item: Item, upTo: Minor, rule: AllocationRule): void {
    const part = Math.min(rest, upTo)
    if (part <= 0) return
    shares.push({ item, amount: part, rule })
    rest -= part
  }
  const exact = chosen.length > 0 ? undefined : ordered.find(item => undisputed(item) === amount)
  for (const item of chosen) give(item, item.open, 'chosen')
  if (exact !== undefined) give(exact, amount, 'exact')
  // While there is a rest, the chosen have all they can take.
  const others = rest <= 0 || chosen.length === 0 ? ordered : except(ordered, chosen)
  for (const item of others) {
    if (rest <= 0) break
    give(item, undisputed(item), 'oldest-first')
  }
  if (rest > 0) rest = giveDisputed(others, shares, rest)
  return { shares: oldestInstalmentsFirst(ordered, shares), rest }
}

function except<Item>(items: readonly Item[], some: readonly Item[]): Item[] {
  const without = new Set(some)
  return items.filter(item => !without.has(item))
}

/** Adds to the shares what the disputed parts take; @returns what even they leave. */
function giveDisputed<Item extends Payable>(
  ordered: readonly Item[],
  shares: Share<Item>[],
  amount: Minor,
): Minor {
  let rest = amount
  const disputed = ordered.filter(item => item.disputed > 0)
  const had = new Map(disputed.length === 0 ? [] : shares.map(share => [share.item, share]))
  for (const item of disputed) {
    const share = had.get(item)
    const more = Math.min(rest, item.open - (share?.amount ?? 0))
    if (more <= 0) continue
    if (share) share.amount += more
    else shares.push({ item, amount: more, rule: 'oldest-first' })
    rest -= more
  }
  return rest
}

function oldestInstalmentsFirst<Item extends Payable>(
  ordered: readonly Item[],
  shares: Share<Item>[],
): Share<Item>[] {
  if (shares.every(({ item }) => item.contract === undefined)) return shares
  const contracts = new Map<string, { left: Minor; rule: AllocationRule }>()
  for (const { item, amount, rule } of shares) {
    if (item.contract === undefined) continue
    const known = contracts.get(item.contract.item)
    if (known) known.left += amount
    else contracts.set(item.contract.item, { left: amount, rule })
  }
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
  if (items.length < 2) return [...items]
  return items
    .map(item => ({
      item,
      due: item.due ?? NEVER,
      invoicedOn: item.invoicedOn ?? NEVER,
      number: counted(item.reference),
    }))
    .sort(
      (a, b) => compare(a.due, b.due) || compare(a.invoicedOn, b.invoicedOn) || compare(a.number, b.number),
    )
    .map(({ item }) => item)
}

/** After every day. */
export const NEVER = '~'

function undisputed({ open, disputed }: Payable): Minor {
  return open - disputed
}

/** Digits padded, so that the order of the text is the order of the numbers in it. */
function counted(text: string): string {
  return text.replace(/\d+/g, digits => digits.padStart(12, '0'))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
