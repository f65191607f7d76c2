// Whose turn it is in today's letter to a customer: what is new, by which channel, what stays apart, and why the rest waits.
import { addDays, type CalendarDate } from '../calendar-date'
import { gapEnd, laterOf, ruleOf } from './policy/rules'
import type { NameableItem, Reason } from './standing'
import type { LevelNumber, ReminderPolicy, RestCalendar, TaskChannel } from './types'

type Today = { policy: ReminderPolicy; asOf: CalendarDate; calendar: RestCalendar }

export const harshest = (levels: readonly LevelNumber[]): LevelNumber =>
  levels.reduce<LevelNumber>((most, level) => (level > most ? level : most), 0)

export const isNew = ({ step }: NameableItem) => step.kind === 'new'

/** What today's letter is about: what is overdue once one of it has a new level, else what is to be noticed. */
export const letterKind = (named: NameableItem[]): NameableItem['kind'] | null => {
  const fresh = named.filter(isNew)
  return fresh.find(({ kind }) => kind === 'overdue')?.kind ?? fresh[0]?.kind ?? null
}

/** Why an item that no letter is about today waits: its own step, or a notice gives way to the letter about overdue items. */
export const waiting = ({ step, due }: NameableItem): Reason =>
  step.kind === 'waiting' ? step.because : { reason: 'not-due', until: addDays(due, 1), detail: '' }

/** Why an item that a full letter could not carry waits. */
export const nextLetter = ({ step }: NameableItem, { policy, asOf, calendar }: Today): Reason =>
  step.kind === 'waiting'
    ? step.because
    : { reason: 'gap', until: laterOf(addDays(asOf, 1), gapEnd(asOf, policy, calendar)), detail: '' }

/** What is by hand does not keep the customer's other items: it stays out of their letter, and has its own when it alone is new. */
export const apartByHand = (group: NameableItem[]): Record<'together' | 'apart', NameableItem[]> => {
  const isByHand = ({ byHand }: NameableItem) => byHand !== undefined
  const fresh = group.filter(isNew)
  if (!group.some(isByHand) || fresh.every(isByHand)) return { together: group, apart: [] }
  return { together: group.filter(one => !isByHand(one)), apart: group.filter(isByHand) }
}

export const byItself = ({ step }: NameableItem): Reason =>
  step.kind === 'waiting' ? step.because : { reason: 'item-by-hand', until: null, detail: '' }

/** How the harshest new level is told; what is new at another level told otherwise waits for its own turn, although it is named. */
export const oneChannel = (
  group: NameableItem[],
  desk: Today,
): { group: NameableItem[]; channel?: TaskChannel } => {
  const channelOf = (level: LevelNumber) => ruleOf(desk.policy, level)?.channel
  const levels = group.flatMap(({ step }) => (step.kind === 'new' ? [step.claim.level] : []))
  const channel = channelOf(harshest(levels))
  const turn = (one: NameableItem): NameableItem =>
    one.step.kind === 'new' && channelOf(one.step.claim.level) !== channel
      ? { ...one, step: { kind: 'waiting', because: nextLetter(one, desk) } }
      : one
  return { group: group.map(turn), ...(channel !== undefined && { channel }) }
}

/** With nothing to say today an address is missed only where some level would use it. */
export const needsAddress = (
  kind: NameableItem['kind'] | null,
  channel: TaskChannel | undefined,
  { policy }: Today,
) =>
  kind === null
    ? policy.levels.some(rule => rule.enabled && rule.channel === undefined)
    : channel === undefined
