// What is open by now of the item that a line of 收款 was booked on.
import { agreedDay } from '../ledger/open-items'
import type { OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { ReceiptLine } from './types'

/** Of a contract in instalments all of them together; of rows that share a name the one of that due day. Null where it is gone from the ledger. */
export function leftOpen(
  { item, due }: Pick<ReceiptLine, 'item' | 'due'>,
  items: readonly OpenItem[],
): Minor | null {
  const named = items.filter(({ key, instalment }) => key === item || instalment?.contract === item)
  const meant =
    named.length > 1 && named.every(({ instalment }) => instalment === undefined)
      ? named.filter(one => agreedDay(one.due) === due)
      : named
  return meant.length === 0 ? null : sum(meant.map(({ open }) => open))
}
