// 期初已收 and what was typed into 已付 since: what a change of 已付 is, and what a person said of it.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey, ItemKey } from '../ledger/types'
import type { Minor } from '../money'
import type { SheetRow } from '../sheet-row'

/** 'waiting': nobody has said yet. 'gone': the cell was changed back before anybody did. */
export type PaidChangeState = 'waiting' | 'receipt' | 'correction' | 'gone'

/** 已付 of one item against 期初已收 and the receipts since; `amount` negative where it fell. */
export type PaidChange = SheetRow & {
  item: ItemKey
  due: CalendarDate | null
  customer: CustomerKey
  name: string
  /** The contract as a person knows it. */
  what: string
  /** What it should say by all that is known; the cell says `before + amount`. */
  before: Minor
  amount: Minor
}

/** One row of 已付变动. */
export type NotedChange = PaidChange & { number: string; foundOn: CalendarDate; state: PaidChangeState }
