// 记满意度: what a customer said of the service goes into 满意度, which is made with the first answer.
import type { Input } from '../../../contract/inputs'
import type { AnswerResult } from '../../../contract/service'
import type { BookRow } from '../../../core/books/types'
import { calendarDate } from '../../../core/calendar-date'
import type { Customer } from '../../../core/ledger/types'
import { BOOKS } from '../../../tables/books/books'
import { BY_HAND } from '../../../tables/books/surveys'
import { type Outcome, ok, problem } from '../../answer'
import { bookState } from '../../books/state'
import type { BookStanding, Desk, Office } from '../../ports'
import { newBook, whereSetUp } from '../books/take'
import { loadLedger } from '../load'

/** A day that does not exist or is yet to come is 'value-malformed'; said again the same day it only says where it stands. */
export const takeAnswer = (office: Office, asked: Input<'service.answer'>): Outcome<AnswerResult> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger, books } = loaded.value
  const customer = ledger.customers.find(({ key }) => key === asked.customer)
  if (customer === undefined) return problem('customer-gone', asked.customer)
  const on = calendarDate(asked.on)
  if (on === null || on > office.desk.today) return problem('value-malformed', asked.on)
  const comment = asked.comment.trim()
  return whereSetUp<AnswerResult>(office, desk => {
    const standing = standingFor(desk)
    if (!standing.ok) return standing
    const { sheet, columns } = standing.value
    if (comment !== '' && columns.comment === undefined) return problem('columns-missing', labelOf(desk))
    const same = books
      .surveys()
      ?.entries.find(
        one =>
          one.customer === customer.key &&
          one.on === on &&
          one.score === asked.score &&
          one.comment === comment,
      )
    if (same !== undefined) return ok({ status: 'there', sheet, row: same.row })
    const cells: BookRow['cells'] = {
      on: { day: on },
      score: asked.score,
      source: BY_HAND[desk.person.language],
      ...(comment !== '' && { comment }),
      ...whoIs(customer, standing.value),
    }
    const row = desk.books.append(standing.value, cells)
    return ok({ status: 'saved', sheet, row })
  })
}

/** By his number where both have one, and by his name. */
const whoIs = ({ name, more }: Customer, { columns }: BookStanding): BookRow['cells'] => ({
  ...(columns.customer !== undefined && { customer: name }),
  ...(more?.customerId
    ? { customerId: more.customerId }
    : columns.customer === undefined && { customerId: name }),
})

const standingFor = (desk: Desk): Outcome<BookStanding> => {
  const state = bookState(desk, 'surveys')
  if (state.status === 'here') return ok(state.standing)
  if (state.status === 'columns-missing')
    return problem('columns-missing', ...state.fields.map(field => labelOf(desk, field)))
  newBook(desk, 'surveys')
  const made = bookState(desk, 'surveys')
  if (made.status !== 'here') throw new Error('满意度 was made')
  return ok(made.standing)
}

const labelOf = (desk: Desk, field: string = 'comment'): string =>
  BOOKS.surveys.columns.find(({ id }) => id === field)?.label[desk.person.language] ?? field
