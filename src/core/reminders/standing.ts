// Where one open item stands today, whoever its customer is: not to be named, or to be named with or without a new level.
import { addDays, type CalendarDate, daysBetween } from '../calendar-date'
import { isUnreviewed } from '../four-eyes/plans'
import { disputedPart } from '../ledger/disputed-part'
import type { OpenItem } from '../ledger/types'
import type { Minor } from '../money'
import type { ActiveHolds } from './holds'
import type { ReminderHistory } from './log/history'
import { daysDue, isTooOld, levelAfter, noticeLevel } from './policy/rules'
import type { ByHand, Claim, Level, ReminderPolicy, WithholdReason } from './types'

export type Reason = { reason: WithholdReason; until: CalendarDate | null; detail: string; by?: string }

/** An item that a letter may name: `amount` is the undisputed rest, `step` the new level or why there is none today. */
export type NameableItem = {
  kind: 'overdue' | 'notice'
  item: OpenItem
  due: CalendarDate
  amount: Minor
  step: { kind: 'new'; claim: Claim } | { kind: 'waiting'; because: Reason }
  /** Sent only when a person says so. */
  byHand?: ByHand
}

/** `disputed` is the part left out although the rest may be named, and `because` what is said of it; minor units. */
export type Standing =
  | { kind: 'left-out'; item: OpenItem; because: Reason }
  | { kind: 'nameable'; named: NameableItem; disputed: Minor; because: Reason }

/** `unreviewed`: what waits for a second person's tick, as `heldKeys` names it. */
export type StandingRules = {
  policy: ReminderPolicy
  history: ReminderHistory
  asOf: CalendarDate
  unreviewed: ReadonlySet<string>
  holds: ActiveHolds
}

const because = (reason: WithholdReason, until: CalendarDate | null = null, detail = ''): Reason => ({
  reason,
  until,
  detail,
})

/** What is wrong with the item as written, before any question of time; null when its money and due day can be relied on. */
const defectOf = (item: OpenItem): Reason | null => {
  const [problem] = item.problems
  if (problem || item.state === 'unreadable') return because('bad-data', null, problem?.code ?? '')
  if (item.due.kind === 'missing') return because('undated')
  if (item.due.kind === 'awaiting') return because('awaiting', null, item.due.event)
  if (item.due.kind === 'inferred') return because('inferred-due', null, item.due.on)
  return null
}

/** A claim is made for the day as agreed, so that moving due days to workdays sends no letter again. */
type Days = { due: CalendarDate; agreed: CalendarDate }

/** The level the item has newly reached, never skipping one, or the day on which it will. */
const overdueStep = (item: OpenItem, { due, agreed }: Days, rules: StandingRules): NameableItem['step'] => {
  const told = rules.history.toldLevel(item.key, agreed)
  const toldOn = rules.history.toldOn(item.key, agreed)
  /** Days past the due day on which a level is due; the notice is outside the ladder. */
  const dueAfter = (level: Level, of: 'counting' | 'certain') => {
    const on = (told[of] ?? 0) > 0 ? toldOn[of] : null
    return daysDue(rules.policy, level, on === null ? null : daysBetween(due, on))
  }
  const reached = (level: Level | null, of: 'counting' | 'certain') =>
    level !== null && item.daysOverdue >= dueAfter(level, of)
  const next = levelAfter(rules.policy, told.counting)
  if (next && isTooOld(next, item.daysOverdue))
    return { kind: 'waiting', because: because('too-old', null, String(next.stopAfter)) }
  const isReached = reached(next, 'counting')
  // Where no days need lie between two letters, still one level a day.
  const isToday = rules.policy.gapDays === 0 && (told.counting ?? 0) > 0 && toldOn.counting === rules.asOf
  if (next && isReached && isToday)
    return { kind: 'waiting', because: because('already-reminded', addDays(rules.asOf, 1)) }
  if (next && isReached) return { kind: 'new', claim: { item: item.key, level: next.level, due: agreed } }
  if (reached(levelAfter(rules.policy, told.certain), 'certain'))
    return { kind: 'waiting', because: because('unknown-outcome', null, told.unknownLetter) }
  // Nothing follows by itself: said as such, or the item would wait without a day for ever.
  if (next === null) return { kind: 'waiting', because: because('ladder-ended') }
  const first = told.counting === null || told.counting === 0
  const until = addDays(due, dueAfter(next, 'counting'))
  return { kind: 'waiting', because: because(first ? 'before-first-level' : 'already-reminded', until) }
}

const noticeStep = (item: OpenItem, { due, agreed }: Days, rules: StandingRules): NameableItem['step'] => {
  const told = rules.history.toldLevel(item.key, agreed)
  if (told.counting === null) return { kind: 'new', claim: { item: item.key, level: 0, due: agreed } }
  if (told.certain === null)
    return { kind: 'waiting', because: because('unknown-outcome', null, told.unknownLetter) }
  const next = levelAfter(rules.policy, told.counting)
  if (next === null) return { kind: 'waiting', because: because('ladder-ended') }
  return {
    kind: 'waiting',
    because: because('already-reminded', addDays(due, daysDue(rules.policy, next, null))),
  }
}

/** Why an item ahead of its due day is not noticed yet; null inside the notice window. */
const aheadOfNotice = (due: CalendarDate, { policy, asOf }: StandingRules): Reason | null => {
  const notice = noticeLevel(policy)
  const ahead = daysBetween(asOf, due)
  if (notice === null || ahead === 0) return because('not-due', addDays(due, 1))
  return ahead > notice.days ? because('not-due', addDays(due, -notice.days)) : null
}

/**
 * Where an item with an open amount stands. Order of the reasons: what is wrong with the data first, since nothing else can be
 * said before it is put right; then that the day has not come; then that nobody else looked at it yet; then 尾差; then what a person holds; then dispute; last the ladder.
 */
export const standingOf = (item: OpenItem, rules: StandingRules): Standing => {
  const leftOut = (reason: Reason): Standing => ({ kind: 'left-out', item, because: reason })
  const defect = defectOf(item)
  if (defect || item.due.kind !== 'known') return leftOut(defect ?? because('undated'))

  const due = item.due.on
  const days = { due, agreed: item.due.agreed ?? due }
  const overdue = item.daysOverdue > 0
  const early = overdue ? null : aheadOfNotice(due, rules)
  if (early) return leftOut(early)
  if (isUnreviewed(item, rules.unreviewed)) return leftOut(because('unreviewed'))

  const { tolerance } = rules.policy
  if (item.open <= tolerance) return leftOut(because('small-difference'))
  const held = rules.holds.ofItem(item)
  if (held) return leftOut(held)
  const { disputed, said } = inDispute(item, rules)
  if (item.open - disputed <= tolerance) return leftOut(said)

  const named: NameableItem = {
    kind: overdue ? 'overdue' : 'notice',
    item,
    due,
    amount: item.open - disputed,
    step: overdue ? overdueStep(item, days, rules) : noticeStep(item, days, rules),
  }
  return { kind: 'nameable', named, disputed, because: said }
}

/** By the ledger's 争议 or by a hold, whichever is more. */
const inDispute = (item: OpenItem, { holds }: StandingRules): { disputed: Minor; said: Reason } => {
  const written = disputedPart(item)
  const held = holds.disputedOf(item)
  if (held === null || Math.min(held.amount, item.open) <= written) {
    return { disputed: written, said: because('disputed') }
  }
  return { disputed: Math.min(held.amount, item.open), said: held.because }
}
