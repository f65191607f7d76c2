// 交易, 服务, 费用 and 人员: sheets beside the ledger that only some figures need, as the core sees them.
import type { CalendarDate } from '../calendar-date'
import type { Cell, CustomerKey } from '../ledger/types'
import type { CurrencyCode, Minor } from '../money'
import type { SheetRow } from '../sheet-row'

export const BOOK_IDS = ['deals', 'services', 'expenses', 'people'] as const
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
] as const
export type BookProblemCode = (typeof BOOK_PROBLEMS)[number]

/**
 * `value`: the cell as a person sees it. `expected`, minor units: what quantity, price and discount make. `key`: its name within the book,
 * which stays while rows are sorted.
 */
export type BookProblem = SheetRow & {
  code: BookProblemCode
  key: string
  field: BookField
  value: string
  expected?: Minor
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

/** `score` from 1 to 5. */
export type ServiceCase = Whose & {
  on: CalendarDate | null
  kind: string
  responseHours: number | null
  solvedOn: CalendarDate | null
  score: number | null
  state: string
}

/** `rows`: sheet rows that hold anything and are no sum, whether they could be read or not. */
export type ReadBook<Entry> = {
  entries: Entry[]
  fields: readonly BookField[]
  problems: BookProblem[]
  rows: readonly number[]
}
