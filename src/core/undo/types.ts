// Writing cells of the ledger so that it can be taken back: what stood there, what we wrote, and by what the row is known again.
import type { Cell, ItemKey, LedgerField } from '../ledger/types'

/** How a row is found again after sorting: its item's key, and its due day and total, which tell instalments apart. */
export type RowName = { key: ItemKey; mark: string }

/** One cell to be written: only if it still says `before`. `shownAs`: what its number format must be able to show. */
export type CellChange = RowName & {
  sheet: string
  row: number
  field: LedgerField
  before: Cell
  after: Cell
  shownAs?: 'date' | 'amount'
}

/** A cell as it stands: its number format too, and whether a formula gives its value. */
export type StandingCell = { value: Cell; isFormula: boolean; format: string }

/** One cell that was written, with the format it had before. */
export type WrittenCell = CellChange & { formatBefore: string }
