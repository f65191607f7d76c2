// 其他表 and 客户分级: sheets beside the ledger made or taken up, what they tell, customers by class.
import * as v from 'valibot'
import type { AbcClass } from '../core/accounts/types'
import type { Health } from '../core/audit/types'
import {
  BOOK_FIELDS,
  BOOK_IDS,
  BOOK_PROBLEMS,
  type BookField,
  type BookId,
  type BookProblem,
  type BookProblemCode,
} from '../core/books/types'
import type { CalendarDate } from '../core/calendar-date'
import type { CustomerKey } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import type { ConcentrationBand } from '../core/receivables/concentration'
import { RFM_SEGMENTS, type RfmSegment } from '../core/sales/rfm'
import type { Sales } from '../core/sales/types'
import { count, name, nothing } from './shapes'

const book = v.picklist(BOOK_IDS)
const column = v.pipe(count, v.minValue(1))

export const bookInputs = {
  books: nothing,
  'books.make': v.object({ book }),
  /** Columns as the person confirmed them; those not named are not used. */
  'books.adopt': v.object({
    book,
    sheetId: v.number(),
    headerRow: v.pipe(count, v.minValue(1)),
    columns: v.pipe(v.array(v.object({ index: column, field: v.picklist(BOOK_FIELDS) })), v.maxLength(40)),
  }),
  /** Not used any more; the sheet stays as it is. */
  'books.release': v.object({ book }),
  /** Null: the sheet as a whole. */
  'books.goto': v.object({
    book,
    at: v.nullable(v.object({ row: column, field: v.picklist(BOOK_FIELDS) })),
  }),
  /** One finding by its key, or (`key` null) a whole cause as `seen` names it; `what` is the cause in the person's words, for the record. */
  'books.acknowledge': v.object({
    book,
    code: v.picklist(BOOK_PROBLEMS),
    key: v.nullable(v.string()),
    seen: name,
    what: name,
  }),
  /** Takes it back: one finding or a whole cause; `act`: only what that act acknowledged. */
  'books.withdraw': v.object({
    book,
    code: v.picklist(BOOK_PROBLEMS),
    key: v.nullable(v.string()),
    act: v.exactOptional(name),
  }),
  classes: v.object({
    period: v.picklist(['year', 'all']),
    /** Whom to list; null: everybody, the largest first. */
    pick: v.nullable(
      v.union([
        v.object({ by: v.literal('abc'), value: v.picklist(['A', 'B', 'C']) }),
        v.object({ by: v.literal('segment'), value: v.picklist(RFM_SEGMENTS) }),
      ]),
    ),
  }),
} as const

export type BookColumnView = {
  /** 1-based column. */
  index: number
  letter: string
  header: string
  field: BookField | null
  confidence: 'sure' | 'likely' | 'none'
  /** What the header says amounts count in; 1 where it names nothing. */
  unit: number
}

/** A sheet of the team's that looks like this book. */
export type BookCandidate = {
  sheetId: number
  sheet: string
  headerRow: number
  rows: number
  confidence: 'sure' | 'likely'
  columns: BookColumnView[]
}

/** `total`: of amounts; null for 服务 and 满意度. `problems`: cells that cannot be read. */
export type BookSums = {
  rows: number
  customers: number
  total: Minor | null
  from: CalendarDate | null
  to: CalendarDate | null
  problems: number
}

export type BookView = {
  book: BookId
  /** What works once it is there. */
  brings: string
  /** What its columns may be. */
  fields: BookField[]
  state:
    | { status: 'none'; candidates: BookCandidate[] }
    | { status: 'here'; sheet: string; columns: BookColumnView[]; sums: BookSums }
    | { status: 'gone'; sheet: string }
    | { status: 'columns-missing'; sheet: string; fields: BookField[] }
}

export type BooksView = {
  asOf: CalendarDate
  revenue: Pick<Sales, 'source' | 'net' | 'missing'>
  books: BookView[]
}

/** `seen`: a name for exactly the findings of this cause; `problems`: the first fifty of them. */
export type BookFindingGroup = {
  code: BookProblemCode
  count: number
  seen: string
  problems: (BookProblem & { header: string })[]
}

/**
 * A book in 检查数据: what of it cannot be read, by cause, what of that was taken for what it is, and the score of its own rows (null
 * where it cannot be read whole).
 */
export type BookFindings = {
  book: BookId
  sheet: string
  status: 'here' | 'gone' | 'columns-missing'
  missing: BookField[]
  groups: BookFindingGroup[]
  acknowledged: (Omit<BookFindingGroup, 'seen'> & { by: string; on: string })[]
  health: Health | null
}

/** `customer` '' is nobody's. `inLedger`: the ledger has him, so his page can be opened. */
export type ClassRow = {
  customer: CustomerKey
  name: string
  inLedger: boolean
  abc: AbcClass | null
  segment: RfmSegment | null
  /** R, F and M as three digits. */
  code: string | null
  amount: Minor
  purchases: number
  lastOn: CalendarDate | null
}

export type ClassesView = {
  asOf: CalendarDate
  currency: CurrencyCode
  revenue: Pick<Sales, 'source' | 'net' | 'missing'>
  period: { from: CalendarDate | null; to: CalendarDate }
  /** Everything of the period, rows without a customer as well: classes and `unassigned` add up to it. */
  total: Minor
  unassigned: Minor
  buyers: number
  abc: { value: AbcClass; customers: number; amount: Minor }[]
  /** Empty where there are too few customers to compare. */
  segments: { value: RfmSegment; customers: number; amount: Minor }[]
  concentration: { cr1: number; cr5: number; hhi: number; band: ConcentrationBand; negative: number } | null
  /** 费用 of the period that are on no customer; null where there is no such sheet. */
  unassignedExpenses: Minor | null
  /** At most a hundred of the `listed`. */
  customers: ClassRow[]
  listed: number
}

export type BookOutputs = {
  books: BooksView
  'books.make': { sheet: string }
  'books.adopt': { sheet: string }
  'books.release': { sheet: string }
  'books.goto': { a1: string }
  'books.acknowledge': { acknowledged: number; act: string }
  'books.withdraw': { withdrawn: number }
  classes: ClassesView
}
