// What a cell of our own sheets says: a text, a day, an amount. Anybody may have typed into them.
import { type CalendarDate, calendarDate } from '../core/calendar-date'
import type { Cell } from '../core/ledger/types'
import { type CurrencyCode, decimalsOf, type Minor } from '../core/money'

/** Trimmed; '' for a day and for yes or no. */
export const textIn = (cell: Cell | undefined): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''

/** Addresses as we write them into one cell; none for a blank one. */
export const mailboxesIn = (cell: Cell | undefined): string[] =>
  textIn(cell)
    .split(',')
    .map(address => address.trim())
    .filter(address => address !== '')

/** Null where no day is written. */
export const dayIn = (cell: Cell | undefined): CalendarDate | null =>
  typeof cell === 'object' ? cell.day : calendarDate(textIn(cell))

/** Null where no number is written. */
export const minorIn = (cell: Cell | undefined, currency: CurrencyCode): Minor | null =>
  typeof cell === 'number' ? Math.round(cell * 10 ** decimalsOf(currency)) : null
