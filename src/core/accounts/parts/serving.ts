// What serving a customer takes of his revenue, beside what it takes in the whole company.
import type { Expense } from '../../books/types'
import type { CalendarDate } from '../../calendar-date'
import type { CustomerKey } from '../../ledger/types'
import { twelveMonths, within } from '../../period'
import type { Figure } from '../../problem'
import type { Sale } from '../../sales/types'

/** Shares of the revenue of the last twelve months; the company's holds what 费用 has on nobody. */
export type Serving = { own: Figure; company: Figure }

type ServingInput = { expenses: readonly Expense[] | null; sales: readonly Sale[]; asOf: CalendarDate }

export const serving = ({ expenses, sales, asOf }: ServingInput, customer: CustomerKey): Serving => {
  const none: Figure = { value: null, n: 0, reason: 'no-expense-column' }
  if (expenses === null) return { own: none, company: none }
  const period = twelveMonths(asOf)
  const [own, all] = [
    { spent: 0, sold: 0, n: 0 },
    { spent: 0, sold: 0, n: 0 },
  ]
  const each = (customers: CustomerKey, add: (to: typeof own) => void) => {
    add(all)
    if (customers === customer) add(own)
  }
  for (const { customer: whose, on, amount } of expenses)
    if (within(on, period))
      each(whose, to => {
        to.spent += amount
        to.n += 1
      })
  for (const { customer: whose, on, amount } of sales)
    if (within(on, period))
      each(whose, to => {
        to.sold += amount
      })
  const shareOf = ({ spent, sold, n }: typeof own): Figure =>
    sold > 0 ? { value: spent / sold, n } : { value: null, n, reason: 'no-sales-in-period' }
  return { own: shareOf(own), company: shareOf(all) }
}
