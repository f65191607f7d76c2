// What the person says of one column: what it is, whether its unit applies, the order of its dates.
import type { DraftColumn } from '../../contract/setup'
import type { LedgerField } from '../../core/ledger/types'

export type ColumnChoice = {
  field: LedgerField | null
  /** Null until the person has said whether the header's unit applies. */
  unitApplies: boolean | null
  order: 'day-first' | 'month-first' | null
}

/** What a fresh reading of the column suggests. */
export const choiceOf = ({ field, dateOrder }: DraftColumn): ColumnChoice => ({
  field,
  unitApplies: null,
  order: dateOrder === 'day-first' || dateOrder === 'month-first' ? dateOrder : null,
})

export const AMOUNT_FIELDS: readonly LedgerField[] = [
  'total',
  'paid',
  'unpaid',
  'cost',
  'creditLimit',
  'dispute',
]
export const DATE_FIELDS: readonly LedgerField[] = ['signedOn', 'startsOn', 'dueOn', 'paidOn']

/** A unit in the header matters for amounts only. */
export const asksForUnit = (column: DraftColumn, { field }: ColumnChoice) =>
  column.unit !== null && field !== null && AMOUNT_FIELDS.includes(field)

export const asksForOrder = (column: DraftColumn, { field }: ColumnChoice) =>
  column.dateOrder === 'undecided' && field !== null && DATE_FIELDS.includes(field)
