// The sheets beside the ledger that only some figures need, by id.
import type { BookId } from '../../core/books/types'
import type { Book } from './book'
import { DEALS } from './deals'
import { EXPENSES } from './expenses'
import { PEOPLE_BOOK } from './people'
import { SERVICES } from './services'
import { SURVEYS } from './surveys'

export const BOOKS: Record<BookId, Book> = {
  deals: DEALS,
  services: SERVICES,
  expenses: EXPENSES,
  people: PEOPLE_BOOK,
  surveys: SURVEYS,
}
