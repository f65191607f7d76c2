// What is open in other currencies than the ledger's: by currency, never added to anything.
import type { CustomerKey, OpenItem } from '../ledger/types'
import { type CurrencyCode, type Minor, sum } from '../money'

/** Items of one currency as they stand on a day, and the contracts they are of. */
export type ForeignOpen = { currency: CurrencyCode; items: OpenItem[]; contracts: OpenItem[] }

/** In the minor units of its own currency; `count` of the items that are open or cannot be read. */
export type ForeignTotal = { currency: CurrencyCode; open: Minor; overdue: Minor; count: number }

/** Of everybody, or of one customer; currencies in which nothing is open are left out. */
export function foreignTotals(
  foreign: readonly Pick<ForeignOpen, 'currency' | 'items'>[],
  customer?: CustomerKey,
): ForeignTotal[] {
  return foreign
    .map(({ currency, items }) => {
      const own = items.filter(
        item =>
          (customer === undefined || item.customer === customer) &&
          (item.open > 0 || item.state === 'unreadable'),
      )
      const overdue = own.filter(({ state }) => state === 'overdue')
      const amountOf = (some: readonly OpenItem[]) => sum(some.map(({ open }) => open))
      return { currency, open: amountOf(own), overdue: amountOf(overdue), count: own.length }
    })
    .filter(({ count }) => count > 0)
}

/** Whether a total of a customer's items says all he owes: nothing in another currency, nothing that cannot be read. */
export function isWholeTotal(
  items: readonly Pick<OpenItem, 'state'>[],
  foreign: readonly ForeignTotal[],
): boolean {
  return foreign.length === 0 && items.every(({ state }) => state !== 'unreadable')
}
