// The number format a cell needs to hold what is written into it: plain text would keep a number a text, a date format show it as a day.
import type { CellChange } from './types'

/** Google's pattern for text that stays as typed. */
export const PLAIN_TEXT = '@'
/** What Google calls a cell without a format of its own, and the word that gives it back. */
const AUTOMATIC = ['', '0.###############']
const GENERAL = 'General'

const isOfDates = (format: string): boolean =>
  /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''))

/** The present format wherever it will do. */
export function formatFor({ shownAs }: Pick<CellChange, 'shownAs'>, present: string): string {
  if (shownAs === 'date') return isOfDates(present) ? present : 'yyyy-mm-dd'
  if (shownAs === 'amount') return present === PLAIN_TEXT || isOfDates(present) ? '#,##0.00' : present
  return present
}

/** A format read from a cell, in a form that setting it gives the same. */
export function settable(format: string): string {
  return AUTOMATIC.includes(format) ? GENERAL : format
}
