// What of 交易, 服务, 费用, 人员 and 满意度 cannot be read, by cause, for 检查数据. Nothing is read where there is no such sheet.
import type { BookFindings } from '../../contract/books'
import { listPrint } from '../../core/audit/health'
import type { Acknowledgement } from '../../core/audit/types'
import { latestIn } from '../audit/acknowledged'
import type { BookStanding, Desk } from '../ports'
import { type BookFinding, examineBook } from './examined'
import type { Books } from './read'
import { readBookRecords } from './record'

const MOST = 50

/** `known`: the acknowledgements in force by key. */
export const bookFindings = (
  desk: Desk,
  books: Books,
  known: ReadonlyMap<string, Acknowledgement>,
): BookFindings[] =>
  readBookRecords(desk).map(({ book, sheet: was }): BookFindings => {
    const state = books.state(book)
    const nothing = { book, missing: [], groups: [], acknowledged: [], health: null }
    if (state.status === 'columns-missing')
      return {
        ...nothing,
        sheet: state.standing.sheet,
        status: 'columns-missing',
        missing: state.fields,
      }
    const examined = state.status === 'here' ? examineBook(books, book, known) : null
    if (state.status !== 'here' || examined === null) return { ...nothing, sheet: was, status: 'gone' }
    const { standing } = state
    const { open, acknowledged, health } = examined
    return {
      ...nothing,
      sheet: standing.sheet,
      status: 'here',
      groups: open.map(({ code, count, problems }) => ({
        code,
        count,
        seen: listPrint(problems),
        problems: shown(standing, problems),
      })),
      acknowledged: acknowledged.map(({ code, count, problems }) => ({
        code,
        count,
        problems: shown(standing, problems),
        ...latestIn(problems, known),
      })),
      health,
    }
  })

const shown = ({ columns, texts }: BookStanding, problems: readonly BookFinding[]) =>
  problems.slice(0, MOST).map(({ place: _, ...problem }) => ({
    ...problem,
    header: texts[(columns[problem.field] ?? 0) - 1] ?? '',
  }))
