// 费用: what was spent on a customer, or on nobody in particular: 未分配.
import type { CustomerKey } from '../ledger/types'
import { eachRow } from './read-cells'
import type { BookSource, Expense, ReadBook } from './types'
import { type CustomersNamed, nameUnknown } from './unknown-customers'

/** A row without a day counts in no period, one without an amount is left out; both are named. A blank customer is no problem here. */
export function readExpenses(source: BookSource, known: ReadonlySet<CustomerKey>): ReadBook<Expense> {
  const { sheet, fields } = source
  const entries: Expense[] = []
  const unknown: CustomersNamed = new Map()
  const problems = eachRow(source, cells => {
    const { row } = cells.row
    const whose = cells.whose()
    const on = cells.month('on')
    if (on === null && cells.isBlank('on')) cells.name('date-missing', 'on')
    if (cells.isBlank('amount')) cells.name('amount-missing', 'amount')
    const amount = cells.amount('amount')
    if (whose.customer !== '' && !known.has(whose.customer) && !unknown.has(whose.customer))
      unknown.set(whose.customer, { sheet, row, name: whose.customerName })
    if (amount !== null) entries.push({ sheet, row, ...whose, on, kind: cells.text('kind'), amount })
  })
  return { entries, fields, problems: [...problems, ...nameUnknown(unknown)] }
}
