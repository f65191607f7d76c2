// The sheets' rows → Ledger: typed items and customers, and every problem named.
import type { Problem } from '../problem'
import type { SheetRow } from '../sheet-row'
import { wereTurned } from './cells/date'
import { distinctCells } from './cells/repeats'
import { yearsStandFirst } from './cells/short-years'
import { cellText, isBlank } from './cells/text'
import { gatherCustomers } from './customers'
import { itemReader } from './read-item'
import { DATE_FIELDS, problemIn, type RowFacts, rowReader } from './read-row'
import { rowKind } from './row-kind'
import type { Ledger, LedgerField, LedgerItem, LedgerRow, LedgerTable, Reading } from './types'

/** A sheet of the ledger and how its cells are to be read. Style, currency and terms are those of the whole ledger. */
export type LedgerSource = { table: LedgerTable; reading: Reading; fields: readonly LedgerField[] }

type SheetFacts = { rows: RowFacts[]; items: LedgerItem[]; problems: Problem[]; rowsOfSums: SheetRow[] }

/**
 * Reads the adopted sheets, at least one, as one ledger. Empty rows (also those with only unticked boxes or zeros of a formula) are passed
 * over, rows of sums left out and named. A row without a customer is a problem; its money stays in the ledger as an item of the customer ''.
 */
export function readLedger(sources: readonly [LedgerSource, ...LedgerSource[]]): Ledger {
  const sheets = sources.map(readSheet)
  const { customers, problems } = gatherCustomers(sheets.flatMap(({ rows }) => rows))
  const [{ reading }] = sources
  return {
    currency: reading.currency,
    style: reading.style,
    fields: [...new Set(sources.flatMap(({ fields }) => fields))],
    items: sheets.flatMap(({ items }) => items),
    customers,
    problems: [...sheets.flatMap(sheet => sheet.problems), ...problems],
    rowsOfSums: sheets.flatMap(({ rowsOfSums }) => rowsOfSums),
  }
}

function readSheet({ table, reading, fields }: LedgerSource): SheetFacts {
  const bound = new Set(fields)
  const dateColumns = DATE_FIELDS.filter(field => bound.has(field)).map(field => ({
    field,
    cells: distinctCells(table, field),
  }))
  const turned = new Set(dateColumns.filter(({ cells }) => wereTurned(cells)).map(({ field }) => field))
  const shortYears = new Set(
    dateColumns.filter(({ cells }) => yearsStandFirst(cells)).map(({ field }) => field),
  )
  const { sheet } = table
  const factsOf = rowReader({ sheet, reading, turned, shortYears })
  const itemOf = itemReader({ reading, bound })
  const read: SheetFacts = { rows: [], items: [], problems: [], rowsOfSums: [] }
  for (const row of table.rows) {
    const kind = rowKind(row)
    if (kind === 'sums') read.rowsOfSums.push({ sheet, row: row.row })
    if (kind === 'sums' || kind === 'empty') continue
    const facts = factsOf(row)
    const nameless = facts.key === ''
    if (nameless && facts.blocking.every(problem => problem.place.field !== 'customer'))
      facts.blocking.push(
        problemIn({ sheet, row }, 'missing-customer', bound.has('customer') ? 'customer' : null),
      )
    read.rows.push(facts)
    const item = nameless && !hasAmount(row) ? null : itemOf(facts, row)
    if (item) read.items.push(item)
    read.problems.push(...(item?.problems ?? facts.blocking), ...facts.harmless)
  }
  return read
}

function hasAmount({ cells }: LedgerRow): boolean {
  return [cells.total, cells.paid, cells.unpaid].some(cell => !isBlank(cellText(cell)))
}
