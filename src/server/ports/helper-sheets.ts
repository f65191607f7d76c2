// Our own sheets of src/tables.
import type { Cell } from '../../core/ledger/types'
import type { HelperTableId } from '../../tables/helper-table'

/** Rows of a helper sheet declared in src/tables, by column id; `row` is the sheet row. */
export type HelperRow = { row: number; values: Record<string, Cell> }

/** The cell of another column in the same row, as a formula names it; null where the sheet has no such column. */
export type CellInRow = (column: string) => string | null
/** '' for none. */
export type HelperFormula = { row: number; formula: (cell: CellInRow) => string }

/** Helper sheets by table id (src/tables): made on first use, hidden when a log. Text is written as text, never as a formula or date. */
export type HelperSheets = {
  read(table: HelperTableId): HelperRow[]
  /** Those that were made; one look at the marks. */
  present(): HelperTableId[]
  /** Adds the columns that a sheet of an earlier version lacks; makes none. Answers its name where this person may not: it stays as it is. */
  complete(table: HelperTableId): string | null
  append(table: HelperTableId, rows: Record<string, Cell>[]): HelperRow[]
  /** Writes only the named columns of the given rows; one call per contiguous block. */
  update(table: HelperTableId, rows: HelperRow[]): void
  /** Formulas of one column over the cells of their own rows; nothing is written where all stand there. Answers how many changed. */
  formulate(table: HelperTableId, column: string, cells: readonly HelperFormula[]): number
  /** Empties all rows below the header. */
  clear(table: HelperTableId): void
  /** Puts the person on the sheet, also where somebody hid it; answers its name. */
  show(table: HelperTableId): string
  /** Puts the person on a row of it; answers the cell. */
  goTo(table: HelperTableId, row: number): string
  /** Deletes the sheets; answers their names. */
  remove(tables: readonly HelperTableId[]): string[]
  /** Our mark taken off: the sheets stay as the person's own. */
  release(): void
}
