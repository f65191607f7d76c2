// Whole rows on their way between sheets of the ledger and 归档.
import type { Cell } from '../../core/ledger/types'
import type { SheetBinding } from './binding'

/** Rows under one another. */
export type RowBlock = { from: number; count: number }

/** A column of ours at the right of 归档: when a row came there, from which sheet as people know it, and as the program does. */
export type ArchiveColumn = 'on' | 'from' | 'origin'

export type ArchiveLabels = Record<ArchiveColumn, { header: string; note: string }>

/** Whole rows on their way from one sheet of the ledger to another. */
export type RowMoves = {
  /** Over each column, from the first to the last with content. */
  headers(bound: SheetBinding): string[]
  /** Cells of some rows under one another, `width` columns wide. */
  cells(bound: SheetBinding, block: RowBlock, width: number): Cell[][]
  formulas(bound: SheetBinding, block: RowBlock, width: number): string[][]
  /** Rows that a merged cell covers together with others. */
  merged(bound: SheetBinding): Set<number>
  mayEdit(bound: SheetBinding, block: RowBlock): boolean
  hasFilter(bound: SheetBinding): boolean
  /** How many rows the grid has. */
  maxRows(sheetId: number): number
  /** Empty rows under a row. */
  insert(bound: SheetBinding, under: number, count: number): void
  copy(from: SheetBinding, to: SheetBinding, copy: RowCopy): void
  /** Empties all the rows at once; they stay where they are. */
  empty(bound: SheetBinding, blocks: readonly RowBlock[]): void
  /** Takes the rows out of the sheet, the lowest first; a sheet keeps one row. */
  remove(bound: SheetBinding, blocks: readonly RowBlock[]): void
  /** The sheet 归档, marked as such; made with these headers where there is none. */
  openArchive(names: readonly string[], headers: readonly string[], labels: ArchiveLabels): number
  /** Adds columns for headers that the archive lacks. */
  widenArchive(bound: SheetBinding, headers: readonly string[]): void
  archiveColumns(bound: SheetBinding): Partial<Record<ArchiveColumn, number>>
  writeColumn(bound: SheetBinding, at: { row: number; column: number }, values: readonly Cell[]): void
  /** Formulas of every sheet of the team's but these, with where they stand. */
  otherFormulas(but: ReadonlySet<number>): { sheet: string; formulas: string[][] }[]
}

/** Blocks go under one another from row `at` on; `asValues`: columns of the source of which only the result goes. */
export type RowCopy = {
  blocks: readonly RowBlock[]
  at: number
  runs: readonly { from: number; to: number; width: number }[]
  asValues: ReadonlySet<number>
}
