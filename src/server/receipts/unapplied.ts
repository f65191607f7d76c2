// 未核销 by customer: what came in and is in no contract, in our own 收款 and in the team's.
import type { CustomerKey, Ledger } from '../../core/ledger/types'
import type { Minor } from '../../core/money'
import { honouredBills } from '../../core/receipts/bills'
import { unappliedByCustomer, unappliedInSheet } from '../../core/receipts/receipts'
import type { Desk } from '../ports'
import { readLines } from './lines'

export const unappliedIn = (
  desk: Desk,
  ledger: Pick<Ledger, 'currency' | 'receipts'>,
): Map<CustomerKey, Minor> => {
  const lines = readLines(desk, ledger.currency)
  const unapplied = unappliedByCustomer(lines, honouredBills(lines, desk.today))
  for (const [customer, amount] of unappliedInSheet(ledger.receipts, desk.today)) {
    unapplied.set(customer, (unapplied.get(customer) ?? 0) + amount)
  }
  return unapplied
}
