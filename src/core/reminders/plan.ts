// Today's letters and a reason for every open amount that is in none: a pure function of ledger, policy, arrangements and log.
import { addDays, type CalendarDate } from '../calendar-date'
import type { JudgedPromise } from '../follow-ups/promises'
import { byCustomer } from '../ledger/by-customer'
import { projectOf } from '../ledger/plans/item-name'
import type { Customer, CustomerKey, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { type ActiveHolds, activeHolds, type Hold } from './holds'
import { claimKey, letterLoad } from './log/claims'
import { type BesideLog, reminderHistory } from './log/history'
import {
  type Correspondence,
  type Correspondent,
  letterObstacle,
  livingOf,
  recipientsOf,
  standingObstacle,
} from './obstacles'
import { copiesFor, type OwnerMail } from './policy/copies'
import { NO_REST, ruleOf } from './policy/rules'
import { type Classing, letterLanguage, wayOf } from './policy/ways'
import { type NameableItem, type Reason, type Standing, standingOf } from './standing'
import {
  apartByHand,
  byItself,
  harshest,
  isNew,
  letterKind,
  needsAddress,
  nextLetter,
  oneChannel,
  waiting,
} from './turns'
import type {
  Arrangement,
  ByHand,
  Claim,
  LetterItem,
  LetterNeeds,
  LogEntry,
  PlannedLetter,
  ReminderPlan,
  ReminderPolicy,
  RestCalendar,
  Withheld,
} from './types'

/** `items` as they stand on `asOf`; `log` one entry a letter with its latest outcome, `told` and `last` what is known beside it; `keyAccounts` stay manual. */
export type PlanInput = BesideLog & {
  items: OpenItem[]
  customers: Customer[]
  policy: ReminderPolicy
  arrangements: Arrangement[]
  log: LogEntry[]
  asOf: CalendarDate
  keyAccounts: ReadonlySet<CustomerKey>
  /** Where the policy speaks of classes. */
  abc?: Classing['abc']
  /** Receipts in no contract yet, minor units. */
  unapplied: ReadonlyMap<CustomerKey, Minor>
  /** What waits for a second person's tick, as `heldKeys` names it. */
  unreviewed: ReadonlySet<string>
  holds: readonly Hold[]
  /** By customer the promise that holds his letters. */
  promises: ReadonlyMap<CustomerKey, JudgedPromise>
  /** Where a gap in workdays is counted; absent: every day is worked. */
  calendar?: RestCalendar
  /** Where 客户经理 are written to; asked only where a rule sends them copies. */
  ownerMail?: OwnerMail
}

type Desk = Correspondence &
  Pick<PlanInput, 'keyAccounts' | 'abc' | 'unreviewed' | 'ownerMail'> & { holds: ActiveHolds }
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
  for (const { step } of items) if (step.kind === 'new') claims.set(claimKey(step.claim), step.claim)
  return [...claims.values()]
}

/** A milder level that is asked about is asked about in a harsher letter too. */
const needsOf = (claims: readonly Claim[], byHand: ByHand | undefined, desk: Desk): LetterNeeds => {
  if (byHand !== undefined) return 'by-hand'
  return claims.some(({ level }) => ruleOf(desk.policy, level)?.approval === true) ? 'approval' : 'nothing'
}

const letterTo = (who: Correspondent, carried: NameableItem[], desk: Desk): PlannedLetter => {
  const claims = claimsOf(carried)
  const level = harshest(claims.map(claim => claim.level))
  const rule = ruleOf(desk.policy, level)
  const byHand = carried.find(one => isNew(one) && one.byHand !== undefined)?.byHand
  const isMail = rule?.channel === undefined
  const to = isMail ? livingOf(recipientsOf(who), desk.history) : []
  const copies = isMail ? copiesFor(rule, { owner: who.customer.owner, to }, desk.ownerMail) : []
  const cc = livingOf(copies, desk.history)
  const items = carried.map(letterItem)
  const language = letterLanguage(who.customer)
  return {
    customer: who.customer.key,
    name: who.customer.name,
    contact: who.customer.contact,
    to,
    ...(cc.length > 0 && { cc }),
    level,
    needs: needsOf(claims, byHand, desk),
    ...(byHand !== undefined && { byHand }),
    ...(rule?.channel !== undefined && { channel: rule.channel }),
    ...(rule?.text !== undefined && { text: rule.text }),
    ...(language !== null && { language }),
    items,
    claims,
    total: sum(items.map(({ open }) => open)),
    oldestDays: Math.max(...items.map(({ daysOverdue }) => daysOverdue)),
  }
}

const planNamed = (who: Correspondent, named: NameableItem[], desk: Desk): CustomerPlan => {
  const kind = letterKind(named)
  const { together, apart } = apartByHand(named.filter(one => one.kind === kind))
  const { group, channel } = oneChannel(together, desk)
  const notToday = (why: (one: NameableItem) => Reason, items = named) =>
    items.map(one => withheld(one.item, one.amount, why(one)))

  const standing = standingObstacle(
    who,
    needsAddress(kind, channel, desk) ? desk : { ...desk, channel: 'other' },
  )
  if (standing) {
    const reason = (one: NameableItem) =>
      one.kind === 'overdue' || one.kind === kind ? standing : waiting(one)
    return { letter: null, withheld: notToday(reason) }
  }
  const rest = notToday(
    waiting,
    named.filter(one => one.kind !== kind),
  ).concat(notToday(byItself, apart))
  const obstacle = letterObstacle(who, sum(group.map(({ amount }) => amount)), desk)
  if (obstacle && kind) return { letter: null, withheld: rest.concat(notToday(() => obstacle, group)) }

  const { carried, later } = letterLoad(group)
  if (!carried.some(isNew))
    return { letter: null, withheld: rest.concat(notToday(one => nextLetter(one, desk), group)) }
  const left = notToday(one => nextLetter(one, desk), later)
  return { letter: letterTo(who, carried, desk), withheld: rest.concat(left) }
}

/** 不催 comes before anything but what is wrong with the item: by whose word, in his words. */
const standingBy = (item: OpenItem, who: Correspondent, desk: Desk): Standing => {
  const standing = standingOf(item, desk)
  if (standing.kind === 'left-out') return standing
  const way = wayOf(item, { customer: who.customer, arranged: who.arrangement ?? undefined }, desk)
  if (way.way === 'default') return standing
  if (way.way === 'by-hand') return { ...standing, named: { ...standing.named, byHand: way.by } }
  const because: Reason = { reason: 'never', until: null, detail: way.detail }
  return { kind: 'left-out', item, because }
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
  const { policy, asOf, keyAccounts, abc, unreviewed, ownerMail, calendar = NO_REST } = input
  const history = reminderHistory(input.log, asOf, input)
  const holds = activeHolds(input.holds, asOf, input.items)
  const desk: Desk = {
    policy,
    asOf,
    keyAccounts,
    unreviewed,
    channel,
    history,
    holds,
    calendar,
    ...(abc !== undefined && { abc }),
    ...(ownerMail !== undefined && { ownerMail }),
  }
  const customers = new Map(input.customers.map(customer => [customer.key, customer]))
  const arrangements = new Map(input.arrangements.map(arrangement => [arrangement.customer, arrangement]))
  return [...byCustomer(input.items)].map(([key, items]) => {
    const name = items[0]?.customerName ?? ''
    const customer = customers.get(key) ?? { key, name, contact: '', addresses: { kind: 'none' }, owner: '' }
    const prepaid = sum(items.map(item => item.prepaid)) + (input.unapplied.get(key) ?? 0)
    const arrangement = arrangements.get(key) ?? null
    const promise = promiseReason(input.promises.get(key))
    const who: Correspondent = { customer, arrangement, prepaid, hold: holds.ofCustomer(key), promise }
    const listed = items.filter(({ open, state }) => open > 0 || state === 'unreadable')
    return planFor(
      who,
      listed.map(item => standingBy(item, who, desk)),
      desk,
    )
  })
}

/**
 * Today's letters, largest total first, what is told otherwise, and everything else that is open with its reason: each open cent is in
 * exactly one of the three (an unreadable item is listed with 0). Reasons in order: what the item itself says (standing.ts), then what holds for the
 * customer (obstacles.ts), then the ladder; a letter exists only when one of its items has reached a new level, and then names
 * every overdue item that may be named (receivables.md §3.2).
 */
export const planReminders = (input: PlanInput): ReminderPlan => {
  const plans = customerPlans(input, 'mail')
  const letters = plans.flatMap(({ letter }) => (letter ? [letter] : []))
  letters.sort((a, b) => b.total - a.total || (a.customer < b.customer ? -1 : 1))
  return {
    asOf: input.asOf,
    letters: letters.filter(({ channel }) => channel === undefined),
    tasks: letters.filter(({ channel }) => channel !== undefined),
    withheld: plans.flatMap(plan => plan.withheld),
  }
}

/** The letter to one customer as WeChat or telephone would carry it: no address is needed; null when none is due today. */
export const letterByOtherChannel = (input: PlanInput, customer: CustomerKey): PlannedLetter | null => {
  const items = input.items.filter(item => item.customer === customer)
  return customerPlans({ ...input, items }, 'other')[0]?.letter ?? null
}
