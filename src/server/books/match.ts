// Headers → columns of 交易, 服务 or 费用, and which sheets of the team's look like one of them.
import type { BookField, BookId } from '../../core/books/types'
import { BOOKS } from '../../tables/books/books'
import { HEADER_ROWS, headerTexts } from '../setup/header-lines'
import { headerText } from '../setup/header-text'

export type Confidence = 'sure' | 'likely' | 'none'
/** `index`: 1-based column. */
export type MatchedColumn = { index: number; header: string; field: BookField | null; confidence: Confidence }
export type Candidate = { headerRow: number; confidence: 'sure' | 'likely'; columns: MatchedColumn[] }

type Name = { text: string; field: BookField }
const names = new Map<BookId, Name[]>()

/** Labels of all columns before their aliases; made once, when first needed. */
const namesOf = (book: BookId): Name[] => {
  const known = names.get(book)
  if (known !== undefined) return known
  const { columns } = BOOKS[book]
  const made = [
    ...columns.flatMap(({ id, label }) =>
      Object.values(label).map(text => ({ text: headerText(text), field: id })),
    ),
    ...columns.flatMap(({ id, aliases, formerLabels }) =>
      [...aliases, ...formerLabels].map(text => ({ text: headerText(text), field: id })),
    ),
  ]
  names.set(book, made)
  return made
}

/** Whole names first, over all columns; then Chinese headers that hold one, the longest. A field goes to one column only. */
const matchBookHeaders = (book: BookId, headers: readonly string[]): MatchedColumn[] => {
  const known = namesOf(book)
  const taken = new Set<BookField>()
  const columns = headers.map((header, at): MatchedColumn => {
    const text = headerText(header)
    const whole = text === '' ? undefined : known.find(name => name.text === text && !taken.has(name.field))
    if (whole !== undefined) taken.add(whole.field)
    return { index: at + 1, header, field: whole?.field ?? null, confidence: whole ? 'sure' : 'none' }
  })
  for (const column of columns) {
    if (column.field !== null) continue
    const text = headerText(column.header)
    const [inside] = known
      .filter(name => name.text.length > 1 && !/^[\x20-\x7e]+$/.test(name.text) && text.includes(name.text))
      .filter(name => !taken.has(name.field))
      .sort((a, b) => b.text.length - a.text.length)
    if (inside === undefined) continue
    taken.add(inside.field)
    column.field = inside.field
    column.confidence = 'likely'
  }
  return columns.filter(({ header }) => header !== '')
}

/** Null where the sheet lacks what the book needs, or nothing tells it from the ledger's own sheets. */
export const candidateFor = (book: BookId, display: readonly (readonly string[])[]): Candidate | null => {
  let best: { row: number; columns: MatchedColumn[]; score: number } | null = null
  for (let row = 1; row <= Math.min(HEADER_ROWS, display.length); row += 1) {
    const columns = matchBookHeaders(book, headerTexts(display, row))
    const score = columns.reduce((sum, { confidence }) => sum + POINTS[confidence], 0)
    if (best === null || score > best.score) best = { row, columns, score }
  }
  if (best === null) return null
  const { columns, row } = best
  const has = (fields: readonly BookField[], least: 'sure' | 'likely') =>
    columns.some(
      ({ field, confidence }) =>
        field !== null && fields.includes(field) && (least === 'likely' || confidence === 'sure'),
    )
  const { needs, tells, never = [] } = BOOKS[book]
  const others = new Set(never.map(headerText))
  if (columns.some(({ header }) => others.has(headerText(header)))) return null
  if (![...needs, tells].every(group => has(group, 'likely'))) return null
  const isSure = [...needs, tells].every(group => has(group, 'sure'))
  return { headerRow: row, confidence: isSure ? 'sure' : 'likely', columns }
}

const POINTS: Record<Confidence, number> = { sure: 3, likely: 1, none: 0 }

/** What a sheet lacks to be this book; empty when nothing. */
export const lacking = (book: BookId, fields: readonly BookField[]): BookField[] =>
  BOOKS[book].needs.flatMap(group => {
    const [first] = group
    return first === undefined || group.some(field => fields.includes(field)) ? [] : [first]
  })

/** What a list of receipts never has: quantities and prices, or the word expenses in a header. Amounts spent or sold are no receipts. */
export const isSurelyNoReceipts = (display: readonly (readonly string[])[]): boolean => {
  const deals = candidateFor('deals', display)
  if (deals?.columns.some(({ field, confidence }) => confidence === 'sure' && OF_A_LINE.includes(field)))
    return true
  const expenses = candidateFor('expenses', display)
  return expenses?.columns.some(({ header }) => /费用|支出|报销|expense/i.test(header)) ?? false
}

const OF_A_LINE: readonly (BookField | null)[] = ['quantity', 'price', 'discount']
