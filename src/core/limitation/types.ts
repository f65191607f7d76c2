// 诉讼时效: until when an open item can be claimed at law, by what the records know. A hint, never legal advice.
import type { CalendarDate } from '../calendar-date'
import type { PromiseMade } from '../follow-ups/promises'
import type { LedgerItem, Payment } from '../ledger/types'
import type { Hold } from '../reminders/holds'
import type { LogEntry } from '../reminders/types'
import type { FormalLetter } from '../statements/letters'

/** 民法典 188: three years, where the team says nothing else. */
export const DEFAULT_YEARS = 3

/** 'letter': mailed from 催款; 'demand': a mailed 催款函; 'reply': a stamped receipt came back. */
export type InterruptedBy = 'letter' | 'demand' | 'reply' | 'payment' | 'promise'

/** Something after which the period begins anew (民法典 195); `number` of the letter, '' for the others. */
export type Interruption = { on: CalendarDate; by: InterruptedBy; number: string }

/** `left`: days until and including `until`, 0 on it, negative once it is past. */
export type Limitation = {
  /** As agreed; of a contract in instalments the last one's (民法典 189). */
  due: CalendarDate
  until: CalendarDate
  left: number
  last: Interruption | null
  /** 法务 holds since: a suit or an arbitration, if there is one, keeps the period from running. */
  atLawSince: CalendarDate | null
}

/** What is known of demands, promises and payments; `paymentsOf`: what 登记收款 entered for an item. */
export type LimitationFacts = {
  log: readonly LogEntry[]
  letters: readonly FormalLetter[]
  promises: readonly PromiseMade[]
  holds: readonly Hold[]
  paymentsOf: (item: LedgerItem) => readonly Payment[]
}

export type LimitationRules = { years: number; asOf: CalendarDate }
