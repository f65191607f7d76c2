// Month close: the figures frozen at a month's end, and what was changed in the ledger since.
import type { CalendarDate } from '../calendar-date'
import type { CurrencyCode, Minor } from '../money'
import type { Fact, KeptItem } from '../snapshot/types'

/** `YYYY-MM`. */
export type Month = string

/** The totals as of the month's last day, in minor units. */
export type FrozenFigures = {
  balance: Minor
  overdue: Minor
  dueSoon: Minor
  /** Upper edges of the aging buckets, as they were when the month was closed. */
  overdueDays: number[]
  /** Open amounts by aging bucket, in the order of the buckets. */
  buckets: Minor[]
  prepaid: Minor
  /** Everything that had come in by then. */
  received: Minor
  /** Received in the month; null where the end of the month before is not known. */
  collected: Minor | null
  dso: number | null
  items: number
  unreadable: number
}

/** One currency of a close. */
export type FrozenCurrency = {
  id: string
  currency: CurrencyCode
  figures: FrozenFigures
  /** Of the items' texts; '' where they are kept no longer. */
  digest: string
}

/** `figures` null: somebody deleted its row, or made it unreadable. */
export type FrozenAbroad = FrozenCurrency | { currency: CurrencyCode; figures: null }

export type Close = FrozenCurrency & {
  month: Month
  asOf: CalendarDate
  at: string
  by: string
  /** Null while it stands. */
  reopened: { at: string; by: string; reason: string } | null
  /** What else was frozen with it; absent in closes of earlier versions, which froze the ledger's own currency alone. */
  abroad?: FrozenAbroad[]
}

/**
 * What differs now from the state frozen at a month's end. 'unclear': more is paid, without a day and by no receipt of ours: most likely
 * paid after the month, and no change of it.
 */
export type LateKind = 'new' | 'gone' | 'changed' | 'unclear'

/** What the change does to the figures at that month's end, minor units. */
export type Effect = { balance: Minor; overdue: Minor; received: Minor }

export type LateChange = {
  kind: LateKind
  before: KeptItem | null
  now: KeptItem | null
  facts: Fact[]
  effect: Effect
  /** The same for the same change of the same item, whatever its row. */
  key: string
}
