// What keeps every letter from one customer: an arrangement, an address, money to be allocated first, the gap.
import { addDays, type CalendarDate } from '../calendar-date'
import type { Addresses, Customer } from '../ledger/types'
import type { Minor } from '../money'
import type { ReminderHistory } from './log/history'
import { gapEnd } from './policy/rules'
import type { Reason } from './standing'
import type { Arrangement, ReminderPolicy, RestCalendar } from './types'

export type Correspondent = {
  customer: Pick<Customer, 'key' | 'name' | 'contact' | 'addresses' | 'owner' | 'more'>
  arrangement: Arrangement | null
  /** 预收 of the customer and receipts in no contract yet, minor units. */
  prepaid: Minor
  /** What a person holds of all he owes. */
  hold: Reason | null
  /** His promise to pay that can still be kept; `until` the day after its last one. */
  promise: Reason | null
}

/** `channel`: by 'other' channels (WeChat, telephone) no address is needed. */
export type Correspondence = {
  policy: ReminderPolicy
  history: ReminderHistory
  asOf: CalendarDate
  channel: 'mail' | 'other'
  calendar: RestCalendar
}

const sameMailbox = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase()

/** Where rows disagree, the chosen addresses count as long as each of them still stands on one of the rows. */
const chosenAmong = (choices: string[][], arrangement: Arrangement | null): string[] => {
  const chosen = arrangement?.to ?? []
  const standing = choices.reduce((all, choice) => all.concat(choice), [])
  return chosen.every(mailbox => standing.some(sameMailbox(mailbox))) ? chosen : []
}

/** The addresses a letter goes to; empty when there is none to rely on. */
export const recipientsOf = ({
  customer,
  arrangement,
}: Pick<Correspondent, 'customer' | 'arrangement'>): string[] => {
  const { addresses } = customer
  if (addresses.kind === 'one') return addresses.to
  return addresses.kind === 'conflict' ? chosenAmong(addresses.choices, arrangement) : []
}

/** Those of them that no letter came back from: one is enough, somebody reads it. */
export const livingOf = (to: readonly string[], { bounced }: Pick<ReminderHistory, 'bounced'>): string[] =>
  to.filter(address => !bounced(address))

const addressReason = (addresses: Addresses): Reason => {
  if (addresses.kind === 'malformed') return { reason: 'bad-address', until: null, detail: addresses.text }
  if (addresses.kind !== 'conflict') return { reason: 'no-address', until: null, detail: '' }
  const detail = addresses.choices.map(choice => choice.join(', ')).join(' / ')
  return { reason: 'address-conflict', until: null, detail }
}

/** 不催, what a person holds, 暂缓, and what the customer promised. */
const arrangedObstacle = (
  { arrangement, hold, promise }: Correspondent,
  asOf: CalendarDate,
): Reason | null => {
  const { way = 'default', holdUntil = null, holdReason: detail = '' } = arrangement ?? {}
  if (way === 'never') return { reason: 'never', until: null, detail }
  if (hold !== null) return hold
  if (holdUntil !== null && holdUntil >= asOf) return { reason: 'held', until: addDays(holdUntil, 1), detail }
  return promise
}

/**
 * Why the customer gets no letter whatever it would say, in the order in which a person can act on it: his own arrangement
 * (不催, holds, 暂缓, a promise), a run under way, the address, a receipt to be allocated.
 */
export const standingObstacle = (who: Correspondent, rules: Correspondence): Reason | null => {
  const arranged = arrangedObstacle(who, rules.asOf)
  if (arranged) return arranged
  if (rules.history.inProgress(who.customer.key)) return { reason: 'in-progress', until: null, detail: '' }
  if (rules.channel === 'mail') {
    const to = recipientsOf(who)
    if (to.length === 0) return addressReason(who.customer.addresses)
    if (livingOf(to, rules.history).length === 0)
      return { reason: 'bounced', until: null, detail: to.join(', ') }
  }
  if (who.prepaid > rules.policy.tolerance) return { reason: 'unapplied-receipt', until: null, detail: '' }
  return null
}

/** Why this letter does not go today although it could: its total, then the days since the last one. */
export const letterObstacle = (
  who: Correspondent,
  total: Minor,
  { policy, history, asOf, calendar }: Correspondence,
): Reason | null => {
  if (total < policy.minimum) return { reason: 'below-minimum', until: null, detail: '' }
  const last = history.lastLetter(who.customer.key, recipientsOf(who))
  const tooSoon = (day: CalendarDate | null) => day !== null && gapEnd(day, policy, calendar) > asOf
  if (last.counting === null || !tooSoon(last.counting)) return null
  if (!tooSoon(last.certain)) return { reason: 'unknown-outcome', until: null, detail: last.unknownLetter }
  return { reason: 'gap', until: gapEnd(last.counting, policy, calendar), detail: '' }
}
