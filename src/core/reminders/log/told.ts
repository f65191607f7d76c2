// The levels told for each item, kept outside 催款记录, so that whatever becomes of its rows nobody is told the same level twice.
import type { CalendarDate } from '../../calendar-date'
import { textDigest } from '../../digest'
import type { ItemKey } from '../../ledger/types'
import { type Claim, LEVELS, type LetterOutcome, type LevelNumber } from '../types'

/** The highest level told for an item's due day; null for none. */
export type ToldLevels = (item: ItemKey, due: CalendarDate) => LevelNumber | null

/** By the short name of item and due day: one bit a level. */
export type ToldMap = Map<string, number>

/** A map as text: eleven characters of name and a digit of bits for each. */
const ENTRY = /^[0-9a-z]{11}[0-9a-v]$/
const NAME_LENGTH = 11
/** Five levels are five bits; what was written when there were four reads the same. */
const BASE = 32

export function toldKey(item: ItemKey, due: CalendarDate): string {
  return textDigest(`${due} ${item}`)
}

/** What cannot be read is left out. */
export function toldFrom(text: string): ToldMap {
  const told: ToldMap = new Map()
  for (let at = 0; at < text.length; at += NAME_LENGTH + 1) {
    const entry = text.slice(at, at + NAME_LENGTH + 1)
    if (ENTRY.test(entry))
      told.set(entry.slice(0, NAME_LENGTH), Number.parseInt(entry.slice(NAME_LENGTH), BASE))
  }
  return told
}

/** The `most` entries added last. */
export function toldText(told: ToldMap, most: number): string {
  const entries = [...told].filter(([, bits]) => bits > 0)
  return entries
    .slice(Math.max(0, entries.length - most))
    .map(([key, bits]) => key + bits.toString(BASE))
    .join('')
}

export function highestTold(bits: number): LevelNumber | null {
  return LEVELS.reduce<LevelNumber | null>(
    (most, level) => ((bits & (1 << level)) !== 0 ? level : most),
    null,
  )
}

/** What an outcome says of its claims: told, or may have been ('set'); certainly not ('clear'); nothing (a test). */
export function toldBy(outcome: LetterOutcome): 'set' | 'clear' | null {
  if (outcome === 'test') return null
  return outcome === 'failed' || outcome === 'released' ? 'clear' : 'set'
}

/** The bits of an entry once a claim is told, or known not to be. */
export function withClaim(bits: number, { level }: Claim, change: 'set' | 'clear'): number {
  return change === 'set' ? bits | (1 << level) : bits & ~(1 << level)
}
