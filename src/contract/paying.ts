// How customers pay: who is habitually late and what to do about it, and the cash to be expected from their habits.
import type { CalendarDate } from '../core/calendar-date'
import type { CurrencyCode, Minor } from '../core/money'
import type { ExpectedCash } from '../core/receivables/expected'
import type { ExpectedByHabit } from '../core/receivables/paying/by-habit'
import type { LatePayer, LatePayers } from '../core/receivables/paying/late-payers'
import type { LateBasis, LateItem } from '../core/receivables/paying/late-risk'
import type { SheetRow } from '../core/sheet-row'
import { nothing } from './shapes'

export const payingInputs = {
  'paying.late': nothing,
  'paying.expected': nothing,
} as const

/** `dated`: whether the ledger says on which day anything was paid. `owner` '' where no column has it; `place`: the customer's first row. */
export type LatePayersView = Omit<LatePayers, 'payers'> & {
  asOf: CalendarDate
  dated: boolean
  graceDays: number
  payers: (LatePayer & { owner: string; place: SheetRow })[]
  soon: LikelyLate | null
}

/** What is due within `days` and likely to be paid late, the likeliest first: the first of `count`, `open` of all. Null: nothing to tell it by. */
export type LikelyLate = { days: number; basis: LateBasis; items: LateItem[]; count: number; open: Minor }

/** The same open amounts by the week they are due in, and by the week they are expected in. */
export type ExpectedView = {
  asOf: CalendarDate
  currency: CurrencyCode
  due: ExpectedCash
  habit: ExpectedByHabit
}

export type PayingOutputs = {
  'paying.late': LatePayersView
  'paying.expected': ExpectedView
}
