// Rows settled by a credit note or a write-off: their own cells still say that something is open, so the colours are told which they are.
import type { LedgerField, OpenItem, Reading } from '../../core/ledger/types'
import { decimalsOf } from '../../core/money'
import { columnLetter } from '../column-letter'
import type { SheetBinding } from '../ports'

/** A formula has no room for more; the latest rows are told, and those beyond keep the colour of what their cells say. */
const MOST_ROWS = 50

type Basis = { binding: SheetBinding; reading: Reading; items: readonly OpenItem[] }

/** Null where there is none. The row is known by what it says, so that sorting moves the colour along. */
export const settledByAdjustment = ({ binding, reading, items }: Basis): string | null => {
  const rows = items.filter(
    ({ sheet, state, adjustments }) =>
      adjustments !== undefined && sheet === binding.sheet && state === 'settled',
  )
  const told = rows.slice(-MOST_ROWS).flatMap(item => rowSays(item, { binding, reading }) ?? [])
  return told.length === 0 ? null : `OR(${told.join(',')})`
}

/** By its number and total, without a number by customer, project and total; null where no column tells it from others. */
const rowSays = (item: OpenItem, { binding, reading }: Omit<Basis, 'items'>): string | null => {
  const { customerName, project, reference, total } = item
  const cell = (field: LedgerField) => {
    const column = binding.columns[field]
    return column === undefined ? null : `$${columnLetter(column)}${binding.headerRow + 1}`
  }
  const says = (field: LedgerField, text: string) => {
    const at = cell(field)
    return at === null ? [] : [`TRIM(${at}&"")="${text.replace(/"/g, '""')}"`]
  }
  const amount = cell('total')
  if (amount === null || total === null || (reference === '' && cell('project') === null)) return null
  const unit = reading.units.total ?? 1
  const decimals = decimalsOf(reading.currency)
  const sum = `ROUND(N(${amount})*${unit},${decimals})=${total / 10 ** decimals}`
  const names =
    reference === ''
      ? [...says('customer', customerName), ...says('project', project)]
      : says('reference', reference)
  return `AND(${[...names, sum].join(',')})`
}
