// Claims as text in one cell of 催款记录, and how much one letter can carry.
import { calendarDate } from '../../calendar-date'
import { byPlace } from '../../sheet-row'
import type { NameableItem } from '../standing'
import { type Claim, LEVELS } from '../types'

/** Items a letter lists: 300 table rows stay under MailApp's 200 kB for a body. */
export const MAX_LETTER_ITEMS = 300
/** A cell holds 50,000 characters. */
export const MAX_CLAIM_TEXT = 45_000

const LINE = /^([\s\S]*)@(\d)@(\d{4}-\d{2}-\d{2})$/

const escaped = (key: string) => key.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
const unescaped = (text: string) =>
  text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter === 'r' ? '\r' : letter))

/** A claim is of an item and the due day it was told for. */
export const claimKey = ({ item, due }: Pick<Claim, 'item' | 'due'>): string => `${due} ${item}`

const lineOf = ({ item, level, due }: Claim) => `${escaped(item)}@${level}@${due}`

/** One claim a line, `item@level@due`; line breaks and backslashes in an item's key are escaped. */
export const claimText = (claims: Claim[]): string => claims.map(lineOf).join('\n')

const claimOf = (line: string): Claim | null => {
  const [, item, digit, day] = LINE.exec(line) ?? []
  const level = LEVELS.find(known => String(known) === digit)
  const due = calendarDate(day ?? '')
  return item === undefined || level === undefined || due === null
    ? null
    : { item: unescaped(item), level, due }
}

/** The claims written by `claimText`; a line that someone edited beyond reading is left out, the others still count. */
export const claimsFrom = (text: string): Claim[] =>
  text.split('\n').flatMap(line => {
    const claim = claimOf(line)
    return claim ? [claim] : []
  })

/**
 * Splits the items of one letter into those it carries and those that wait for the next one. Items with a new level go first, so
 * that the rest moves up next time; oldest due first among equals.
 */
export const letterLoad = (items: NameableItem[]): { carried: NameableItem[]; later: NameableItem[] } => {
  const byAge = [...items].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : byPlace(a.item, b.item)))
  const carried = new Set<NameableItem>()
  let room = MAX_CLAIM_TEXT
  for (const one of byAge) {
    if (one.step.kind !== 'new' || carried.size === MAX_LETTER_ITEMS) continue
    const length = lineOf(one.step.claim).length + 1
    if (length > room) continue
    room -= length
    carried.add(one)
  }
  for (const one of byAge)
    if (one.step.kind === 'waiting' && carried.size < MAX_LETTER_ITEMS) carried.add(one)
  return { carried: byAge.filter(one => carried.has(one)), later: byAge.filter(one => !carried.has(one)) }
}
