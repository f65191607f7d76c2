// The rows of one adopted sheet, whatever it is to the ledger: read cell by cell; empty rows passed over, rows of sums apart.
import type { SheetRow } from '../sheet-row'
import { wereTurned } from './cells/date'
import { distinctCells, onceEach } from './cells/repeats'
import { yearsStandFirst } from './cells/short-years'
import { DATE_FIELDS, type RowFacts, rowReader } from './read-row'
import { isPlainName, rowKind } from './row-kind'
import type { LedgerField, LedgerRow, LedgerTable, Reading } from './types'
import { moreFieldsIn } from './who/more-texts'
import type { Who } from './who/reader'

/** A sheet of the ledger and how its cells are to be read. Style, currency and terms are those of the whole ledger. */
export type LedgerSource = {
  table: LedgerTable
  reading: Reading
  fields: readonly LedgerField[]
  /** The sheet with all its rows, where `table` has only those of one currency: its columns prove how days are written. */
  whole?: LedgerTable
}

/** Hands over one row after another. Empty rows are also those with only unticked boxes or zeros of a formula. @returns the rows of sums */
export function readRows(
  { table, reading, fields, whole = table }: LedgerSource,
  who: Who,
  take: (row: LedgerRow, facts: RowFacts) => void,
): SheetRow[] {
  const dateColumns = DATE_FIELDS.filter(field => fields.includes(field)).map(field => ({
    field,
    cells: distinctCells(whole, field),
  }))
  const turned = new Set(dateColumns.filter(({ cells }) => wereTurned(cells)).map(({ field }) => field))
  const shortYears = new Set(
    dateColumns.filter(({ cells }) => yearsStandFirst(cells)).map(({ field }) => field),
  )
  const { sheet } = table
  const factsOf = rowReader({ sheet, reading, turned, shortYears, who, moreFields: moreFieldsIn(fields) })
  const isName = onceEach(isPlainName)
  const rowsOfSums: SheetRow[] = []
  for (const row of table.rows) {
    const { customer } = row.cells
    const kind = typeof customer === 'string' && isName(customer) ? 'named' : rowKind(row)
    if (kind === 'sums') rowsOfSums.push({ sheet, row: row.row })
    if (kind === 'sums' || kind === 'empty') continue
    take(row, factsOf(row))
  }
  return rowsOfSums
}
