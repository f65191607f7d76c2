// Everything a customer has paid by the end of a day, in contracts or in none.
import { recoveredBy } from '../../adjustments/as-of'
import type { CalendarDate } from '../../calendar-date'
import type { CustomerKey, Ledger, OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import { honouredBills } from '../../receipts/bills'
import type { ReceiptLine } from '../../receipts/types'
import { receivedAmount } from '../totals'

export type Received = { byCustomer: ReadonlyMap<CustomerKey, Minor>; total: Minor }

export type ReceivedBasis = {
  ledger: Pick<Ledger, 'receipts'>
  /** As they stood at the end of `asOf`. */
  items: readonly OpenItem[]
  /** What 登记收款 entered. */
  lines: readonly ReceiptLine[]
  asOf: CalendarDate
}

/** Where 收款 feeds the ledger its receipts by their days, and what came back of write-offs; else what the ledger says is paid, and what 登记收款 knows to be in no contract. */
export function receivedBy({ ledger, items, lines, asOf }: ReceivedBasis): Received {
  const byCustomer = new Map<CustomerKey, Minor>()
  const add = (customer: CustomerKey, amount: Minor) =>
    byCustomer.set(customer, (byCustomer.get(customer) ?? 0) + amount)
  if (ledger.receipts?.feed === true) {
    for (const { customer, on, amount } of ledger.receipts.list) if (on <= asOf) add(customer, amount)
    for (const item of items) {
      const recovered = recoveredBy(item, asOf)
      if (recovered !== 0) add(item.customer, recovered)
    }
  } else {
    for (const item of items) add(item.customer, receivedAmount(item, asOf))
    const honoured = honouredBills(lines, asOf)
    for (const { customer, on, amount, rule, state, receipt } of lines) {
      const isRest = rule === 'unapplied' && state === 'noted' && !honoured.has(receipt)
      if (isRest && on <= asOf) add(customer, amount)
    }
  }
  return { byCustomer, total: sum([...byCustomer.values()]) }
}
