// A ledger with 客户 and 收款 beside it, for tests: rows as a person would type them.
import { type BesideSource, readLedger } from '../../../src/core/ledger/read-ledger'
import type { Ledger, LedgerField, Reading } from '../../../src/core/ledger/types'
import { type KnownNames, NO_NAMES } from '../../../src/core/ledger/who/names'
import { type Cells, readingOf } from './build'

type Tables = { contracts: readonly Cells[]; customers?: readonly Cells[]; receipts?: readonly Cells[] }

const tableOf = (sheet: string, rows: readonly Cells[]) => ({
  table: { sheet, rows: rows.map((cells, index) => ({ row: index + 2, cells, beside: [] })) },
  fields: [...new Set(rows.flatMap(row => Object.keys(row) as LedgerField[]))],
})

/** 合同, 客户 and 收款, each read from sheet row 2 on; bound are the fields that some row of a table has. */
export const ledgerWith = (
  { contracts, customers, receipts }: Tables,
  changes: Partial<Reading> = {},
  known: Partial<KnownNames> = {},
): Ledger => {
  const reading = readingOf(changes)
  const beside: BesideSource[] = []
  if (customers !== undefined) beside.push({ role: 'customers', reading, ...tableOf('客户', customers) })
  if (receipts !== undefined) beside.push({ role: 'receipts', reading, ...tableOf('收款', receipts) })
  return readLedger([{ reading, ...tableOf('合同', contracts) }], beside, {
    known: { ...NO_NAMES, ...known },
  })
}

/** Each problem as its code and the cell it stands in. */
export const problemsOf = (ledger: Ledger) =>
  ledger.problems.map(
    ({ code, place }) =>
      `${code} ${place.sheet}!${place.row}${place.field === null ? '' : ` ${place.field}`}`,
  )
