// Today's letters and a reason for every open amount that is in none: a pure function of ledger, policy, arrangements and log.
import { addDays, type CalendarDate } from '../calendar-date'
import type { JudgedPromise } from '../follow-ups/promises'
import { byCustomer } from '../ledger/by-customer'
import { projectOf } from '../ledger/plans/item-name'
import type { Customer, CustomerKey, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { arrangedFor, letterLanguage } from './by-policy'
import { letterLoad } from './claims'
import { reminderHistory } from './history'
import { type ActiveHolds, activeHolds, type Hold } from './holds'
import {
  type Correspondence,
  type Correspondent,
  letterObstacle,
  recipientsOf,
  standingObstacle,
} from './obstacles'
import { gapEnd, laterOf, NO_REST } from './policy'
import { type NameableItem, type Reason, type Standing, standingOf } from './standing'
import type { ToldLevels } from './told'
import type {
  Arrangement,
  Claim,
  LetterItem,
  LetterNeeds,
  LevelNumber,
  LogEntry,
  PlannedLetter,
  ReminderPlan,
  ReminderPolicy,
  RestCalendar,
  Withheld,
} from './types'

/** `items` as they stand on `asOf`; `log` one entry a letter with its latest outcome, `told` what is known beside it; `keyAccounts` stay manual. */
export type PlanInput = {
  items: OpenItem[]
  customers: Customer[]
  policy: ReminderPolicy
  arrangements: Arrangement[]
  log: LogEntry[]
  told?: ToldLevels
  asOf: CalendarDate
  keyAccounts: ReadonlySet<CustomerKey>
  /** Receipts in no contract yet, minor units. */
  unapplied: ReadonlyMap<CustomerKey, Minor>
  /** Rows that wait for a second person's tick, by `placeKey`. */
  unreviewed: ReadonlySet<string>
  holds: readonly Hold[]
  /** By customer the promise that holds his letters. */
  promises: ReadonlyMap<CustomerKey, JudgedPromise>
  /** Where a gap in workdays is counted; absent: every day is worked. */
  calendar?: RestCalendar
}

type Desk = Correspondence & Pick<PlanInput, 'keyAccounts' | 'unreviewed'> & { holds: ActiveHolds }
type CustomerPlan = { letter: PlannedLetter | null; withheld: Withheld[] }

const withheld = (item: OpenItem, amount: Minor, why: Reason): Withheld => ({
  customer: item.customer,
  name: item.customerName,
  item: item.key,
  sheet: item.sheet,
  row: item.row,
  project: projectOf(item),
  reference: item.reference,
  amount,
  daysOverdue: item.daysOverdue,
  ...why,
})

const letterItem = ({ item, due, amount }: NameableItem): LetterItem => ({
  key: item.key,
  sheet: item.sheet,
  row: item.row,
  project: projectOf(item),
  reference: item.reference,
  ...(item.more?.customerOrder !== undefined && { order: item.more.customerOrder }),
  due,
  daysOverdue: item.daysOverdue,
  open: amount,
})

/** Two rows of the same name and due day are one claim. */
const claimsOf = (items: NameableItem[]): Claim[] => {
  const claims = new Map<string, Claim>()
  for (const { step } of items)
    if (step.kind === 'new') claims.set(`${step.claim.due} ${step.claim.item}`, step.claim)
  return [...claims.values()]
}

const needsOf = (who: Correspondent, level: LevelNumber, desk: Desk): LetterNeeds => {
  if (who.arrangement?.way === 'by-hand' || desk.keyAccounts.has(who.customer.key)) return 'by-hand'
  return desk.policy.levels.some(rule => rule.level === level && rule.approval) ? 'approval' : 'nothing'
}

const HARSHEST_FIRST: readonly LevelNumber[] = [3, 2, 1]

const letterTo = (who: Correspondent, carried: NameableItem[], desk: Desk): PlannedLetter => {
  const claims = claimsOf(carried)
  const level = HARSHEST_FIRST.find(one => claims.some(claim => claim.level === one)) ?? 0
  const items = carried.map(letterItem)
  const language = letterLanguage(who.customer)
  return {
    customer: who.customer.key,
    name: who.customer.name,
    contact: who.customer.contact,
    to: recipientsOf(who),
    level,
    needs: needsOf(who, level, desk),
    ...(language !== null && { language }),
    items,
    claims,
    total: sum(items.map(({ open }) => open)),
    oldestDays: Math.max(...items.map(({ daysOverdue }) => daysOverdue)),
  }
}

const isNew = ({ step }: NameableItem) => step.kind === 'new'

/** What today's letter is about: what is overdue once one of it has a new level, else what is to be noticed. */
const letterKind = (named: NameableItem[]): NameableItem['kind'] | null => {
  const fresh = named.filter(isNew)
  return fresh.find(({ kind }) => kind === 'overdue')?.kind ?? fresh[0]?.kind ?? null
}

/** Why an item that no letter is about today waits: its own step, or a notice gives way to the letter about overdue items. */
const waiting = ({ step, due }: NameableItem): Reason =>
  step.kind === 'waiting' ? step.because : { reason: 'not-due', until: addDays(due, 1), detail: '' }

/** Why an item that a full letter could not carry waits. */
const nextLetter = ({ step }: NameableItem, { policy, asOf, calendar }: Desk): Reason =>
  step.kind === 'waiting'
    ? step.because
    : { reason: 'gap', until: laterOf(addDays(asOf, 1), gapEnd(asOf, policy, calendar)), detail: '' }

const planNamed = (who: Correspondent, named: NameableItem[], desk: Desk): CustomerPlan => {
  const kind = letterKind(named)
  const notToday = (why: (one: NameableItem) => Reason, items = named) =>
    items.map(one => withheld(one.item, one.amount, why(one)))

  const standing = standingObstacle(who, desk)
  if (standing) {
    const reason = (one: NameableItem) =>
      one.kind === 'overdue' || one.kind === kind ? standing : waiting(one)
    return { letter: null, withheld: notToday(reason) }
  }
  const group = named.filter(one => one.kind === kind)
  const rest = notToday(
    waiting,
    named.filter(one => one.kind !== kind),
  )
  const obstacle = letterObstacle(who, sum(group.map(({ amount }) => amount)), desk)
  if (obstacle && kind) return { letter: null, withheld: rest.concat(notToday(() => obstacle, group)) }

  const { carried, later } = letterLoad(group)
  if (!carried.some(isNew))
    return { letter: null, withheld: rest.concat(notToday(one => nextLetter(one, desk), group)) }
  const left = notToday(one => nextLetter(one, desk), later)
  return { letter: letterTo(who, carried, desk), withheld: rest.concat(left) }
}

const planFor = (who: Correspondent, standings: Standing[], desk: Desk): CustomerPlan => {
  const named: NameableItem[] = []
  const left: Withheld[] = []
  for (const standing of standings) {
    if (standing.kind === 'left-out') {
      left.push(withheld(standing.item, standing.item.open, standing.because))
      continue
    }
    named.push(standing.named)
    const { disputed, because } = standing
    if (disputed > 0) left.push(withheld(standing.named.item, disputed, because))
  }
  const plan = planNamed(who, named, desk)
  return { letter: plan.letter, withheld: left.concat(plan.withheld) }
}

const promiseReason = (promise: JudgedPromise | undefined): Reason | null =>
  promise === undefined
    ? null
    : { reason: 'promised', until: addDays(promise.lastDay, 1), detail: promise.on, by: promise.by }

const customerPlans = (input: PlanInput, channel: Correspondence['channel']): CustomerPlan[] => {
  const { policy, asOf, keyAccounts, unreviewed, calendar = NO_REST } = input
  const history = reminderHistory(input.log, asOf, input.told)
  const holds = activeHolds(input.holds, asOf, input.items)
  const desk: Desk = { policy, asOf, keyAccounts, unreviewed, channel, history, holds, calendar }
  const customers = new Map(input.customers.map(customer => [customer.key, customer]))
  const arrangements = new Map(input.arrangements.map(arrangement => [arrangement.customer, arrangement]))
  return [...byCustomer(input.items)].map(([key, items]) => {
    const name = items[0]?.customerName ?? ''
    const customer = customers.get(key) ?? { key, name, contact: '', addresses: { kind: 'none' } }
    const prepaid = sum(items.map(item => item.prepaid)) + (input.unapplied.get(key) ?? 0)
    const arrangement = arrangedFor(customer, arrangements.get(key))
    const promise = promiseReason(input.promises.get(key))
    const who: Correspondent = { customer, arrangement, prepaid, hold: holds.ofCustomer(key), promise }
    const listed = items.filter(({ open, state }) => open > 0 || state === 'unreadable')
    return planFor(
      who,
      listed.map(item => standingOf(item, desk)),
      desk,
    )
  })
}

/**
 * Today's letters, largest total first, and everything else that is open with its reason: each open cent is in exactly one of the
 * two (an unreadable item is listed with 0). Reasons in order: what the item itself says (standing.ts), then what holds for the
 * customer (obstacles.ts), then the ladder; a letter exists only when one of its items has reached a new level, and then names
 * every overdue item that may be named (receivables.md §3.2).
 */
export const planReminders = (input: PlanInput): ReminderPlan => {
  const plans = customerPlans(input, 'mail')
  const letters = plans.flatMap(({ letter }) => (letter ? [letter] : []))
  letters.sort((a, b) => b.total - a.total || (a.customer < b.customer ? -1 : 1))
  return { asOf: input.asOf, letters, withheld: plans.flatMap(plan => plan.withheld) }
}

/** The letter to one customer as WeChat or telephone would carry it: no address is needed; null when none is due today. */
export const letterByOtherChannel = (input: PlanInput, customer: CustomerKey): PlannedLetter | null => {
  const items = input.items.filter(item => item.customer === customer)
  return customerPlans({ ...input, items }, 'other')[0]?.letter ?? null
}
