// What the row of a contract says once, spread over its instalments: paid, in dispute, cost.
import { loweredInAll } from '../../adjustments/as-of'
import type { CalendarDate } from '../../calendar-date'
import { type Minor, sum } from '../../money'
import { NEVER } from '../../receipts/allocate'
import { agreedDay } from '../open-items'
import type { Dispute, LedgerItem, Payment } from '../types'

/** By due day as agreed, what waits for its event last, in the order of the plan. */
export function partsInOrder<Item extends Pick<LedgerItem, 'due'>>(parts: readonly Item[]): Item[] {
  return partsByDay(parts, ({ due }) => agreedDay(due))
}

export function partsByDay<Part>(parts: readonly Part[], dayOf: (part: Part) => CalendarDate | null): Part[] {
  return [...parts].sort((a, b) => {
    const [day, other] = [dayOf(a) ?? NEVER, dayOf(b) ?? NEVER]
    return day === other ? 0 : day < other ? -1 : 1
  })
}

/** `amount` over `rooms` in their order, none more than its room; what is too much goes to the last, less than nothing to the first. */
export function fill(rooms: readonly Minor[], amount: Minor): Minor[] {
  let left = amount
  const filled = rooms.map((room, at) => {
    const part = at === rooms.length - 1 ? left : Math.min(left, room)
    left -= part
    return part
  })
  return filled
}

/** What is open of it in all, whatever the day. */
export function openOf(part: LedgerItem): Minor {
  return Math.max(0, (part.total ?? 0) - (part.paid ?? 0) - loweredInAll(part))
}

/** The disputed amount of the contract on what is open, the oldest first; a dispute without an amount is about each of them. */
export function disputesOver({ dispute }: LedgerItem, ordered: readonly LedgerItem[]): (Dispute | null)[] {
  if (dispute === null || dispute.amount === null) return ordered.map(() => dispute)
  let left = dispute.amount
  return ordered.map(part => {
    const amount = Math.min(Math.max(0, left), openOf(part))
    left -= amount
    return amount === 0 ? null : { amount }
  })
}

/** The dated money came last: what no day is known of paid the oldest instalments, the rest goes on from there in the order of its days. */
export function spreadDated(
  ordered: readonly LedgerItem[],
  dated: readonly Payment[],
): Map<LedgerItem, Payment[]> {
  const days = new Map<LedgerItem, Payment[]>()
  const paid = sum(ordered.map(part => part.paid ?? 0))
  let undated = Math.max(0, paid - sum(dated.map(({ amount }) => amount)))
  const left = dated.map(payment => ({ ...payment }))
  for (const part of ordered) {
    let room = part.paid ?? 0
    const before = Math.min(room, undated)
    undated -= before
    room -= before
    const own: Payment[] = []
    for (const payment of left) {
      const amount = Math.min(room, payment.amount)
      if (amount <= 0) continue
      own.push({ on: payment.on, amount })
      payment.amount -= amount
      room -= amount
    }
    days.set(part, own)
  }
  return days
}
