// What waits for a second person's tick: new items and changed facts since the accepted state, with who is known to have made them.
import { listPrint } from '../audit/health'
import type { LedgerItem } from '../ledger/types'
import type { Minor } from '../money'
import type { ReceiptLine } from '../receipts/types'
import { placeKey } from '../sheet-row'
import { diff } from '../snapshot/diff'
import { keptOf, printOf } from '../snapshot/kept'
import type { Change, KeptItem } from '../snapshot/types'
import { partKey, planSize, touchedMarks } from './plans'
import type { Accepted, Pending, ReviewedFact, Tick } from './types'

export const REVIEWED_FACTS: readonly ReviewedFact[] = [
  'currency',
  'customer',
  'total',
  'paid',
  'due',
  'plan',
]

/** The base with the ticks since, in their order. A tick whose former state is not there any more adds what it accepted. */
export function acceptedNow(base: readonly Accepted[], ticks: readonly Tick[]): Accepted[] {
  if (ticks.length === 0) return [...base]
  const standing = new Map<string, Accepted[]>()
  const put = (accepted: Accepted) => {
    const print = printOf(accepted.item)
    const group = standing.get(print)
    if (group) group.push(accepted)
    else standing.set(print, [accepted])
  }
  for (const accepted of base) put(accepted)
  for (const { at, before, now } of ticks) {
    if (before !== null) standing.get(printOf(before))?.pop()
    if (now !== null) put({ item: now, at })
  }
  return [...standing.values()].flat()
}

/**
 * `keep`: an item as the accepted ones were kept. `linesOf` an item: what was entered for it through 登记收款; `ownedBy` a change: who said
 * it was his. `atLeast`, minor units: smaller changes need no tick until they add up to as much; what is in another currency always does.
 */
export type PendingInput = {
  accepted: readonly Accepted[]
  items: readonly LedgerItem[]
  keep?: (item: LedgerItem) => KeptItem
  linesOf: (item: LedgerItem) => readonly Pick<ReceiptLine, 'by' | 'at'>[]
  ownedBy: ReadonlyMap<string, readonly string[]>
  atLeast: Minor
}

/** In the order of the ledger, what is gone last. */
export function pendingChanges({
  accepted,
  items,
  keep = keptOf,
  linesOf,
  ownedBy,
  atLeast,
}: PendingInput): Pending[] {
  const itemOf = new Map(items.map(item => [keep(item), item]))
  const acceptedAt = new Map(accepted.map(({ item, at }) => [item, at]))
  const changes = diff([...acceptedAt.keys()], [...itemOf.keys()], REVIEWED_FACTS)
  return changes.flatMap(change => {
    const size = sizeOf(change)
    if (size !== null && size < atLeast) return []
    const key = changeKey(change)
    const since = change.before === null ? '' : (acceptedAt.get(change.before) ?? '')
    const item = change.now === null ? undefined : itemOf.get(change.now)
    const isPaid = change.kind === 'new' || (change.kind === 'changed' && change.facts.includes('paid'))
    // To the minute: a receipt of the minute of the last tick counts, rather than being let pass.
    const lines = item !== undefined && isPaid ? linesOf(item).filter(({ at }) => at >= since) : []
    const authors = new Set([...lines.map(({ by }) => by), ...(ownedBy.get(key) ?? [])])
    return [{ ...change, key, size, authors: [...authors] }]
  })
}

/** By what a change is known again: what stood there and what stands there now, wherever the row went. */
export function changeKey({ before, now }: Pick<Change, 'before' | 'now'>): string {
  const key = `${before === null ? '' : printOf(before)}\u001e${now === null ? '' : printOf(now)}`
  return listPrint([{ key }])
}

function sizeOf(change: Change): Minor | null {
  if (change.before?.currency !== undefined || change.now?.currency !== undefined) return null
  if (change.kind === 'new') return change.now.total
  if (change.kind === 'gone') return change.before.total
  const { before, now, facts } = change
  if (facts.includes('customer') || facts.includes('due')) return largest(before.total, now.total)
  const amounts = largest(between(before.total, now.total), between(before.paid, now.paid))
  return facts.includes('plan') ? largest(amounts, planSize(before.plan, now.plan)) : amounts
}

const largest = (a: Minor | null, b: Minor | null): Minor | null =>
  a === null || b === null ? null : Math.max(Math.abs(a), Math.abs(b))

const between = (a: Minor | null, b: Minor | null): Minor | null => {
  if (a === b) return 0
  return a === null || b === null ? null : b - a
}

/** Nobody ticks what he made; where Google tells no name, nobody is taken for somebody else. */
export function mayTick({ authors }: Pick<Pending, 'authors'>, person: string): boolean {
  return person !== '' && !authors.includes(person)
}

/** What letters leave out until it is ticked, for `isUnreviewed`: of a contract of which only the plan is another the instalments that this touches. */
export function heldKeys(pending: readonly Pending[]): string[] {
  return pending.flatMap(change => {
    const { before, now } = change
    if (now === null) return []
    const isPlanOnly = change.kind === 'changed' && change.facts.every(fact => fact === 'plan')
    if (!isPlanOnly || now.plan === undefined) return [placeKey(now)]
    return [...touchedMarks({ before, now })].map(mark => partKey(now, mark))
  })
}
