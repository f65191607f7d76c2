// The ledger as it stood at the end of an earlier day, with what 登记收款 knows of the days on which things were paid.
import type { CalendarDate } from '../../calendar-date'
import { openItems } from '../../ledger/open-items'
import type { Ledger, LedgerItem, OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import type { ReceiptLine } from '../../receipts/types'

export type AsOf = {
  asOf: CalendarDate
  dueSoonDays: number
  /** What was entered for an item through 登记收款. */
  linesOf: (item: LedgerItem) => readonly Pick<ReceiptLine, 'on' | 'amount'>[]
}

/** `openItems` of the day; what 登记收款 entered for a later day is taken back first. */
export function itemsAsOf(
  ledger: Pick<Ledger, 'items' | 'opening'>,
  { asOf, dueSoonDays, linesOf }: AsOf,
): OpenItem[] {
  const items = lessLater(ledger.items, { asOf, opening: ledger.opening, linesOf })
  return openItems({ items }, asOf, { dueSoonDays })
}

type Later = Pick<AsOf, 'asOf' | 'linesOf'> & { opening: CalendarDate | undefined }

/** Items or contracts less what 登记收款 entered for a later day; what they know by day themselves, from 期初已收 on, is left to `paidAsOf`. */
export function lessLater(items: readonly LedgerItem[], { asOf, opening, linesOf }: Later): LedgerItem[] {
  const untold = (item: LedgerItem) =>
    linesOf(item).filter(({ on }) => on > asOf && (opening === undefined || on < opening))
  return items.map(item => withoutLater(item, untold(item), asOf))
}

function withoutLater(item: LedgerItem, later: ReturnType<AsOf['linesOf']>, asOf: CalendarDate): LedgerItem {
  const { payments, paid, paidOn } = item
  if (payments !== undefined || paid === null || later.length === 0) return item
  const isPaidLater = paidOn !== null && paidOn > asOf
  // By a later 付清日期 that 收款 does not know nothing is paid yet: there is nothing to take back.
  if (isPaidLater && !later.some(({ on }) => on === paidOn)) return item
  return {
    ...item,
    paid: Math.max(0, paid - sum(later.map(({ amount }) => amount))),
    paidOn: isPaidLater ? null : paidOn,
  }
}

/** `count` items with `amount` paid of which nobody knows the day: they count as paid on any day. */
export type Undated = { count: number; amount: Minor }

export function undatedPaid(
  items: readonly OpenItem[],
  { asOf, linesOf }: Pick<AsOf, 'asOf' | 'linesOf'>,
): Undated {
  const undated = { count: 0, amount: 0 }
  for (const item of items) {
    const { payments, dated, paid, paidOn, state } = item
    if (payments !== undefined || paid === null || paid <= 0 || paidOn !== null) continue
    if (state === 'not-started' || (dated === undefined && linesOf(item).length > 0)) continue
    const told = sum((dated ?? []).filter(({ on }) => on <= asOf).map(({ amount }) => amount))
    if (paid <= told) continue
    undated.count += 1
    undated.amount += paid - told
  }
  return undated
}
