// How a sheet taken up as a book stands today.
import type { BookField, BookId } from '../../core/books/types'
import type { BookStanding, Desk } from '../ports'
import { lacking } from './match'
import { bookRecord } from './record'

/** How a book stands: not there; there; its sheet was deleted; columns that it cannot do without are gone. */
export type BookState =
  | { status: 'none' }
  | { status: 'here'; standing: BookStanding }
  | { status: 'gone'; sheet: string }
  | { status: 'columns-missing'; standing: BookStanding; fields: BookField[] }

export const bookState = (desk: Desk, book: BookId): BookState => {
  const record = bookRecord(desk, book)
  if (record === null) return { status: 'none' }
  const standing = desk.books.standing(record)
  if (standing === null) return { status: 'gone', sheet: record.sheet }
  const fields = lacking(book, Object.keys(standing.columns) as BookField[])
  return fields.length > 0 ? { status: 'columns-missing', standing, fields } : { status: 'here', standing }
}
