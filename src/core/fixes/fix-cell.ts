// One cell and how it is better written; null where it is well written, or where what it says would not stay exactly the same.
import { addressKey, readAddresses, readPhones } from '../ledger/cells/addresses'
import { readAmount } from '../ledger/cells/amount'
import type { AmountColumn } from '../ledger/cells/amount-text'
import { readDate } from '../ledger/cells/date'
import type { Cell, DateOrder, LedgerField } from '../ledger/types'
import { decimalsOf } from '../money'
import type { FixKind } from './types'

export type CellFix = { kind: FixKind; after: Cell; shownAs?: 'date' | 'amount' }

/** Longer texts are notes that nobody wants tidied, and too long to be kept for 撤销. */
const LONGEST = 2000
const A_TIME_OF_DAY = /\d{1,2}:\d{2}/

/** A text that reads as one day, read in the column's order; a time of day beside it would be lost, so such a cell stays. */
export function fixDate(cell: Cell, order: DateOrder | undefined): CellFix | null {
  if (typeof cell !== 'string' || A_TIME_OF_DAY.test(cell)) return null
  const read = readDate(cell, order)
  return read.ok && read.value !== null
    ? { kind: 'text-date', after: { day: read.value }, shownAs: 'date' }
    : null
}

/** A text that reads as one amount becomes the number that says the same in the column's unit. */
export function fixAmount(cell: Cell, column: AmountColumn): CellFix | null {
  if (typeof cell !== 'string') return null
  const read = readAmount(cell, column)
  if (!read.ok || read.value === null) return null
  const after = read.value / 10 ** decimalsOf(column.currency) / column.unit
  const again = readAmount(after, column)
  return again.ok && again.value === read.value ? { kind: 'text-amount', after, shownAs: 'amount' } : null
}

export function fixPhone(cell: Cell): CellFix | null {
  return fixWidth(cell, text => {
    const read = readPhones(text)
    return read.ok && read.value !== null ? read.value.join(';') : null
  })
}

export function fixAddresses(cell: Cell): CellFix | null {
  return fixWidth(cell, text => {
    const read = readAddresses(text)
    return read.ok && read.value !== null ? addressKey(read.value) : null
  })
}

/** Only where `says` reads the same thing in both. */
function fixWidth(cell: Cell, says: (text: string) => string | null): CellFix | null {
  if (typeof cell !== 'string') return null
  const trimmed = cell.trim()
  const after = narrow(trimmed)
  if (after === cell || after === '') return null
  const said = says(cell)
  if (said === null || said !== says(after)) return null
  return { kind: after === trimmed ? 'spaces' : 'half-width', after }
}

/** Letters, digits and punctuation in half width; the white space inside, which may separate, stays but for its width. */
function narrow(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
}

/** White space before and after a text. */
export function fixSpaces(cell: Cell): CellFix | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null
  const after = cell.trim()
  return after === cell || after === '' ? null : { kind: 'spaces', after }
}

/** Fields of plain text, tidied only at their ends. */
export const TEXT_FIELDS = [
  'customer',
  'contact',
  'project',
  'terms',
  'note',
  'reference',
  'owner',
  'industry',
  'region',
  'rating',
  'address',
] as const satisfies readonly LedgerField[]
