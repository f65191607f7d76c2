// Which sheets are 交易, 服务, 费用, 人员 and 满意度 in this document, kept in its properties.
import * as v from 'valibot'
import { BOOK_FIELDS, BOOK_IDS, type BookId } from '../../core/books/types'
import { getLong, putLong } from '../long-values'
import type { Desk } from '../ports'

const field = v.picklist(BOOK_FIELDS)

const record = v.object({
  book: v.picklist(BOOK_IDS),
  sheetId: v.number(),
  sheet: v.string(),
  headerRow: v.number(),
  /** Header texts when it was taken: a column whose mark is gone is found again by its text. */
  headers: v.record(field, v.string()),
  /** What amount columns count in, where their header names a unit. */
  units: v.record(field, v.number()),
})

const kept = v.object({ documentId: v.string(), books: v.array(record) })

export type BookRecord = v.InferOutput<typeof record>

const KEY = 'zq.books'

/** None in a copy of the spreadsheet: its owner takes them up again. */
export const readBookRecords = ({ documentStore, documentId }: Desk): BookRecord[] => {
  const text = getLong(documentStore, KEY)
  if (text === null) return []
  const parsed = v.safeParse(kept, JSON.parse(text))
  return parsed.success && parsed.output.documentId === documentId ? parsed.output.books : []
}

export const bookRecord = (desk: Desk, book: BookId): BookRecord | null =>
  readBookRecords(desk).find(one => one.book === book) ?? null

/** Takes the place of what was kept of the same book. Call under the document lock. */
export const keepBookRecord = (desk: Desk, one: BookRecord): void =>
  write(desk, [...readBookRecords(desk).filter(({ book }) => book !== one.book), one])

export const dropBookRecord = (desk: Desk, book: BookId): void =>
  write(
    desk,
    readBookRecords(desk).filter(one => one.book !== book),
  )

const write = ({ documentStore, documentId }: Desk, books: BookRecord[]): void =>
  putLong(documentStore, KEY, JSON.stringify({ documentId, books }))
