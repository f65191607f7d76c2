// What reminding did: figures per level, each with its n, and why one is null.
import type { Minor } from '../money'
import type { Figure } from '../problem'
import type { LevelNumber } from '../reminders/types'

/** Days after a letter within which money is counted; that of the letter is day 0. */
export const WINDOWS = [7, 14] as const
export type WindowDays = (typeof WINDOWS)[number]

/** Fewer say nothing of a share. */
export const ENOUGH_ITEMS = 5

/** `hits` of `n` with Wilson's 95 % interval; null where `n` is too few. */
export type ShareFigure = { hits: number; n: number; interval: { low: number; high: number } | null }

/**
 * Of the items told at a level whose days are over. `paid`: in full within them; `came` of `open` is money, whole or in part; `waiting`: days not over yet.
 * `without`: items that were as old before the first day on record, when no letter of ours went out.
 */
export type WindowEffect = {
  days: WindowDays
  paid: ShareFigure
  came: Minor
  open: Minor
  waiting: number
  without: ShareFigure
}

/** What cannot be told of: told already paid, `lowered` without money, paid on a day nobody knows, or in no row any more. */
export type LeftOut = { before: number; lowered: number; undated: number; gone: number }

/**
 * `letters` that went and did not come back, or were told by hand; `unknown` ones count in nothing else. `age`: median days past due when told, negative before.
 * `half`: days after which half of the items were paid, those still open counted as far as they have waited; 'half-unpaid' where it is not half yet.
 */
export type LevelEffect = {
  level: LevelNumber
  letters: number
  unknown: number
  items: number
  age: number | null
  half: Figure<'not-enough-data' | 'half-unpaid'>
  windows: WindowEffect[]
  leftOut: LeftOut
}
