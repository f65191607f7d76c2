// A book read row by row: its entries, what could not be read, and the customers whom the ledger does not have, each named where he stands first.
import type { CustomerKey } from '../ledger/types'
import type { SheetRow } from '../sheet-row'
import { type CellsOfRow, eachRow } from './read-cells'
import type { BookProblem, BookSource, ReadBook } from './types'

/** Where a row stands and whom it names. */
export type Whose = SheetRow & { customer: CustomerKey; customerName: string }

/**
 * `read` answers the entry of a row, null for none. `known`: the customers of the ledger; the money of others counts under their own name,
 * only the link to the ledger is missing.
 */
export function readBook<Entry>(
  source: BookSource,
  known: ReadonlySet<CustomerKey>,
  read: (cells: CellsOfRow, whose: Whose) => Entry | null,
): ReadBook<Entry> {
  const { sheet, fields } = source
  const entries: Entry[] = []
  const strangers = new Map<CustomerKey, BookProblem>()
  const { problems, rows } = eachRow(source, cells => {
    const { row } = cells.row
    const { customer, customerName, by } = cells.whose()
    const isStranger = customer !== '' && !known.has(customer) && !strangers.has(customer)
    if (isStranger)
      strangers.set(customer, {
        sheet,
        row,
        code: 'customer-unknown',
        // Named once for all his rows, whichever comes first.
        key: `customer-unknown\u001f${customer}`,
        field: by,
        value: customerName,
      })
    const entry = read(cells, { sheet, row, customer, customerName })
    if (entry !== null) entries.push(entry)
  })
  return { entries, fields, problems: [...problems, ...strangers.values()], rows }
}
