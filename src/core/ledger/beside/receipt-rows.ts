// 收款, one row a receipt: day, amount, who paid and for which contract; a row that cannot be read exactly is named and not counted.
import { byDay, type CalendarDate } from '../../calendar-date'
import type { Minor } from '../../money'
import type { Problem } from '../../problem'
import type { SheetRow } from '../../sheet-row'
import { cellText } from '../cells/text'
import { problemIn, readValue } from '../read-row'
import { type LedgerSource, readRows } from '../read-rows'
import type { CustomerKey, NamedRow } from '../types'
import type { Who } from '../who/reader'

/** `payer` as written, `amountText` the cell as a person sees it. */
export type ReceiptRow = SheetRow & {
  on: CalendarDate
  amount: Minor
  payer: string
  customer: CustomerKey
  reference: string
  amountText: string
  /** Its name beside the ledger. */
  name: string
}

/** `unsure`: whose receipts are not all readable. */
export type ReceiptRows = {
  rows: ReceiptRow[]
  unsure: Set<CustomerKey>
  problems: Problem[]
  rowsOfSums: SheetRow[]
  named: NamedRow[]
}

/** Null where there is no such sheet. Receipts in the order of their days, of one day as they stand. */
export function receiptRows(sources: readonly LedgerSource[], who: Who): ReceiptRows | null {
  if (sources.length === 0) return null
  const read: ReceiptRows = { rows: [], unsure: new Set(), problems: [], rowsOfSums: [], named: [] }
  for (const source of sources) {
    const { sheet } = source.table
    const { rows, rowsOfSums } = readRows(source, who)
    read.rowsOfSums.push(...rowsOfSums)
    for (const { row, facts } of rows) {
      const { customer: payer, key: customer, reference, paid, paidOn } = facts
      read.problems.push(...facts.blocking, ...facts.harmless)
      const [amount, on] = [readValue(paid), readValue(paidOn)]
      const amountText = cellText(row.cells.paid)
      const parts = [customer, reference, cellText(row.cells.paidOn), amountText]
      const name = parts.join('|')
      read.named.push({ sheet, row: row.row, key: name })
      if (amount !== null && on !== null) {
        read.rows.push({ sheet, row: row.row, on, amount, payer, customer, reference, amountText, name })
        continue
      }
      read.unsure.add(customer)
      const blank = paid.ok && amount === null ? 'paid' : paidOn.ok && on === null ? 'paidOn' : null
      if (blank !== null) read.problems.push(problemIn({ sheet, row }, 'receipt-incomplete', blank))
    }
  }
  read.rows.sort(byDay)
  return read
}
