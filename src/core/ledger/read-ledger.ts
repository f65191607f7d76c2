// The sheet's rows → Ledger: typed items and customers, and every problem named.
import type { Problem } from '../problem'
import { wereTurned } from './cells/date'
import { yearsStandFirst } from './cells/short-years'
import { cellText, isBlank } from './cells/text'
import { gatherCustomers } from './customers'
import { readItem } from './read-item'
import { DATE_FIELDS, problemIn, type RowFacts, readRow } from './read-row'
import { rowKind } from './row-kind'
import type { Ledger, LedgerField, LedgerItem, LedgerRow, LedgerTable, Reading } from './types'

export type LedgerSource = { table: LedgerTable; reading: Reading; fields: readonly LedgerField[] }

/**
 * Reads an adopted sheet. Empty rows (also those with only unticked boxes or zeros of a formula) are passed over, rows of sums left out and named.
 * A row without a customer is a problem; its money stays in the ledger as an item of the customer ''.
 */
export function readLedger({ table, reading, fields }: LedgerSource): Ledger {
  const bound = new Set(fields)
  const dateColumns = DATE_FIELDS.filter(field => bound.has(field)).map(field => ({
    field,
    cells: table.rows.map(({ cells }) => cells[field] ?? ''),
  }))
  const turned = new Set(dateColumns.filter(({ cells }) => wereTurned(cells)).map(({ field }) => field))
  const shortYears = new Set(
    dateColumns.filter(({ cells }) => yearsStandFirst(cells)).map(({ field }) => field),
  )
  const rows: RowFacts[] = []
  const items: LedgerItem[] = []
  const problems: Problem[] = []
  const rowsOfSums: number[] = []
  for (const row of table.rows) {
    const kind = rowKind(row)
    if (kind === 'sums') rowsOfSums.push(row.row)
    if (kind === 'sums' || kind === 'empty') continue
    const facts = readRow({ sheet: table.sheet, row, reading, turned, shortYears })
    const nameless = facts.key === ''
    if (nameless && facts.blocking.every(problem => problem.place.field !== 'customer'))
      facts.blocking.push(
        problemIn({ sheet: table.sheet, row }, 'missing-customer', bound.has('customer') ? 'customer' : null),
      )
    rows.push(facts)
    const item = nameless && !hasAmount(row) ? null : readItem(facts, { row, reading, bound })
    if (item) items.push(item)
    problems.push(...(item?.problems ?? facts.blocking), ...facts.harmless)
  }
  const gathered = gatherCustomers(rows)
  return {
    sheet: table.sheet,
    currency: reading.currency,
    style: reading.style,
    fields: [...fields],
    items,
    customers: gathered.customers,
    problems: [...problems, ...gathered.problems],
    rowsOfSums,
  }
}

function hasAmount({ cells }: LedgerRow): boolean {
  return [cells.total, cells.paid, cells.unpaid].some(cell => !isBlank(cellText(cell)))
}
