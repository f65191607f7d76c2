// 交易, 服务, 费用, 人员 and 满意度 made with our headers, or a sheet of the team's taken up as one; given back, it stays as it is.
import type { Input } from '../../../contract/inputs'
import type { Output } from '../../../contract/outputs'
import type { BookField, BookId } from '../../../core/books/types'
import { BOOK_FORMATS } from '../../../tables/books/book'
import { BOOKS } from '../../../tables/books/books'
import { type Outcome, ok, problem } from '../../answer'
import { lacking } from '../../books/match'
import { bookRecord, dropBookRecord, keepBookRecord, readBookRecords } from '../../books/record'
import { bookState } from '../../books/state'
import type { Desk, NewColumn, Office } from '../../ports'
import { headerUnit } from '../../setup/header-text'
import { allSheets, readSetup } from '../../setup-record'
import { loadSheets, lockedSheet } from '../load'

/** Said twice, or while there is one, it only says which sheet it is. */
export const makeBook = (office: Office, { book }: Input<'books.make'>): Outcome<Output<'books.make'>> =>
  whereSetUp(office, desk => {
    const present = bookState(desk, book)
    if (present.status === 'here' || present.status === 'columns-missing')
      return ok({ sheet: present.standing.sheet })
    return ok({ sheet: newBook(desk, book) })
  })

/** The name of the sheet. Call under the document lock. */
export const newBook = (desk: Desk, book: BookId): string => {
  const { name, columns } = BOOKS[book]
  const { language } = desk.person
  const made = desk.books.make(
    language === 'en' ? [name.en, `${name.en} (Zhangqi)`] : [name['zh-CN'], `${name['zh-CN']}（账期管家）`],
    columns.map(
      ({ label, help, width, type }): NewColumn => ({
        header: label[language],
        note: help[language],
        width,
        format: BOOK_FORMATS[type],
      }),
    ),
  )
  const at = Object.fromEntries(columns.map(({ id }, index) => [id, index + 1]))
  desk.books.mark({ book, sheetId: made.sheetId, headerRow: 1, columns: at })
  const headers = Object.fromEntries(columns.map(({ id, label }) => [id, label[language]]))
  // The sheet is there before the record speaks of it.
  desk.flush()
  keepBookRecord(desk, { book, ...made, headerRow: 1, headers, units: {} })
  return made.sheet
}

/** Refused where the sheet is the ledger's, or lacks what the book cannot do without. */
export const adoptBook = (
  office: Office,
  { book, sheetId, headerRow, columns }: Input<'books.adopt'>,
): Outcome<Output<'books.adopt'>> =>
  whereSetUp(office, desk => {
    const texts = desk.books.headers(sheetId, headerRow)
    const top = desk.adoption.tops().find(({ id }) => id === sheetId)
    if (texts === null || top === undefined || isTaken(desk, sheetId))
      return problem('sheet-gone', top?.name ?? '')
    const known = columns.filter(({ index }) => (texts[index - 1] ?? '') !== '')
    const fields = known.map(({ field }) => field)
    if (new Set(fields).size < fields.length)
      return problem('columns-doubled', ...doubled(fields, book, desk))
    const missing = lacking(book, fields)
    if (missing.length > 0)
      return problem('columns-missing', ...missing.map(field => label(field, book, desk)))
    const at = Object.fromEntries(known.map(({ index, field }) => [field, index]))
    desk.books.mark({ book, sheetId, headerRow, columns: at })
    const headers = Object.fromEntries(known.map(({ index, field }) => [field, texts[index - 1] ?? '']))
    const units = Object.fromEntries(
      known.flatMap(({ index, field }) => {
        const unit = headerUnit(texts[index - 1] ?? '')
        return unit === null ? [] : [[field, unit.factor]]
      }),
    )
    desk.flush()
    keepBookRecord(desk, { book, sheetId, sheet: top.name, headerRow, headers, units })
    return ok({ sheet: top.name })
  })

export const releaseBook = (
  office: Office,
  { book }: Input<'books.release'>,
): Outcome<Output<'books.release'>> =>
  whereSetUp(office, desk => {
    const sheet = bookRecord(desk, book)?.sheet ?? ''
    dropBookRecord(desk, book)
    desk.books.forget(book)
    return ok({ sheet })
  })

export const goToBook = ({ desk }: Office, { book, at }: Input<'books.goto'>): Outcome<{ a1: string }> => {
  const state = bookState(desk, book)
  if (state.status === 'none' || state.status === 'gone')
    return problem('sheet-gone', BOOKS[book].name['zh-CN'])
  const { standing } = state
  const column = at === null ? 1 : (standing.columns[at.field] ?? 1)
  return ok({ a1: desk.books.goTo(standing, at?.row ?? standing.headerRow + 1, column) })
}

/** Under the document lock, by who may edit the ledger. */
export const whereSetUp = <T>(office: Office, act: (desk: Desk) => Outcome<T>): Outcome<T> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)
  const result = desk.locked((): Outcome<T> => {
    desk.documentStore.refresh()
    return act(desk)
  })
  return result ?? problem('busy')
}

const isTaken = (desk: Desk, sheetId: number): boolean => {
  const setup = readSetup(desk.documentStore)
  return (
    readBookRecords(desk).some(one => one.sheetId === sheetId) ||
    (setup !== null && allSheets(setup).some(({ record }) => record.sheetId === sheetId))
  )
}

const label = (field: BookField, book: keyof typeof BOOKS, desk: Desk): string =>
  BOOKS[book].columns.find(({ id }) => id === field)?.label[desk.person.language] ?? field

const doubled = (fields: readonly BookField[], book: keyof typeof BOOKS, desk: Desk): string[] =>
  [...new Set(fields.filter((field, at) => fields.indexOf(field) !== at))].map(field =>
    label(field, book, desk),
  )
