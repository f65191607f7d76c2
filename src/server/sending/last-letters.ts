// The days of last letters in the document's properties: a property for each last character of the short names, so that a batch rewrites few.
import type { CalendarDate } from '../../core/calendar-date'
import { formerCustomers } from '../../core/ledger/who/names'
import {
  customerShort,
  type LastLetterMap,
  type LastLetters,
  lastLettersFrom,
  lastLettersOf,
  lastLettersText,
  mailboxShort,
} from '../../core/reminders/log/last-letters'
import type { LogEntry } from '../../core/reminders/types'
import { knownNames } from '../names/known'
import type { Desk, Store } from '../ports'

const KEY = 'zq.lastLetter.'
/**
 * Fifteen characters each: all properties hold some 8,600 customers and mailboxes, those written to last. More would leave no room beside
 * the levels told: a document holds 500 kB of properties, and where they are full nothing can be claimed any more.
 */
const MOST_ENTRIES = 240

const propertyOf = (key: string) => KEY + key.slice(-1)

/** Reads the properties as they come to be asked for. */
const lastIn = (store: Store): ((key: string) => LastLetterMap) => {
  const read = new Map<string, LastLetterMap>()
  return key => {
    const property = propertyOf(key)
    const known = read.get(property) ?? lastLettersFrom(store.get(property) ?? '')
    read.set(property, known)
    return known
  }
}

/** What was sent under an earlier name of a customer counts. */
export const lastLetters = (desk: Desk): LastLetters => {
  const last = lastIn(desk.documentStore)
  const former = formerCustomers(knownNames(desk))
  const dayOf = (key: string) => last(key).get(key) ?? null
  return {
    ofCustomer: customer =>
      former(customer)
        .map(one => dayOf(customerShort(one)))
        .reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), null),
    ofMailbox: mailbox => dayOf(mailboxShort(mailbox)),
  }
}

/** A letter that was told: to whom, and on which day as its row says. */
export type LetterTold = Pick<LogEntry, 'customer' | 'to'> & { on: string }

/** The properties that say what they did not say before, to be written with whatever else is. */
export const lastLetterValues = (store: Store, letters: readonly LetterTold[]): Record<string, string> => {
  const last = lastIn(store)
  const touched = new Map<string, LastLetterMap>()
  const note = (key: string, on: CalendarDate) => {
    const map = last(key)
    const before = map.get(key)
    if (before !== undefined && before >= on) return
    map.set(key, on)
    touched.set(propertyOf(key), map)
  }
  for (const { customer, to, on } of letters)
    for (const [key, day] of lastLettersOf(customer, to, on)) note(key, day)
  return Object.fromEntries([...touched].map(([name, map]) => [name, lastLettersText(map, MOST_ENTRIES)]))
}
