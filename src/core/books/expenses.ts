// 费用: what was spent on a customer, or on nobody in particular: 未分配.
import type { CustomerKey } from '../ledger/types'
import { readBook } from './read-book'
import type { BookSource, Expense, ReadBook } from './types'

/** A row without a day counts in no period, one without an amount is left out; both are named. A blank customer is no problem here. */
export function readExpenses(source: BookSource, known: ReadonlySet<CustomerKey>): ReadBook<Expense> {
  return readBook(source, known, (cells, whose) => {
    const on = cells.month('on')
    if (on === null && cells.isBlank('on')) cells.name('date-missing', 'on')
    if (cells.isBlank('amount')) cells.name('amount-missing', 'amount')
    const amount = cells.amount('amount')
    return amount === null ? null : { ...whose, on, kind: cells.text('kind'), amount }
  })
}
