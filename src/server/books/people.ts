// 人员 taken from a sheet of the team's, read without the ledger: nothing where there is no such sheet.
import { type Colleague, readColleagues } from '../../core/books/people'
import type { BookField, ReadBook } from '../../core/books/types'
import type { BookStanding, Desk } from '../ports'
import { bookState } from './state'

export const readColleaguesIn = (desk: Desk, standing: BookStanding): ReadBook<Colleague> =>
  readColleagues({
    sheet: standing.sheet,
    fields: Object.keys(standing.columns) as BookField[],
    rows: desk.books.read(standing),
    units: {},
    // It holds no amounts.
    currency: 'CNY',
  })

export const colleagues = (desk: Desk): Colleague[] => {
  const state = bookState(desk, 'people')
  return state.status === 'here' ? readColleaguesIn(desk, state.standing).entries : []
}
