// What a close freezes: the totals as of the month's last day, and the items that had begun by then as they stood at its end.
import type { CalendarDate } from '../calendar-date'
import { paidAsOf } from '../ledger/open-items'
import type { LedgerItem, OpenItem } from '../ledger/types'
import type { Minor } from '../money'
import { totals } from '../receivables/totals'
import { keptOf } from '../snapshot/kept'
import type { KeptItem } from '../snapshot/types'
import { type PlanOf, withPlan } from './plans'
import type { FrozenFigures } from './types'

export type Freezing = { asOf: CalendarDate; receivedBefore: Minor | null; overdueDays: number[] }

/** `receivedBefore`: what had come in by the end of the month before; null where nobody knows. `items` as they stand on `asOf`. */
export function frozenFigures(
  items: readonly OpenItem[],
  { asOf, receivedBefore, overdueDays }: Freezing,
): FrozenFigures {
  const { balance, overdue, dueSoon, aging, prepaid, received, dso, unreadableItems } = totals(
    items,
    asOf,
    overdueDays,
  )
  const collected = receivedBefore === null ? null : received - receivedBefore
  return {
    balance,
    overdue,
    dueSoon,
    overdueDays,
    buckets: aging.buckets.map(({ amount }) => amount),
    prepaid,
    received,
    // A ledger corrected to less than it said a month before tells nothing about the month.
    collected: collected !== null && collected < 0 ? null : collected,
    dso: dso.value,
    items: items.filter(({ state }) => state !== 'not-started').length,
    unreadable: unreadableItems,
  }
}

/** A payment dated later is not there yet; `items` are less what 登记收款 entered for a later day (`lessLater`). */
export function frozenItems(
  items: readonly LedgerItem[],
  asOf: CalendarDate,
  planOf: PlanOf = () => undefined,
): KeptItem[] {
  return items
    .filter(({ recognisedOn }) => recognisedOn === null || recognisedOn <= asOf)
    .map(item => withPlan(atEnd(keptOf(paidAsOf(item, asOf)), asOf), planOf(item)))
}

/** The item as it stands at the end of the day, by the rule of `openItems`. */
function atEnd(item: KeptItem, asOf: CalendarDate): KeptItem {
  const isLater = item.paidOn !== null && item.paidOn > asOf
  return isLater ? { ...item, paid: item.paid === null ? null : 0, paidOn: null } : item
}
