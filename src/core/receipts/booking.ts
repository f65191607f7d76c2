// What a share of a receipt changes in the row of its item, and how that is finished or taken back after a stop.
import type { CalendarDate } from '../calendar-date'
import { readAmount } from '../ledger/cells/amount'
import { cellText, isBlank } from '../ledger/cells/text'
import type { Cell, Reading } from '../ledger/types'
import { decimalsOf, type Minor } from '../money'
import type { BookedField, CellChange, PayableItem } from './types'

/** A cell as it stands; absent where the field has no column. */
export type StandingCell = { cell: Cell; isFormula: boolean }
export type StandingRow = Partial<Record<BookedField, StandingCell>>

export type ShareToBook = { item: PayableItem; amount: Minor; on: CalendarDate }

/**
 * The cells a share changes: 已付 rises and a typed 未付 falls, in the unit of its column; a blank 付清日期 gets the day once nothing is
 * left. None where the booking allows none, and for a part payment of an item that has only a 付清日期.
 */
export function cellChanges(
  { item, amount, on }: ShareToBook,
  row: StandingRow,
  reading: Pick<Reading, 'currency' | 'units'>,
): CellChange[] {
  const { booking, open, paid } = item
  if (booking === 'formula' || booking === 'no-column' || booking === 'receipts') return []
  const changes: CellChange[] = []
  const write = (field: 'paid' | 'unpaid', value: Minor) => {
    const standing = row[field]
    if (standing === undefined || standing.isFormula) return
    const unit = reading.units[field] ?? 1
    changes.push({ field, before: standing.cell, after: inUnit(value, unit, reading) })
  }
  if (booking === 'paid') write('paid', paid + amount)
  const unpaid = unpaidBefore(row, reading) ?? (booking === 'unpaid' ? open : null)
  if (unpaid !== null) write('unpaid', unpaid - amount)
  const settledOn = row.paidOn
  const isBlankDay = settledOn !== undefined && !settledOn.isFormula && isBlank(cellText(settledOn.cell))
  if (amount === open && isBlankDay) {
    changes.push({ field: 'paidOn', before: settledOn.cell, after: { day: on } })
  }
  return changes
}

function unpaidBefore(
  { unpaid }: StandingRow,
  { currency, units }: Pick<Reading, 'currency' | 'units'>,
): Minor | null {
  if (unpaid === undefined) return null
  const read = readAmount(unpaid.cell, { currency, unit: units.unpaid ?? 1 })
  return read.ok ? read.value : null
}

/** Minor units as the column counts: 123456 fen in a 万元 column is 0.123456. What binary division leaves behind is cut off. */
export function inUnit(amount: Minor, unit: number, { currency }: Pick<Reading, 'currency'>): number {
  return Number((amount / (10 ** decimalsOf(currency) * unit)).toPrecision(15))
}

export type Settling = {
  /** What to write now. */
  write: { field: BookedField; value: Cell }[]
  /** Cells that say something else by now, or hold a formula: left alone and named. */
  untouched: BookedField[]
}

/**
 * Finishes a line's changes, or takes them back: only cells that still hold what the other end of the change left there. Finishing is
 * all or nothing as long as nothing is written yet: where one cell was changed meanwhile, the row is left to the person who did.
 */
export function settle(
  changes: readonly CellChange[],
  row: StandingRow | null,
  way: 'finish' | 'take-back',
): Settling {
  const settling: Settling = { write: [], untouched: [] }
  for (const { field, before, after } of changes) {
    const [from, to] = way === 'finish' ? [before, after] : [after, before]
    const standing = row?.[field]
    if (standing === undefined || standing.isFormula) settling.untouched.push(field)
    else if (says(standing.cell, to)) continue
    else if (says(standing.cell, from)) settling.write.push({ field, value: to })
    else settling.untouched.push(field)
  }
  const isBegun = settling.write.length + settling.untouched.length < changes.length
  if (way === 'take-back' || isBegun || settling.untouched.length === 0) return settling
  return { write: [], untouched: changes.map(({ field }) => field) }
}

/** How much of the changes stands in a row: 'all', 'part' of them, or nothing that is ours ('none'). */
export function standsIn(changes: readonly CellChange[], row: StandingRow): 'all' | 'part' | 'none' {
  const isAt = (change: CellChange, end: 'before' | 'after') => {
    const standing = row[change.field]
    return standing !== undefined && says(standing.cell, change[end])
  }
  const done = changes.filter(change => isAt(change, 'after'))
  if (done.length === changes.length) return 'all'
  const isOurs = changes.every(change => isAt(change, 'after') || isAt(change, 'before'))
  return done.length > 0 && isOurs ? 'part' : 'none'
}

/** Whether two cells read the same. */
export function says(cell: Cell, other: Cell): boolean {
  return cellText(cell).trim() === cellText(other).trim()
}
