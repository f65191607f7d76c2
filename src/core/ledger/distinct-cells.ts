// A column for those who only ask what occurs in it.
import type { Cell, LedgerField, LedgerTable } from './types'

/** What stands in the column of a field, equal texts and numbers once, a cell without one as ''. */
export function distinctCells({ rows }: LedgerTable, field: LedgerField): Cell[] {
  return [...new Set(rows.map(({ cells }) => cells[field] ?? ''))]
}
