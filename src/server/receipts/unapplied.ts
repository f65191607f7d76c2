// 未核销 by customer: what came in and is in no contract, in our own 收款 and in the team's.
import type { CalendarDate } from '../../core/calendar-date'
import type { CustomerKey, Ledger } from '../../core/ledger/types'
import type { Minor } from '../../core/money'
import { honouredBills } from '../../core/receipts/bills'
import { unappliedByCustomer, unappliedInSheet } from '../../core/receipts/receipts'
import type { ReceiptLine } from '../../core/receipts/types'
import type { Desk } from '../ports'
import { readLines } from './lines'

export const unappliedIn = (
  desk: Desk,
  ledger: Pick<Ledger, 'currency' | 'receipts'>,
): Map<CustomerKey, Minor> => unappliedOf(ledger, readLines(desk, ledger.currency), desk.today)

/** `lines` of our own 收款. */
export const unappliedOf = (
  { receipts }: Pick<Ledger, 'receipts'>,
  lines: readonly ReceiptLine[],
  asOf: CalendarDate,
): Map<CustomerKey, Minor> => {
  const unapplied = unappliedByCustomer(lines, honouredBills(lines, asOf))
  for (const [customer, amount] of unappliedInSheet(receipts, asOf)) {
    unapplied.set(customer, (unapplied.get(customer) ?? 0) + amount)
  }
  return unapplied
}
