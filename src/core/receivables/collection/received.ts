// Everything a customer has paid by the end of a day, in contracts or in none.
import type { CalendarDate } from '../../calendar-date'
import type { CustomerKey, Ledger, OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import type { ReceiptLine } from '../../receipts/types'

export type Received = { byCustomer: ReadonlyMap<CustomerKey, Minor>; total: Minor }

export type ReceivedBasis = {
  ledger: Pick<Ledger, 'receipts'>
  /** As they stood at the end of `asOf`. */
  items: readonly OpenItem[]
  /** What 登记收款 entered. */
  lines: readonly ReceiptLine[]
  asOf: CalendarDate
}

/** Where 收款 feeds the ledger its receipts by their days; else what the ledger says is paid, and what 登记收款 knows to be in no contract. */
export function receivedBy({ ledger, items, lines, asOf }: ReceivedBasis): Received {
  const byCustomer = new Map<CustomerKey, Minor>()
  const add = (customer: CustomerKey, amount: Minor) =>
    byCustomer.set(customer, (byCustomer.get(customer) ?? 0) + amount)
  if (ledger.receipts?.feed === true) {
    for (const { customer, on, amount } of ledger.receipts.list) if (on <= asOf) add(customer, amount)
  } else {
    for (const { customer, total, open, prepaid, state } of items) {
      if (total !== null && state !== 'unreadable' && state !== 'not-started')
        add(customer, total - open + prepaid)
    }
    for (const { customer, on, amount, rule, state } of lines) {
      if (rule === 'unapplied' && state === 'noted' && on <= asOf) add(customer, amount)
    }
  }
  return { byCustomer, total: sum([...byCustomer.values()]) }
}
