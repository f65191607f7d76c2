// Holds: a dispute, a pause, an opt-out or a case at law, of a customer or of one item, with reason, author and last day; over, they end by themselves.
import { addDays, type CalendarDate } from '../calendar-date'
import { disputedPart } from '../ledger/disputed-part'
import { partsInOrder } from '../ledger/plans/spread'
import type { CustomerKey, ItemKey, OpenItem } from '../ledger/types'
import type { Minor } from '../money'
import { placeKey } from '../sheet-row'
import type { Reason } from './standing'
import type { WithholdReason } from './types'

export const HOLD_KINDS = ['snooze', 'dispute', 'opt-out', 'legal'] as const
export type HoldKind = (typeof HOLD_KINDS)[number]

export type Hold = {
  /** By which it is ended. */
  id: string
  kind: HoldKind
  customer: CustomerKey
  name: string
  /** Null: everything of the customer. */
  item: ItemKey | null
  /** How a person knows the item; '' for everything. */
  what: string
  /** Of a dispute about part of an item; null: all of it. */
  amount: Minor | null
  from: CalendarDate
  /** The last day of it. */
  until: CalendarDate
  reason: string
  by: string
  /** Ended by a person before its last day. */
  ended: boolean
}

/** The last day of what nobody gave one that can be read: what was stopped is never sent by a slip. */
export const FOR_EVER = '9999-12-31' as CalendarDate

const REASONS: Record<HoldKind, WithholdReason> = {
  dispute: 'disputed',
  snooze: 'held',
  'opt-out': 'opted-out',
  legal: 'legal',
}

/** Of several that hold, the one that is said: what a person must settle before what only waits. */
const GRAVEST_FIRST: readonly HoldKind[] = ['legal', 'opt-out', 'dispute', 'snooze']

/** Holds on the day, or will later. */
export function isOngoing({ until, ended }: Hold, asOf: CalendarDate): boolean {
  return !ended && asOf <= until
}

export type ActiveHolds = {
  ofCustomer(customer: CustomerKey): Reason | null
  /** What is held of the whole item. */
  ofItem(item: OpenItem): Reason | null
  /** The part of an item in dispute by a hold; `because`: said of that part. */
  disputedOf(item: OpenItem): { amount: Minor; because: Reason } | null
}

export const NO_HOLDS: ActiveHolds = { ofCustomer: () => null, ofItem: () => null, disputedOf: () => null }

/**
 * The holds of the day, looked up by customer and item; what is held of a contract is held of each of its instalments. A part in dispute is
 * used up over those of `items` that share it, the oldest first.
 */
export function activeHolds(
  holds: readonly Hold[],
  asOf: CalendarDate,
  items: readonly OpenItem[],
): ActiveHolds {
  const active = holds.filter(hold => hold.from <= asOf && isOngoing(hold, asOf))
  if (active.length === 0) return NO_HOLDS
  const whole = new Map<string, Hold>()
  const parts = new Map<string, Hold>()
  for (const hold of active) {
    if (isPart(hold)) keepGraver(parts, hold, (one, other) => (one.amount ?? 0) > (other.amount ?? 0))
    else keepGraver(whole, hold, isGraver)
  }
  const said = (hold: Hold | undefined) => (hold === undefined ? null : reasonOf(hold))
  const ofCustomer = (customer: CustomerKey) => said(whole.get(keyOf(customer, null)))
  const ofItem = (item: OpenItem) => (whole.size === 0 ? null : said(holdsOf(whole, item)[0]))
  if (parts.size === 0) return { ofCustomer, ofItem, disputedOf: () => null }
  return { ofCustomer, ofItem, disputedOf: shared(parts, items) }
}

/** Of the item itself, then of the contract it is an instalment of. */
function holdsOf(held: ReadonlyMap<string, Hold>, { customer, key, instalment }: OpenItem): Hold[] {
  const names = instalment === undefined ? [key] : [key, instalment.contract]
  return names.flatMap(name => held.get(keyOf(customer, name)) ?? [])
}

function shared(parts: ReadonlyMap<string, Hold>, items: readonly OpenItem[]): ActiveHolds['disputedOf'] {
  const sharing = new Map<Hold, OpenItem[]>()
  const customers = new Set([...parts.values()].map(({ customer }) => customer))
  for (const item of items) {
    if (!customers.has(item.customer)) continue
    for (const hold of holdsOf(parts, item)) {
      const known = sharing.get(hold)
      if (known) known.push(item)
      else sharing.set(hold, [item])
    }
  }
  const shares = new Map<string, { amount: Minor; because: Reason }>()
  for (const [hold, own] of sharing) {
    const because = reasonOf(hold)
    let left = hold.amount ?? 0
    for (const item of partsInOrder(own)) {
      const amount = Math.min(left, item.open)
      left -= amount
      if (amount > (shares.get(itemAt(item))?.amount ?? 0)) shares.set(itemAt(item), { amount, because })
    }
  }
  return item => shares.get(itemAt(item)) ?? null
}

/** Instalments stand in the row of their contract, and rows may share a name. */
const itemAt = (item: OpenItem) => `${placeKey(item)} ${item.key}`

/** What of an item is not to be asked for: all that is on hold, else its disputed part, by the ledger's 争议 or by a hold, whichever is more. */
export function heldPart(item: OpenItem, holds: ActiveHolds): Minor {
  if (holds.ofCustomer(item.customer) !== null || holds.ofItem(item) !== null) return item.open
  return Math.max(disputedPart(item), Math.min(item.open, holds.disputedOf(item)?.amount ?? 0))
}

const keyOf = (customer: CustomerKey, item: ItemKey | null) => `${customer}\u001f${item ?? ''}`

const isPart = ({ kind, item, amount }: Hold) => kind === 'dispute' && item !== null && amount !== null

/** The graver one, of equals the one that lasts longer. */
const isGraver = (one: Hold, other: Hold) =>
  GRAVEST_FIRST.indexOf(one.kind) - GRAVEST_FIRST.indexOf(other.kind) < 0 ||
  (one.kind === other.kind && one.until > other.until)

const keepGraver = (held: Map<string, Hold>, hold: Hold, isMore: (one: Hold, other: Hold) => boolean) => {
  const key = keyOf(hold.customer, hold.item)
  const known = held.get(key)
  if (known === undefined || isMore(hold, known)) held.set(key, hold)
}

const reasonOf = ({ kind, until, reason, by }: Hold): Reason => ({
  reason: REASONS[kind],
  until: until >= FOR_EVER ? null : addDays(until, 1),
  detail: reason,
  by,
})
