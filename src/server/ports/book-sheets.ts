// 交易, 服务, 费用, 人员 and 满意度 as sheets of the team’s.
import type { BookField, BookId, BookRow } from '../../core/books/types'
import type { BookRecord } from '../books/record'
import type { NewColumn } from './adoption'

/** Where the columns of 交易, 服务 or 费用 stand today; `texts` stand over the columns from the first on. */
export type BookStanding = {
  sheetId: number
  sheet: string
  headerRow: number
  columns: Partial<Record<BookField, number>>
  texts: string[]
}

/** 交易, 服务, 费用, 人员 and 满意度: the team's sheets, found by our marks on their columns, else by their headers. */
export type BookSheets = {
  /** Null when the sheet is gone. */
  standing(record: BookRecord): BookStanding | null
  /** The rows below the header, blank cells left out; reads the sheet each time it is called. */
  read(standing: BookStanding): BookRow[]
  /** What stands over each column; null when the sheet is gone or empty. */
  headers(sheetId: number, headerRow: number): string[] | null
  /** A visible sheet with these columns under the first name that is free. */
  make(names: readonly string[], columns: readonly NewColumn[]): { sheetId: number; sheet: string }
  /** Marks that stood elsewhere for this book are taken off. */
  mark(at: { book: BookId } & Pick<BookStanding, 'sheetId' | 'headerRow' | 'columns'>): void
  /** Takes our marks off, of one book or of all; the sheets stay as they are. */
  forget(book: BookId | null): void
  /** Writes a row below the last one that says anything, text as text; columns that are not there are left out. Answers its number. */
  append(standing: BookStanding, cells: BookRow['cells']): number
  goTo(standing: BookStanding, row: number, column: number): string
}
