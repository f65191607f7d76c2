// The cells of our 未付金额 column: what each contract owes today by the list of receipts.
import type { LedgerTable, OpenItem } from '../../core/ledger/types'
import { type CurrencyCode, toMajor } from '../../core/money'
import type { OpenCell } from '../ports'

/** One cell for each row of the table, in its order; blank for what cannot be read and for what begins later. */
export const openCells = (
  table: LedgerTable,
  items: readonly OpenItem[],
  currency: CurrencyCode,
): OpenCell[] => {
  const openIn = new Map<number, OpenCell>()
  for (const { sheet, row, state, open } of items) {
    if (sheet !== table.sheet) continue
    const owesNothing = state === 'unreadable' || state === 'not-started'
    openIn.set(row, owesNothing ? '' : toMajor(open, currency))
  }
  return table.rows.map(({ row }) => openIn.get(row) ?? '')
}
