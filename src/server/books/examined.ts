// What of a book cannot be read, without what somebody took for what it is, and the score of its own rows.
import { health, splitAcknowledged } from '../../core/audit/health'
import type { Acknowledgement, Health } from '../../core/audit/types'
import { type BookGroup, groupBookProblems } from '../../core/books/finding-groups'
import type { BookId, BookProblem } from '../../core/books/types'
import type { SheetRow } from '../../core/sheet-row'
import type { Books } from './read'

/** A problem with a key that no other sheet's finding has. */
export type BookFinding = BookProblem & { place: SheetRow }

type Group = Omit<BookGroup, 'problems'> & { problems: BookFinding[]; count: number }

export type ExaminedBook = { open: Group[]; acknowledged: Group[]; health: Health }

/** Null where the book cannot be read whole. `known`: the acknowledgements in force by key. */
export const examineBook = (
  books: Books,
  book: BookId,
  known: ReadonlyMap<string, Acknowledgement>,
): ExaminedBook | null => {
  const read = books[book]()
  const state = books.state(book)
  if (read === null || state.status !== 'here') return null
  const { sheet } = state.standing
  const groups = groupBookProblems(read.problems).map(group => ({
    ...group,
    problems: group.problems.map(problem => ({
      ...problem,
      key: `${book}\u001f${problem.key}`,
      place: { sheet, row: problem.row },
    })),
  }))
  const split = splitAcknowledged(groups, new Set(known.keys()))
  const rows = read.rows.map(row => ({ sheet, row }))
  return { ...split, health: health(split, rows) }
}
