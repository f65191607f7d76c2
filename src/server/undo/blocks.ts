// Cells gathered into blocks under one another, each written in one go.
import type { Cell } from '../../core/ledger/types'
import type { Binding, CellBlock, Desk } from '../ports'
import type { CellPlace } from './standing'

export type CellToWrite = CellPlace & { after: Cell; format: string; formatBefore: string }

/** Whether a cell stands right under another, in the same column. */
export const isUnder = (cell: CellPlace, above: CellPlace | undefined): boolean =>
  above?.sheet === cell.sheet && above.field === cell.field && above.row === cell.row - 1

/** Writes the cells in the order given, a block wherever rows of one column follow one another. @returns the cells the sheet refused */
export const writeBlocks = <C extends CellToWrite>(
  desk: Desk,
  binding: Binding,
  cells: readonly C[],
): C[] => {
  const refused: C[] = []
  for (const own of runsOf(cells)) {
    const [first] = own
    if (first === undefined) continue
    const block: CellBlock = {
      field: first.field,
      row: first.row,
      cells: own.map(({ after, format, formatBefore }) => ({ value: after, format, formatBefore })),
    }
    const bound = [...binding.sheets, ...binding.beside].find(({ sheet }) => sheet === first.sheet)
    if (bound === undefined || !desk.ledger.writeBlock(bound, block)) refused.push(...own)
  }
  return refused
}

const runsOf = <C extends CellToWrite>(cells: readonly C[]): C[][] => {
  const runs: C[][] = []
  for (const cell of cells) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    if (run !== undefined && isUnder(cell, last)) run.push(cell)
    else runs.push([cell])
  }
  return runs
}
