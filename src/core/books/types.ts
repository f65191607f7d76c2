// 交易, 服务, 费用, 人员 and 满意度: sheets beside the ledger that only some figures need, as the core sees them.
import type { CalendarDate } from '../calendar-date'
import type { Cell, CustomerKey } from '../ledger/types'
import type { CurrencyCode, Minor } from '../money'
import type { SheetRow } from '../sheet-row'
import type { ExactMoment } from '../workdays/work-hours'

export const BOOK_IDS = ['deals', 'services', 'expenses', 'people', 'surveys'] as const
export type BookId = (typeof BOOK_IDS)[number]

/** What the columns of these sheets hold; labels and aliases are in src/tables/books. */
export const BOOK_FIELDS = [
  'on',
  'customer',
  'product',
  'quantity',
  'price',
  'discount',
  'amount',
  'cost',
  'order',
  'kind',
  'responseHours',
  'solvedOn',
  'score',
  'state',
  'improvement',
  'owner',
  'note',
  'person',
  'mail',
  'role',
  'superior',
  'taxRate',
  'receivedAt',
  'respondedAt',
  'promisedOn',
  'reopened',
  'customerId',
  'comment',
  'source',
] as const
export type BookField = (typeof BOOK_FIELDS)[number]

export type BookRow = { row: number; cells: Partial<Record<BookField, Cell>> }

/** One sheet as it stands: `fields` have a column; `units` are what amount columns count in (万元 = 10000). */
export type BookSource = {
  sheet: string
  fields: readonly BookField[]
  rows: readonly BookRow[]
  units: Partial<Record<BookField, number>>
  currency: CurrencyCode
  /** Whose a name is, where the team said that names are one customer. */
  keyOf?: (name: string) => CustomerKey
  /** Whose a customer number is; undefined where nobody has it. */
  idOf?: (id: string) => { customer: CustomerKey; name: string } | undefined
}

export const BOOK_PROBLEMS = [
  'cell-error',
  'date-missing',
  'date-unreadable',
  'date-order-unknown',
  'date-turned',
  'date-impossible',
  'amount-missing',
  'amount-unreadable',
  'amount-precision',
  'amount-ambiguous',
  'amount-differs',
  'number-unreadable',
  'discount-unclear',
  'score-unreadable',
  'customer-missing',
  'customer-unknown',
  'person-missing',
  'person-twice',
  'mail-unreadable',
  'superior-unknown',
  'rate-unreadable',
  'moment-unreadable',
  'moment-without-time',
  'moment-order',
  'hours-differ',
  'flag-unreadable',
  'customer-differs',
  'score-missing',
  'answer-twice',
] as const
export type BookProblemCode = (typeof BOOK_PROBLEMS)[number]

/**
 * `value`: the cell as a person sees it. `expected`, minor units: what quantity, price and discount make; `counted`: work hours between the
 * moments. `key`: its name within the book, which stays while rows are sorted.
 */
export type BookProblem = SheetRow & {
  code: BookProblemCode
  key: string
  field: BookField
  value: string
  expected?: Minor
  counted?: number
}

/** Whose a row is: `customer` '' where none is named; then its money stands in 未分配. */
type Whose = SheetRow & { customer: CustomerKey; customerName: string }

/** A line of a sale. `amount` and `cost` in minor units; `on` null where the day cannot be read; `taxRate` 0.13, null where it has none of its own. */
export type DealLine = Whose & {
  on: CalendarDate | null
  product: string
  amount: Minor
  cost: Minor | null
  order: string
  taxRate: number | null
}

/** `on`: the day, or the first of the month it is written for. */
export type Expense = Whose & { on: CalendarDate | null; kind: string; amount: Minor }

/**
 * `responseHours`: as typed, else the work hours from `received` to the first response. `received`: where its time is known. `responded`: an
 * answer is known of. `score` from 1 to 5. `reopened`: null where no column says so; `promisedOn`: until when it was to be solved.
 */
export type ServiceCase = Whose & {
  on: CalendarDate | null
  kind: string
  received: ExactMoment | null
  responded: boolean
  responseHours: number | null
  solvedOn: CalendarDate | null
  promisedOn: CalendarDate | null
  reopened: boolean | null
  score: number | null
  state: string
  improvement: string
  owner: string
}

/** One answer to a survey, `score` from 1 to 5; `source`: what it came by. */
export type SurveyAnswer = Whose & {
  on: CalendarDate | null
  score: number
  comment: string
  source: string
}

/** `rows`: sheet rows that hold anything and are no sum, whether they could be read or not. */
export type ReadBook<Entry> = {
  entries: Entry[]
  fields: readonly BookField[]
  problems: BookProblem[]
  rows: readonly number[]
}
