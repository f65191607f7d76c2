// The day of the last letter to each customer and each mailbox, kept outside 催款记录, so that whatever becomes of its rows the gap holds.
import { addDays, type CalendarDate, calendarDate, daysBetween } from '../../calendar-date'
import { textDigest } from '../../digest'
import type { CustomerKey } from '../../ledger/types'
import type { LetterOutcome } from '../types'

/** Null: none is known. */
export type LastLetters = {
  ofCustomer(customer: CustomerKey): CalendarDate | null
  ofMailbox(mailbox: string): CalendarDate | null
}

export const NO_LETTERS: LastLetters = { ofCustomer: () => null, ofMailbox: () => null }

/** By short name. */
export type LastLetterMap = Map<string, CalendarDate>

/** Days are counted from here, four characters of base 36 each. */
const FIRST = '2000-01-01' as CalendarDate
const NAME_LENGTH = 11
const DAY_LENGTH = 4
const ENTRY = /^[0-9a-z]{15}$/
/** Some hundred thousand days, beyond the year 2200: what somebody wrote over an entry is left out. */
const MOST_DAYS = 100_000

export function customerShort(customer: CustomerKey): string {
  return textDigest(`c ${customer}`)
}

export function mailboxShort(mailbox: string): string {
  return textDigest(`m ${mailbox.toLowerCase()}`)
}

/** Whether the day of a letter is kept: of unknown outcome a person may still say that it never left. */
export function saysDay(outcome: LetterOutcome): boolean {
  return outcome === 'sent' || outcome === 'by-hand'
}

/** Fifteen characters each; what cannot be read is left out. */
export function lastLettersFrom(text: string): LastLetterMap {
  const last: LastLetterMap = new Map()
  const length = NAME_LENGTH + DAY_LENGTH
  for (let at = 0; at < text.length; at += length) {
    const entry = text.slice(at, at + length)
    const days = ENTRY.test(entry) ? Number.parseInt(entry.slice(NAME_LENGTH), 36) : MOST_DAYS
    if (days < MOST_DAYS) last.set(entry.slice(0, NAME_LENGTH), addDays(FIRST, days))
  }
  return last
}

/** The `most` entries with the latest days. */
export function lastLettersText(last: LastLetterMap, most: number): string {
  const entries = [...last]
  if (entries.length > most) entries.sort(([, a], [, b]) => (a < b ? 1 : -1)).splice(most)
  return entries
    .map(([key, on]) => key + daysBetween(FIRST, on).toString(36).padStart(DAY_LENGTH, '0'))
    .join('')
}

/** The short names that a letter's day is kept under; nothing for a day that is none. */
export function lastLettersOf(
  customer: CustomerKey,
  to: readonly string[],
  day: string,
): [string, CalendarDate][] {
  const on = calendarDate(day)
  if (on === null || on < FIRST) return []
  return [customerShort(customer), ...to.map(mailboxShort)].map(key => [key, on])
}
