// Reading the adopted sheets, and the few cells of theirs that are written on a person’s word.
import type { OurCell } from '../../core/audit/types'
import type { Cell, LedgerField, LedgerRow, LedgerTable } from '../../core/ledger/types'
import type { BookedField } from '../../core/receipts/types'
import type { SheetRow } from '../../core/sheet-row'
import type { StandingCell } from '../../core/undo/types'
import type { Binding, BindingState, SheetBinding } from './binding'

/** A cell that says what was paid, and what is to stand in it. */
export type PaymentCell = { row: number; field: BookedField; value: Cell }

/** What some cells of one row say or are to say. */
export type RowCells = Partial<Record<LedgerField, Cell>>

/** By field; the first cell is that of the first data row. */
export type StandingCells = Partial<Record<LedgerField, StandingCell[]>>

/** Cells under one another in one column; `format` is the number format a cell is to have, `formatBefore` the one it has. */
export type CellBlock = {
  field: LedgerField
  row: number
  cells: { value: Cell; format: string; formatBefore: string }[]
}

export type LedgerSheet = {
  /** Columns found by metadata, so renamed, moved and inserted columns keep working. Found once a run; `again` looks anew. */
  binding(again?: 'again'): BindingState
  /** Reads the sheet each time it is called. */
  read(sheet: SheetBinding): LedgerTable
  /** These rows as they stand, those that are there; a row under a merged name is without it. A call for each block of rows. */
  rowsAt(sheet: SheetBinding, rows: readonly number[]): LedgerRow[]
  /** The row the person is on; null when it is not the ledger or not a data row. */
  selectedRow(binding: Binding): SheetRow | null
  goTo(sheet: SheetBinding, row: number, field: LedgerField | null): string
  /** Writes a text a person typed into one column of some rows: as text where it could be taken for a formula, a number or a date. */
  writeText(sheet: SheetBinding, at: { rows: readonly number[]; field: LedgerField }, value: string): void
  /** Of some rows: whether a formula makes a cell that says what was paid, its own or one that fills the column. */
  paymentFormulas(sheet: SheetBinding, rows: readonly number[]): (row: number, field: BookedField) => boolean
  /** Whether this person may write all of them. */
  mayWritePayments(sheet: SheetBinding, cells: readonly PaymentCell[]): boolean
  writePayments(sheet: SheetBinding, cells: readonly PaymentCell[]): void
  /** The cells of some columns with their formats, from the first data row on; three calls a column. */
  standing(sheet: SheetBinding, fields: readonly LedgerField[]): StandingCells
  /** Writes cells of one column under one another; false when the sheet refuses (protected, validated or typed cells): then none is written. */
  writeBlock(sheet: SheetBinding, block: CellBlock): boolean
  /** Writes cells of one row where all of them are empty; makes room below the grid. 'refused' where the sheet does not let. */
  fillRow(sheet: SheetBinding, row: number, cells: RowCells): 'written' | 'taken' | 'refused'
  /** Takes these cells away again while they say this, with the row where nothing else stands in it. */
  emptyRow(sheet: SheetBinding, row: number, cells: RowCells): 'emptied' | 'changed'
  mayFillRow(sheet: SheetBinding, row: number, fields: readonly LedgerField[]): boolean
  /** What our own 到期日 column shows, from the first data row on; nothing where there is no such column. */
  ourDue(sheet: SheetBinding): OurCell[]
  ourOpen(sheet: SheetBinding): OurCell[]
  /** Last row with content; 0 when the sheet is gone. */
  lastRow(sheetId: number): number
  mayEdit(sheet: SheetBinding): boolean
}
