// The cells a receipt changes, on whichever sheets of the ledger they stand.
import type { StandingRow } from '../../core/receipts/booking'
import { strayCells } from '../../core/receipts/moved'
import type { BookedField } from '../../core/receipts/types'
import type { SheetRow } from '../../core/sheet-row'
import type { Desk, PaymentCell, SheetBinding } from '../ports'
import type { Loaded } from '../tasks/load'

/** A cell that says what was paid, with its sheet. */
export type PlacedCell = PaymentCell & { sheet: string }

/** What belongs to each sheet; what stands on a sheet that is no longer part of the ledger is nowhere. */
const bySheet = <Placed extends { sheet: string }>(
  { binding }: Loaded,
  placed: readonly Placed[],
): { bound: SheetBinding; own: Placed[] }[] =>
  binding.sheets
    .map(bound => ({ bound, own: placed.filter(({ sheet }) => sheet === bound.sheet) }))
    .filter(({ own }) => own.length > 0)

const FIELDS: readonly BookedField[] = ['paid', 'unpaid', 'paidOn']

/** The rows as the ledger was read, with the formulas that make their cells: a few calls a sheet. A row that is gone is null. */
export const readStanding = (
  desk: Desk,
  loaded: Loaded,
  places: readonly SheetRow[],
): ((place: SheetRow) => StandingRow | null) => {
  const sheets = new Map(
    bySheet(loaded, places).map(({ bound, own }) => {
      const rows = own.map(({ row }) => row)
      return [bound.sheet, { bound, isFormula: desk.ledger.paymentFormulas(bound, rows) }]
    }),
  )
  const tables = new Map(loaded.sheets.map(({ bound, table }) => [bound.sheet, table.rows]))
  return ({ sheet, row }) => {
    const at = sheets.get(sheet)
    const read = tables.get(sheet)?.[row - (at?.bound.headerRow ?? 0) - 1]
    if (at === undefined || read?.row !== row) return null
    const standing: StandingRow = {}
    for (const field of FIELDS) {
      const cell = read.cells[field]
      if (cell !== undefined) standing[field] = { cell, isFormula: at.isFormula(row, field) }
    }
    return standing
  }
}

/** The name of a sheet on which this person may not write one of the cells; null when he may write all of them. */
export const lockedFor = (desk: Desk, loaded: Loaded, cells: readonly PlacedCell[]): string | null =>
  bySheet(loaded, cells).find(({ bound, own }) => !desk.ledger.mayWritePayments(bound, own))?.bound.sheet ??
  null

export const writeCells = (desk: Desk, loaded: Loaded, cells: readonly PlacedCell[]): void => {
  for (const { bound, own } of bySheet(loaded, cells)) desk.ledger.writePayments(bound, own)
}

/**
 * After the cells were written: whether somebody sorted between the last look and the writing. What then says something of another row is
 * put back; nobody's lock keeps a person at the grid out, so this is looked at afterwards.
 */
export const mendMoved = (desk: Desk, loaded: Loaded, cells: readonly PlacedCell[]): boolean => {
  const tables = new Map(loaded.sheets.map(({ bound, table }) => [bound.sheet, table.rows]))
  const mended = bySheet(loaded, cells).map(({ bound, own }) => {
    const now = desk.ledger.rowsAt(bound, [...new Set(own.map(({ row }) => row))])
    const { moved, putBack } = strayCells(own, { read: tables.get(bound.sheet) ?? [], now })
    desk.ledger.writePayments(bound, putBack)
    return moved
  })
  return mended.some(moved => moved)
}
