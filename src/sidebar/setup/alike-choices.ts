// Which further sheets belong to the ledger, and how their cells are read: as those of the sheet the person looked at.
import type { Input } from '../../contract/inputs'
import type { AlikeSheet, DraftColumn } from '../../contract/setup'
import type { LedgerField } from '../../core/ledger/types'
import { AMOUNT_FIELDS, asksForUnit, type ColumnChoice, DATE_FIELDS } from './column-choice'

type ConfirmedSheet = Input<'setup.confirm'>['others'][number]

/** A column of the sheet looked at and what the person said of it. */
export type SaidColumn = { column: DraftColumn; choice: ColumnChoice; field: LedgerField }

/** The unit of a further sheet's amounts, as its own headers or title name it; null where they name none. */
export const unitOf = ({ columns }: AlikeSheet): string | null =>
  columns.find(({ field, unit }) => unit !== null && isAmount(field))?.unit?.text ?? null

const isAmount = (field: LedgerField | null) => field !== null && AMOUNT_FIELDS.includes(field)

/** What 确认 sends of a further sheet. Its own units count, unless the person said of the same unit that nothing is to be multiplied. */
export const confirmedAlike = (
  { sheetId, headerRow, columns }: AlikeSheet,
  said: readonly SaidColumn[],
): ConfirmedSheet => {
  const saidOf = (field: LedgerField) => said.find(one => one.field === field)
  const bound = columns.flatMap(column => (column.field === null ? [] : [{ column, field: column.field }]))
  return {
    sheetId,
    headerRow,
    columns: bound.map(({ column, field }) => ({ index: column.index, field })),
    units: bound.flatMap(({ column: { unit }, field }) =>
      unit !== null && isAmount(field) && !isRefused(saidOf(field), unit.factor)
        ? [{ field, factor: unit.factor }]
        : [],
    ),
    dateOrders: bound.flatMap(({ column: { dateOrder }, field }) => {
      if (!DATE_FIELDS.includes(field)) return []
      const proven = dateOrder === 'day-first' || dateOrder === 'month-first' ? dateOrder : null
      const order = proven ?? (dateOrder === 'undecided' ? (saidOf(field)?.choice.order ?? null) : null)
      return order === null ? [] : [{ field, order }]
    }),
  }
}

const isRefused = (said: SaidColumn | undefined, factor: number): boolean =>
  said !== undefined &&
  asksForUnit(said.column, said.choice) &&
  said.column.unit?.factor === factor &&
  said.choice.unitApplies === false
