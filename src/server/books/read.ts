// 交易, 服务, 费用, 人员 and 满意度 read where somebody needs them: once a run each, and only where there is such a sheet.
import { readDeals } from '../../core/books/deals'
import { readExpenses } from '../../core/books/expenses'
import type { Colleague } from '../../core/books/people'
import { readServices } from '../../core/books/services'
import type {
  BookField,
  BookId,
  BookSource,
  DealLine,
  Expense,
  ReadBook,
  ServiceCase,
  SurveyAnswer,
} from '../../core/books/types'
import { customerKey } from '../../core/ledger/customer-key'
import type { CustomerKey, Ledger } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { idKey } from '../../core/ledger/who/reader'
import { readSurveys } from '../../core/service/surveys'
import { type OfficeHours, type WorkClock, workClock } from '../../core/workdays/work-hours'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'
import { calendarHere } from '../workdays/calendar'
import { readColleaguesIn } from './people'
import { bookRecord } from './record'
import { type BookState, bookState } from './state'

export type Books = {
  /** As it stands; looked at once a run. */
  state(book: BookId): BookState
  deals(): ReadBook<DealLine> | null
  services(): ReadBook<ServiceCase> | null
  expenses(): ReadBook<Expense> | null
  people(): ReadBook<Colleague> | null
  surveys(): ReadBook<SurveyAnswer> | null
  /** The office's hours on the days worked here; 节假日 is read when it is first asked for. */
  clock(): WorkClock
}

/** Null where there is no such sheet, or it cannot be read whole. */
export const booksOf = (
  desk: Desk,
  ledger: Pick<Ledger, 'currency' | 'customers'>,
  hours: OfficeHours,
): Books => {
  const states = new Map<BookId, BookState>()
  const state = (book: BookId): BookState => {
    const looked = states.get(book) ?? bookState(desk, book)
    states.set(book, looked)
    return looked
  }
  const names = once(() => namesIn(desk, ledger.customers))
  const numbers = once(() => numbersIn(ledger.customers))
  const clock = once(() => workClock(calendarHere(desk), hours))
  const known = once(() => new Set(ledger.customers.map(({ key }) => key)))
  const read =
    <Entry>(book: BookId, by: (source: BookSource, known: ReadonlySet<CustomerKey>) => ReadBook<Entry>) =>
    () => {
      const found = state(book)
      if (found.status !== 'here') return null
      const { standing } = found
      const source: BookSource = {
        sheet: standing.sheet,
        fields: Object.keys(standing.columns) as BookField[],
        rows: desk.books.read(standing),
        units: bookRecord(desk, book)?.units ?? {},
        currency: ledger.currency,
        keyOf: names(),
        idOf: id => numbers().get(idKey(id)),
      }
      return by(source, known())
    }
  return {
    state,
    deals: once(read('deals', readDeals)),
    services: once(read('services', (source, customers) => readServices(source, customers, clock))),
    expenses: once(read('expenses', readExpenses)),
    people: once(() => {
      const found = state('people')
      return found.status === 'here' ? readColleaguesIn(desk, found.standing) : null
    }),
    surveys: once(read('surveys', readSurveys)),
    clock,
  }
}

/** By the name he has today, by those he had, and by those the team said are his. */
const namesIn = (desk: Desk, customers: Ledger['customers']): ((name: string) => CustomerKey) => {
  const today = new Map(customers.map(({ key, name }) => [customerKey(name), key]))
  const known = knownNames(desk)
  return name => {
    const key = customerKey(name)
    return today.get(key) ?? standsFor(known, key)
  }
}

/** Customers by the key of their number; who has none stands for his name, as the survey link has it. */
const numbersIn = (customers: Ledger['customers']) =>
  new Map(customers.map(({ key, name, more }) => [idKey(more?.customerId || name), { customer: key, name }]))

/** Asked when first needed, and not again. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null
  return () => {
    if (made === null) made = { value: make() }
    return made.value
  }
}
