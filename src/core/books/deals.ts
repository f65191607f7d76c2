// 交易, one row a line of a sale: who bought what on which day, for how much and at what cost.
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import { lineAmount } from './line-amount'
import { readBook } from './read-book'
import type { CellsOfRow } from './read-cells'
import type { BookSource, DealLine, ReadBook } from './types'

const NOTHING_OFF = { digits: 0, scale: 0 }

/**
 * Amount as written; where it is blank quantity × price × (1 − discount), rounded half up line by line. A line whose amount cannot be
 * told is named and left out; one without a day counts in no period. `known`: the customers of the ledger.
 */
export function readDeals(source: BookSource, known: ReadonlySet<CustomerKey>): ReadBook<DealLine> {
  return readBook(source, known, (cells, whose) => {
    const on = cells.date('on')
    if (on === null && cells.isBlank('on')) cells.name('date-missing', 'on')
    const amount = amountOf(cells, source.currency)
    const cost = cells.amount('cost')
    if (whose.customer === '') cells.name('customer-missing', 'customer')
    const taxRate = cells.rate('taxRate')
    if (amount === null) return null
    const { sheet, row, customer, customerName } = whose
    const [product, order] = [cells.text('product'), cells.text('order')]
    // Fields by name: V8 takes several times as long to add to what it spread.
    return { sheet, row, customer, customerName, on, product, amount, cost, order, taxRate }
  })
}

/** What is written comes first; where the parts make another amount it is named. */
function amountOf(cells: CellsOfRow, currency: BookSource['currency']): Minor | null {
  const isWritten = !cells.isBlank('amount')
  const written = isWritten ? cells.amount('amount') : null
  const hasParts = !cells.isBlank('quantity') && !cells.isBlank('price')
  if (!hasParts) {
    if (!isWritten) cells.name('amount-missing', 'amount')
    return written
  }
  const [quantity, price] = [cells.number('quantity'), cells.price('price')]
  const discount = cells.isBlank('discount') ? NOTHING_OFF : cells.discount('discount')
  if (quantity === null || price === null || discount === null) return written
  const counted = lineAmount({ quantity, price, discount }, currency)
  if (counted === null) {
    if (!isWritten) cells.name('amount-unreadable', 'amount')
    return written
  }
  if (written !== null && written !== counted) cells.name('amount-differs', 'amount', counted)
  return isWritten ? written : counted
}
