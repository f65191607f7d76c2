// Somebody sorted between the last look at the rows and the writing of what was paid: which cells then say what was meant for another row.
import { cellText, isBlank } from '../ledger/cells/text'
import type { Cell, LedgerField, LedgerRow } from '../ledger/types'
import { says } from './booking'
import type { BookedField } from './types'

/** A cell that says what was paid, as it is to be written. */
export type BookedCell = { row: number; field: BookedField; value: Cell }

const BOOKED: readonly LedgerField[] = ['paid', 'unpaid', 'paidOn']

/** Whether a row says what another one said, but for what was paid; a blank name may be that of a merged cell. */
export function isSameRow(read: LedgerRow, now: LedgerRow): boolean {
  return (Object.entries(now.cells) as [LedgerField, Cell][]).every(
    ([field, cell]) =>
      BOOKED.includes(field) ||
      (field === 'customer' && isBlank(cellText(cell))) ||
      says(read.cells[field] ?? '', cell),
  )
}

/**
 * Of cells just written on one sheet: `read` its rows as they were before, `now` the rows written in as they stand. `moved`: one of these is
 * not the row that was meant. `putBack`: what the rows that stand there said before, where that is known.
 */
export function strayCells(
  written: readonly BookedCell[],
  { read, now }: { read: readonly LedgerRow[]; now: readonly LedgerRow[] },
): { moved: boolean; putBack: BookedCell[] } {
  const present = new Map(now.map(row => [row.row, row]))
  const meant = new Map(read.map(row => [row.row, row]))
  const strays = written.filter(({ row }) => {
    const [before, after] = [meant.get(row), present.get(row)]
    return before === undefined || after === undefined || !isSameRow(before, after)
  })
  const putBack = strays.flatMap(({ row, field, value }): BookedCell[] => {
    const standing = present.get(row)
    const cell = standing?.cells[field]
    if (standing === undefined || cell === undefined || !says(cell, value)) return []
    const befores = read.filter(one => isSameRow(one, standing)).map(({ cells }) => cells[field] ?? '')
    const [before] = befores
    const isKnown = before !== undefined && befores.every(other => says(other, before))
    return isKnown && !says(before, value) ? [{ row, field, value: before }] : []
  })
  return { moved: strays.length > 0, putBack }
}
