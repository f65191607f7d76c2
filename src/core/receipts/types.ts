// Receipts: what came in, how it was set against open items, and what that changed in the ledger.
import type { CalendarDate } from '../calendar-date'
import type { Cell, CustomerKey, ItemKey, LedgerField } from '../ledger/types'
import type { Minor } from '../money'
import type { SheetRow } from '../sheet-row'

/** 'chosen': a person said so. 'exact': the receipt pays this item to the cent. 'oldest-first': by due day, invoice day, number. */
export type AllocationRule = 'chosen' | 'exact' | 'oldest-first'

/** Cells of a row that a receipt may change. */
export type BookedField = Extract<LedgerField, 'paid' | 'unpaid' | 'paidOn'>

/**
 * Where a receipt goes in the ledger: into 已付; into 未付 where there is no 已付; as 付清日期 once the item is paid in full where there
 * is neither; into the team's own 收款 where that says what is paid; nowhere, because a formula makes the cell or because no column says what was paid.
 */
export type Booking = 'paid' | 'unpaid' | 'paid-on' | 'formula' | 'no-column' | 'receipts'

/** An open item a receipt can be set against. `open` is less what 收款 alone knows of; `disputed` is at most `open`. */
export type PayableItem = {
  item: ItemKey
  sheet: string
  row: number
  project: string
  reference: string
  due: CalendarDate | null
  invoicedOn: CalendarDate | null
  daysOverdue: number
  total: Minor
  paid: Minor
  open: Minor
  disputed: Minor
  booking: Booking
}

/** One cell as it stood and as the receipt leaves it. */
export type CellChange = { field: BookedField; before: Cell; after: Cell }

/** A row added to the team's own 收款: what it says, and how many rows said the same before. */
export type AppendedRow = SheetRow & { cells: Partial<Record<LedgerField, Cell>>; alike: number }

/**
 * 'entering' and 'undoing' are claimed before the ledger is touched, so a run that was killed is seen. 'noted': in 收款 only, the
 * ledger was not touched. 'dishonoured': undone, since the bank did not pay the bill.
 */
export type LineState = 'entering' | 'entered' | 'noted' | 'undoing' | 'undone' | 'dishonoured'

/** 承兑汇票: `waits`: it counts as paid once it is honoured, until then it stands in 收款 only. */
export type Bill = { dueOn: CalendarDate; waits: boolean }

/** One row of 收款: the share of one item, or the rest that belongs to none ('unapplied'). */
export type ReceiptLine = {
  receipt: string
  /** Of the form it was typed into: the same form is never entered twice. */
  key: string
  on: CalendarDate
  customer: CustomerKey
  name: string
  /** The contract as a person knows it; '' for the rest. */
  what: string
  item: ItemKey
  sheet: string
  row: number
  due: CalendarDate | null
  amount: Minor
  /** The whole receipt. */
  total: Minor
  rule: AllocationRule | 'unapplied'
  state: LineState
  by: string
  /** `YYYY-MM-DD HH:mm` in the spreadsheet's zone. */
  at: string
  note: string
  changes: CellChange[]
  /** Null where the ledger's own cells are written, and for lines that share the row of one before. */
  append: AppendedRow | null
  /** 已付 said it before anybody entered it: the ledger's cells are not this line's to change. */
  fromCell?: true
  /** It came in as a bill. */
  bill?: Bill
  /** The number of the bill that was honoured with it. */
  ofBill?: string
}
