// Cells as they stand: read column by column of each sheet, then looked up by place.
import type { LedgerField } from '../../core/ledger/types'
import type { SheetRow } from '../../core/sheet-row'
import type { StandingCell } from '../../core/undo/types'
import type { Binding, Desk } from '../ports'

export type CellPlace = SheetRow & { field: LedgerField }

/** Undefined where the ledger has no such cell any more. */
export type Standing = (place: CellPlace) => StandingCell | undefined

/** Reads every column that has one of the cells, once. */
export const readStanding = (
  { ledger }: Desk,
  { sheets, beside }: Binding,
  cells: readonly { sheet: string; field: LedgerField }[],
): Standing => {
  const read = new Map(
    [...sheets, ...beside].map(bound => {
      const fields = cells.filter(({ sheet }) => sheet === bound.sheet).map(({ field }) => field)
      return [bound.sheet, { bound, columns: ledger.standing(bound, [...new Set(fields)]) }]
    }),
  )
  return ({ sheet, row, field }) => {
    const own = read.get(sheet)
    return own?.columns[field]?.[row - own.bound.headerRow - 1]
  }
}
