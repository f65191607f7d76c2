// What of 交易, 服务 and 费用 cannot be read, by cause, for 检查数据. Nothing is read where there is no such sheet.
import type { BookFindings } from '../../contract/books'
import type { BookProblem, BookProblemCode } from '../../core/books/types'
import type { Desk } from '../ports'
import type { Books } from './read'
import { readBookRecords } from './record'

const MOST = 50

export const bookFindings = (desk: Desk, books: Books): BookFindings[] =>
  readBookRecords(desk).map(({ book, sheet: was }): BookFindings => {
    const state = books.state(book)
    if (state.status === 'columns-missing')
      return {
        book,
        sheet: state.standing.sheet,
        status: 'columns-missing',
        missing: state.fields,
        groups: [],
      }
    if (state.status !== 'here') return { book, sheet: was, status: 'gone', missing: [], groups: [] }
    const { sheet, columns, texts } = state.standing
    const headerOf = ({ field }: BookProblem) => texts[(columns[field] ?? 0) - 1] ?? ''
    return {
      book,
      sheet,
      status: 'here',
      missing: [],
      groups: [...byCode(books[book]()?.problems ?? [])].map(([code, problems]) => ({
        code,
        count: problems.length,
        problems: problems.slice(0, MOST).map(problem => ({ ...problem, header: headerOf(problem) })),
      })),
    }
  })

/** The largest group first. */
const byCode = (problems: readonly BookProblem[]): [BookProblemCode, BookProblem[]][] => {
  const groups = new Map<BookProblemCode, BookProblem[]>()
  for (const problem of problems) {
    const group = groups.get(problem.code)
    if (group) group.push(problem)
    else groups.set(problem.code, [problem])
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length)
}
