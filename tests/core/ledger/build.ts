// Small ledgers for tests: rows as a person would type them, read the way the wizard would have them read.
import { type CalendarDate, calendarDate } from '../../../src/core/calendar-date'
import { readLedger } from '../../../src/core/ledger/read-ledger'
import type { Cell, Ledger, LedgerField, LedgerItem, Reading } from '../../../src/core/ledger/types'

export type Cells = Partial<Record<LedgerField, Cell>>

/** A day that exists; a test that names another one is wrong. */
export function day(text: string): CalendarDate {
  const read = calendarDate(text)
  if (read === null) throw new Error(`${text} is not a day`)
  return read
}

/** Contract style in yuan, nothing confirmed. */
export function readingOf(changes: Partial<Reading> = {}): Reading {
  return {
    style: 'contract',
    currency: 'CNY',
    units: {},
    dateOrders: {},
    blankPaidIsZero: false,
    terms: {},
    ...changes,
  }
}

/** A contract of 木岚 with nothing wrong: 100,000.00 of which 40,000.00 is paid, due 2026-09-04. */
export const PLAIN_ROW: Cells = {
  customer: '云栖酒店',
  email: 'li@example.com',
  project: '大堂家具',
  reference: 'HT-001',
  signedOn: '2026-08-01',
  startsOn: '2026-08-05',
  terms: '净30天',
  total: 100000,
  paid: 40000,
}

/** Reads the rows as sheet rows 2, 3, …; bound are the fields that some row has, or those given. */
export function ledgerOf(
  rows: readonly Cells[],
  changes: Partial<Reading> = {},
  fields?: LedgerField[],
): Ledger {
  const bound = new Set(rows.flatMap(row => Object.keys(row) as LedgerField[]))
  return readLedger([
    {
      table: { sheet: '合同', rows: rows.map((cells, index) => ({ row: index + 2, cells, beside: [] })) },
      reading: readingOf(changes),
      fields: fields ?? [...bound],
    },
  ])
}

/** The codes of the ledger's problems, in order. */
export function codesOf(ledger: Ledger): string[] {
  return ledger.problems.map(problem => problem.code)
}

/** The one item of a row. */
export function itemOf(cells: Cells, changes: Partial<Reading> = {}): LedgerItem {
  const [item] = ledgerOf([cells], changes).items
  if (!item) throw new Error('the row is not an item')
  return item
}

/** The codes of what keeps the item out of the letters. */
export function blockingCodes(item: LedgerItem): string[] {
  return item.problems.map(problem => problem.code)
}
