// 为何未发: what a run says of every customer who owes something overdue, exactly one thing each, and what of it is new.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { PlannedLetter, ReminderPlan, Withheld, WithholdReason } from './types'

/** The reasons in the order they are read: what waits for a person, what a person arranged, what waits for a day. */
export const REASONS_IN_ORDER: readonly WithholdReason[] = [
  'unknown-outcome',
  'address-conflict',
  'no-address',
  'bad-address',
  'bounced',
  'bad-data',
  'unapplied-receipt',
  'unreviewed',
  'foreign-currency',
  'ladder-ended',
  'too-old',
  'item-by-hand',
  'disputed',
  'undated',
  'inferred-due',
  'awaiting',
  'legal',
  'opted-out',
  'held',
  'promised',
  'never',
  'in-progress',
  'gap',
  'already-reminded',
  'before-first-level',
  'below-minimum',
  'small-difference',
  'not-due',
]

/** Why a letter that was to be sent in a run did not go. */
export type SkipReason = 'changed' | 'gone' | 'quota' | 'time' | 'claimed-elsewhere' | 'failed'

/** Why a letter of the plan did not leave in a run, by customer. */
export type NotSentWhy = 'not-chosen' | 'approval' | 'by-hand' | 'stale-receipts' | SkipReason

/** 'unanswered': nothing else goes, and two letters were not answered: he is to be called. 'task': a person is to tell him otherwise than by mail; `detail` says how. 'nothing-overdue': no longer to be spoken of. */
export type RunReason = 'sent' | 'task' | 'unanswered' | NotSentWhy | WithholdReason | 'nothing-overdue'

export type CustomerReason = {
  customer: CustomerKey
  name: string
  reason: RunReason
  until: CalendarDate | null
  detail: string
  by: string
  /** What is overdue, minor units. */
  amount: Minor
  daysOverdue: number
}

/** `sent`: to whom letters went; `skipped`: why a chosen letter did not go. */
export type RunOutcome = {
  mode: 'by-hand' | 'unattended'
  /** No new receipt for long: nothing was to leave. */
  isStale?: boolean
  sent: ReadonlySet<CustomerKey>
  skipped: ReadonlyMap<CustomerKey, SkipReason>
  /** Whom letters did not move. */
  unanswered?: ReadonlySet<CustomerKey>
}

type Overdue = {
  name: string
  amount: Minor
  daysOverdue: number
  letter?: PlannedLetter
  withheld: Withheld[]
}

/**
 * One reason for each customer with something overdue (or in a letter), in the order of the plan: what became of his letter; without one
 * the reason a person can act on first.
 */
export function customerReasons(plan: ReminderPlan, run: RunOutcome): CustomerReason[] {
  const customers = new Map<CustomerKey, Overdue>()
  const of = (customer: CustomerKey, name: string): Overdue => {
    const known = customers.get(customer) ?? { name, amount: 0, daysOverdue: 0, withheld: [] }
    customers.set(customer, known)
    return known
  }
  for (const letter of [...plan.letters, ...plan.tasks]) {
    const one = of(letter.customer, letter.name)
    one.letter = letter
    // A notice speaks of what is not due yet.
    one.amount += sum(letter.items.filter(({ daysOverdue }) => daysOverdue > 0).map(({ open }) => open))
    one.daysOverdue = Math.max(one.daysOverdue, letter.oldestDays)
  }
  for (const held of plan.withheld) {
    if (held.daysOverdue === 0) continue
    const one = of(held.customer, held.name)
    one.withheld.push(held)
    one.amount += held.amount
    one.daysOverdue = Math.max(one.daysOverdue, held.daysOverdue)
  }
  return [...customers].map(([customer, { name, amount, daysOverdue, letter, withheld }]) => ({
    customer,
    name,
    amount,
    daysOverdue,
    ...(letter === undefined
      ? ofNobody(foremost(withheld), run.unanswered?.has(customer) === true)
      : ofLetter(letter, run)),
  }))
}

type Said = Pick<CustomerReason, 'reason' | 'until' | 'detail' | 'by'>

const just = (reason: RunReason): Said => ({ reason, until: null, detail: '', by: '' })

function ofLetter({ customer, needs, channel }: PlannedLetter, run: RunOutcome): Said {
  const { mode, isStale, sent, skipped } = run
  if (channel !== undefined) return { ...just('task'), detail: channel }
  if (sent.has(customer)) return just('sent')
  const why = skipped.get(customer)
  if (why !== undefined) return just(why)
  if (isStale === true && needs === 'nothing') return just('stale-receipts')
  return just(mode === 'by-hand' || needs === 'nothing' ? 'not-chosen' : needs)
}

function foremost(withheld: readonly Withheld[]): Said {
  const [first] = [...withheld].sort(
    (a, b) =>
      REASONS_IN_ORDER.indexOf(a.reason) - REASONS_IN_ORDER.indexOf(b.reason) ||
      b.daysOverdue - a.daysOverdue,
  )
  if (first === undefined) throw new Error('Who is listed has an overdue item')
  const { reason, until, detail, by = '' } = first
  return { reason, until, detail: detail.trim(), by }
}

/** Reasons for which a customer waits by himself. */
const WAITS: readonly RunReason[] = ['gap', 'already-reminded', 'ladder-ended', 'too-old']

/** Where he would only wait for a day, or for ever, calling is what helps. */
function ofNobody(said: Said, isUnanswered: boolean): Said {
  return isUnanswered && WAITS.includes(said.reason) ? { ...said, reason: 'unanswered', detail: '' } : said
}

/** What was written last of a customer. */
export type WrittenReason = Pick<
  CustomerReason,
  'customer' | 'name' | 'reason' | 'until' | 'detail' | 'daysOverdue'
>

/** What has to be written so that the last row of each customer is true of this run; who owed something overdue and does no more is said once. */
export function newReasons(
  written: ReadonlyMap<CustomerKey, WrittenReason>,
  now: readonly CustomerReason[],
): CustomerReason[] {
  const listed = new Set(now.map(({ customer }) => customer))
  const changed = now.filter(one => {
    const before = written.get(one.customer)
    if (one.reason === 'sent' || before === undefined) return true
    return before.reason !== one.reason || before.until !== one.until || before.detail !== one.detail
  })
  const over = [...written.values()].filter(
    ({ customer, daysOverdue }) => daysOverdue > 0 && !listed.has(customer),
  )
  return changed.concat(
    over.map(({ customer, name }) => ({
      customer,
      name,
      amount: 0,
      daysOverdue: 0,
      ...just('nothing-overdue'),
    })),
  )
}
