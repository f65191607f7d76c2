// 数据 ▸ 其他表: what 交易, 服务, 费用, 人员 and 满意度 would bring, how they stand, which sheets of the team's look like one. Writes nothing.
import type { BookCandidate, BookColumnView, BookSums, BooksView, BookView } from '../../../contract/books'
import type { Input } from '../../../contract/inputs'
import {
  BOOK_IDS,
  type BookField,
  type BookId,
  type DealLine,
  type Expense,
  type ReadBook,
  type ServiceCase,
  type SurveyAnswer,
} from '../../../core/books/types'
import type { CalendarDate } from '../../../core/calendar-date'
import { BOOKS } from '../../../tables/books/books'
import { type Outcome, ok } from '../../answer'
import { candidateFor, type MatchedColumn } from '../../books/match'
import type { Books } from '../../books/read'
import { bookRecord, readBookRecords } from '../../books/record'
import { columnLetter } from '../../column-letter'
import type { BookStanding, Desk, Office, SheetTop } from '../../ports'
import { headerUnit } from '../../setup/header-text'
import { allSheets, readSetup } from '../../setup-record'
import { loadLedger } from '../load'

export const viewBooks = (office: Office, _: Input<'books'>): Outcome<BooksView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { books, sales } = loaded.value
  const { source, net, missing } = sales()
  const states = BOOK_IDS.map(book => ({ book, state: books.state(book) }))
  const free = states.some(({ state }) => state.status === 'none' || state.status === 'gone')
    ? freeSheets(desk)
    : []
  return ok({
    asOf: desk.today,
    revenue: { source, net, missing },
    books: states.map(({ book, state }): BookView => {
      const { brings, columns } = BOOKS[book]
      const { language } = desk.person
      const told = {
        book,
        brings: brings[language],
        fields: columns.map(({ id }) => id),
      }
      if (state.status === 'none')
        return { ...told, state: { status: 'none', candidates: candidates(book, free) } }
      if (state.status === 'gone') return { ...told, state }
      const { standing } = state
      if (state.status === 'columns-missing')
        return {
          ...told,
          state: { status: 'columns-missing', sheet: standing.sheet, fields: state.fields },
        }
      const standingNow = standingColumns(standing, bookRecord(desk, book)?.units ?? {})
      return {
        ...told,
        state: { status: 'here', sheet: standing.sheet, columns: standingNow, sums: sumsOf(book, books) },
      }
    }),
  })
}

/** Sheets that are neither the ledger's, nor taken up already, nor ours. */
const freeSheets = (desk: Desk): SheetTop[] => {
  const setup = readSetup(desk.documentStore)
  const taken = new Set([
    ...(setup === null ? [] : allSheets(setup).map(({ record }) => record.sheetId)),
    ...readBookRecords(desk).map(({ sheetId }) => sheetId),
  ])
  return desk.adoption.tops().filter(({ id }) => !taken.has(id))
}

/** The surest first. */
const candidates = (book: BookId, tops: readonly SheetTop[]): BookCandidate[] =>
  tops
    .flatMap(({ id, name, rows, display }): BookCandidate[] => {
      const found = candidateFor(book, display)
      if (found === null) return []
      const { headerRow, confidence, columns } = found
      return [
        {
          sheetId: id,
          sheet: name,
          headerRow,
          rows: Math.max(0, rows - headerRow),
          confidence,
          columns: columns.map(asView),
        },
      ]
    })
    .sort((a, b) => Number(b.confidence === 'sure') - Number(a.confidence === 'sure'))

const asView = ({ index, header, field, confidence }: MatchedColumn): BookColumnView => ({
  index,
  letter: columnLetter(index),
  header,
  field,
  confidence,
  unit: headerUnit(header)?.factor ?? 1,
})

const standingColumns = (
  { columns, texts }: BookStanding,
  units: Partial<Record<BookField, number>>,
): BookColumnView[] =>
  (Object.entries(columns) as [BookField, number][]).map(([field, index]) => ({
    index,
    letter: columnLetter(index),
    header: texts[index - 1] ?? '',
    field,
    confidence: 'sure',
    unit: units[field] ?? 1,
  }))

/** Colleagues have no day and no money. */
const sumsOfPeople = (books: Books): BookSums => {
  const read = books.people()
  const [rows, problems] = [read?.entries.length ?? 0, read?.problems.length ?? 0]
  return { rows, customers: 0, total: null, from: null, to: null, problems }
}

const HOLDS_MONEY: readonly BookId[] = ['deals', 'expenses']

const sumsOf = (book: BookId, books: Books): BookSums => {
  if (book === 'people') return sumsOfPeople(books)
  const read: ReadBook<DealLine | Expense | ServiceCase | SurveyAnswer> | null = books[book]()
  const entries = read?.entries ?? []
  let [from, to, total]: [CalendarDate | null, CalendarDate | null, number] = [null, null, 0]
  const customers = new Set<string>()
  for (const entry of entries) {
    const { on, customer } = entry
    if (on !== null && (from === null || on < from)) from = on
    if (on !== null && (to === null || on > to)) to = on
    if (customer !== '') customers.add(customer)
    if ('amount' in entry) total += entry.amount
  }
  return {
    rows: entries.length,
    customers: customers.size,
    total: HOLDS_MONEY.includes(book) ? total : null,
    from,
    to,
    problems: read?.problems.length ?? 0,
  }
}
