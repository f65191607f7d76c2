// A small ledger with a second sheet of the team's, adopted and asked about its books.
import { openHost } from '../../../host'
import type { CellInput, Host, HostOptions, Person } from '../../../host/types'
import type { BookView } from '../../../src/contract/books'
import type { BookId } from '../../../src/core/books/types'
import { adoptAs, classicSheet, SHEET } from '../adopting'
import { value } from '../receivables-desk'

export const DETAILS = '销售明细'

export type Desk = { host: Host; ann: Person }

/** Ann has adopted the classic ledger; the other sheets stand beside it untouched. */
export const openWith = (
  sheets: { name: string; rows: CellInput[][] }[],
  options: Partial<HostOptions> = {},
): Desk => {
  const size = (rows: CellInput[][]) => ({ rows: rows.length + 20, columns: 16 })
  const ledger = { name: SHEET, rows: classicSheet(), size: size(classicSheet()) }
  const others = sheets.map(one => ({ ...one, size: size(one.rows) }))
  const host = openHost({ document: { sheets: [ledger, ...others] }, ...options })
  const ann = host.as('owner@example.com')
  adoptAs(ann, { dailyTotals: false })
  return { host, ann }
}

export const bookOf = (person: Person, book: BookId): BookView => {
  const found = value(person, 'books', {}).books.find(one => one.book === book)
  if (found === undefined) throw new Error(`no ${book}`)
  return found
}

/** What is offered for a book first, taken as it is understood. */
export const adoptFirst = (person: Person, book: BookId): string => {
  const { state } = bookOf(person, book)
  const [first] = state.status === 'none' ? state.candidates : []
  if (first === undefined) throw new Error(`nothing looks like ${book}`)
  const { sheetId, headerRow } = first
  const columns = first.columns.flatMap(({ index, field }) => (field === null ? [] : [{ index, field }]))
  return value(person, 'books.adopt', { book, sheetId, headerRow, columns }).sheet
}
