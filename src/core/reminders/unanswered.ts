// Customers whom letters did not move: two or more since they last gave a sign, and something to be reminded of is overdue. They are called.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { LevelNumber, LogEntry, ReminderPlan, WithholdReason } from './types'

/** Letters without a word or a payment after which somebody calls. */
const LETTERS_UNTIL_CALL = 2

export type Unanswered = {
  customer: CustomerKey
  name: string
  /** Oldest first. */
  letters: { on: CalendarDate; level: LevelNumber }[]
  overdue: Minor
  daysOverdue: number
}

export type UnansweredBasis = {
  plan: ReminderPlan
  log: readonly LogEntry[]
  /** The last day on which he paid, was spoken to, promised or answered; asked only of whom letters went to. */
  answeredOn: (customer: CustomerKey) => CalendarDate | null
}

/** What a person arranged, or what has to be put right first: no reason to call about. */
const SET_ASIDE: readonly WithholdReason[] = [
  'never',
  'held',
  'opted-out',
  'legal',
  'promised',
  'disputed',
  'unapplied-receipt',
  'unreviewed',
  'bad-data',
  'small-difference',
]

type Letter = Unanswered['letters'][number]

/** By customer his mails, and the day on which he last answered one in writing. */
type Mails = { letters: Map<CustomerKey, Letter[]>; replies: Map<CustomerKey, CalendarDate> }

/** A notice before the due day needs no answer; what came back reached nobody. */
const mailsIn = (log: readonly LogEntry[]): Mails => {
  const letters: Mails['letters'] = new Map()
  const replies: Mails['replies'] = new Map()
  for (const { customer, outcome, level, on, bounced, replied } of log) {
    if (replied) {
      const day = replied.on !== null && replied.on > on ? replied.on : on
      if (day > (replies.get(customer) ?? '')) replies.set(customer, day)
    }
    if (outcome !== 'sent' || level === 0 || bounced) continue
    const known = letters.get(customer)
    if (known === undefined) letters.set(customer, [{ on, level }])
    else known.push({ on, level })
  }
  return { letters, replies }
}

/** Oldest first. An answer on the day of a letter counts as one to it. */
const sinceAnswer = ({ letters, replies }: Mails, customer: CustomerKey, answered: CalendarDate | null) =>
  (letters.get(customer) ?? [])
    .filter(({ on }) => on > (answered ?? '') && on > (replies.get(customer) ?? ''))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.level - b.level))

/** Letters to one customer since he last gave a sign, as for `unansweredLetters`. */
export const lettersSinceAnswer = (
  log: readonly LogEntry[],
  customer: CustomerKey,
  answered: CalendarDate | null,
): number => sinceAnswer(mailsIn(log.filter(entry => entry.customer === customer)), customer, answered).length

type Overdue = Pick<Unanswered, 'name' | 'overdue' | 'daysOverdue'>

/** The largest amount first. */
export const unansweredLetters = ({ plan, log, answeredOn }: UnansweredBasis): Unanswered[] => {
  const mails = mailsIn(log)
  const { letters } = mails
  for (const [customer, sent] of letters) if (sent.length < LETTERS_UNTIL_CALL) letters.delete(customer)
  if (letters.size === 0) return []

  const found: Unanswered[] = []
  for (const [customer, owed] of overdueOf(plan, letters)) {
    const since = sinceAnswer(mails, customer, answeredOn(customer))
    if (since.length >= LETTERS_UNTIL_CALL) found.push({ customer, ...owed, letters: since })
  }
  return found.sort((a, b) => b.overdue - a.overdue || (a.customer < b.customer ? -1 : 1))
}

/** Of those asked for, what is overdue and may be spoken of. */
const overdueOf = (
  { letters, tasks, withheld }: ReminderPlan,
  wanted: ReadonlyMap<CustomerKey, unknown>,
): Map<CustomerKey, Overdue> => {
  const found = new Map<CustomerKey, Overdue>()
  const add = (customer: CustomerKey, more: Overdue) => {
    if (!wanted.has(customer) || more.daysOverdue === 0) return
    const { overdue = 0, daysOverdue = 0 } = found.get(customer) ?? {}
    found.set(customer, {
      name: more.name,
      overdue: overdue + more.overdue,
      daysOverdue: Math.max(daysOverdue, more.daysOverdue),
    })
  }
  for (const { customer, name, items, oldestDays } of [...letters, ...tasks]) {
    const late = items.filter(({ daysOverdue }) => daysOverdue > 0)
    add(customer, { name, overdue: sum(late.map(({ open }) => open)), daysOverdue: oldestDays })
  }
  for (const { customer, name, amount, daysOverdue, reason } of withheld)
    if (!SET_ASIDE.includes(reason)) add(customer, { name, overdue: amount, daysOverdue })
  return found
}
