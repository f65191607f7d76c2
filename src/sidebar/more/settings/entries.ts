// Entries as they are typed: numbers only where the text says exactly one, and what is wrong with it otherwise.

/** A wrong entry: not an amount, no percentage, not a whole number up to `max`, or a level before the one below it. */
export type Wrong =
  | { is: 'not-amount' }
  | { is: 'not-percent' }
  | { is: 'not-whole'; max: number }
  | { is: 'not-ordered' }
  | { is: 'first-after-previous' }
  | { is: 'not-stop'; max: number }
  | { is: 'stops-early'; min: number }
  | { is: 'not-addresses'; max: number }
  | { is: 'not-tax' }
  | { is: 'not-purchases' }
  | { is: 'not-edges'; max: number }
  | { is: 'not-years'; max: number }
  | { is: 'not-span' }
  | { is: 'not-link' }
/** Wrong entries by name; a level's days are `level-1` and so on. */
export type WrongEntries = Record<string, Wrong>

/** A whole number from 0 to `max`, or null. */
export const readWhole = (typed: string, max: number): number | null => {
  const plain = typed.normalize('NFKC').trim()
  return /^\d{1,6}$/.test(plain) && Number(plain) <= max ? Number(plain) : null
}
