// What lies behind each item and each customer: levels told, last letters, runs under way. Read once from 催款记录.
import type { CalendarDate } from '../../calendar-date'
import type { CustomerKey, ItemKey } from '../../ledger/types'
import type { LetterOutcome, LevelNumber, LogEntry } from '../types'
import { bouncedAddresses } from './answers'
import { claimKey } from './claims'
import { type LastLetters, NO_LETTERS } from './last-letters'
import type { ToldLevels } from './told'

/** Something that counts, with and without the letters of unknown outcome; `unknownLetter` names the latest of those. */
export type Counted<T> = { counting: T | null; certain: T | null; unknownLetter: string }

export type ReminderHistory = {
  /** Highest level told for an item's due day; a new due day starts a new ladder. */
  toldLevel(item: ItemKey, due: CalendarDate): Counted<LevelNumber>
  /** The day on which it was told last; null where the log does not say. */
  toldOn(item: ItemKey, due: CalendarDate): Counted<CalendarDate>
  /** Day of the last letter to the customer, or on an earlier day to one of these addresses. */
  lastLetter(customer: CustomerKey, to: string[]): Counted<CalendarDate>
  /** A run has claimed a letter to the customer and not yet said what became of it. */
  inProgress(customer: CustomerKey): boolean
  /** Letters to this address came back, and nobody said 再试. */
  bounced(address: string): boolean
}

/** What is known beside the log, also of rows that are gone: levels told, and days of last letters. */
export type BesideLog = { told?: ToldLevels | undefined; last?: LastLetters | undefined }

/** Outcomes that count for ladder and gap: the customer was told, or may have been. */
const COUNTING: readonly LetterOutcome[] = ['sent', 'unknown', 'by-hand']

const nothing = { counting: null, certain: null, unknownLetter: '' }

const note = <T extends string | number>(
  counts: Map<string, Counted<T>>,
  key: string,
  [value, entry]: [T, LogEntry],
) => {
  const known = counts.get(key) ?? nothing
  const unknown = entry.outcome === 'unknown'
  const latest = (before: T | null) => (before !== null && before > value ? before : value)
  counts.set(key, {
    counting: latest(known.counting),
    certain: unknown ? known.certain : latest(known.certain),
    unknownLetter: unknown ? entry.letter : known.unknownLetter,
  })
}

const before = (asOf: CalendarDate, day: CalendarDate | null) => (day !== null && day < asOf ? day : null)

const latestOf = (found: (Counted<CalendarDate> | undefined)[]): Counted<CalendarDate> => {
  const later = (a: CalendarDate | null, b: CalendarDate | null) => ((a ?? '') > (b ?? '') ? a : b)
  return found.reduce<Counted<CalendarDate>>(
    (all, one) =>
      one === undefined
        ? all
        : {
            counting: later(all.counting, one.counting),
            certain: later(all.certain, one.certain),
            unknownLetter: one.unknownLetter || all.unknownLetter,
          },
    nothing,
  )
}

/**
 * Reads the log, one entry a letter with its latest outcome, in any order. Letters of the day `asOf` to another customer at a
 * shared address do not count for the gap: a mailbox that serves several customers gets their letters on one day. What is known
 * beside the log counts where that says nothing (any more).
 */
export const reminderHistory = (
  log: LogEntry[],
  asOf: CalendarDate,
  { told = () => null, last = NO_LETTERS }: BesideLog = {},
): ReminderHistory => {
  const levels = new Map<string, Counted<LevelNumber>>()
  const days = new Map<string, Counted<CalendarDate>>()
  const customers = new Map<string, Counted<CalendarDate>>()
  const mailboxes = new Map<string, Counted<CalendarDate>>()
  const claimed = new Set<CustomerKey>()

  for (const entry of log) {
    if (entry.outcome === 'claimed') claimed.add(entry.customer)
    if (!COUNTING.includes(entry.outcome)) continue
    note(customers, entry.customer, [entry.on, entry])
    if (entry.on < asOf)
      for (const mailbox of entry.to) note(mailboxes, mailbox.toLowerCase(), [entry.on, entry])
    for (const claim of entry.claims) {
      note(levels, claimKey(claim), [claim.level, entry])
      note(days, claimKey(claim), [entry.on, entry])
    }
  }

  const bounced = bouncedAddresses(log)
  return {
    bounced: address => bounced.has(address.toLowerCase()),
    toldLevel: (item, due) => {
      const logged = levels.get(claimKey({ item, due })) ?? nothing
      const beyond = told(item, due)
      if (beyond === null || (logged.counting !== null && logged.counting >= beyond)) return logged
      return { counting: beyond, certain: beyond, unknownLetter: '' }
    },
    toldOn: (item, due) => {
      const beyond = told(item, due)
      const logged = levels.get(claimKey({ item, due }))?.counting ?? null
      // The row that told the highest level is gone: the day of a lower one says nothing of it.
      if (beyond !== null && (logged === null || logged < beyond)) return nothing
      return days.get(claimKey({ item, due })) ?? nothing
    },
    lastLetter: (customer, to) => {
      const kept = [last.ofCustomer(customer), ...to.map(mailbox => before(asOf, last.ofMailbox(mailbox)))]
      return latestOf([
        customers.get(customer),
        ...to.map(mailbox => mailboxes.get(mailbox.toLowerCase())),
        ...kept.map(day => ({ ...nothing, counting: day, certain: day })),
      ])
    },
    inProgress: customer => claimed.has(customer),
  }
}
