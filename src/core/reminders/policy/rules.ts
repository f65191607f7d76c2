// The reminder policy a new ledger starts with, and its ladder of dunning levels.
import { addDays, type CalendarDate } from '../../calendar-date'
import { workdaysLater } from '../../workdays/later'
import type { Level, LevelNumber, ReminderPolicy, RestCalendar } from '../types'

/** Notice seven days ahead (off), letters 3, 15 and 30 days after the due day, the last one only with approval. */
export const DEFAULT_POLICY: ReminderPolicy = {
  levels: [
    { level: 0, days: 7, approval: false, enabled: false },
    { level: 1, days: 3, approval: false, enabled: true },
    { level: 2, days: 15, approval: false, enabled: true },
    { level: 3, days: 30, approval: true, enabled: true },
  ],
  gapDays: 7,
  tolerance: 100,
  minimum: 0,
  keyAccountShare: 0.05,
}

/** The fourth level of those who want one: the owner, his superior and the lawyers act. It is not in use by itself. */
export const FOURTH_LEVEL: Level = { level: 4, days: 60, approval: false, enabled: false, channel: 'owner' }

/** The notice before the due day, when it is switched on. */
export const noticeLevel = (policy: ReminderPolicy): Level | null =>
  policy.levels.find(({ level, enabled }) => level === 0 && enabled) ?? null

/** The dunning level that comes after the highest one already told; null at the top. No level is skipped. */
export const levelAfter = (
  { levels }: { levels: readonly Level[] },
  told: LevelNumber | null,
): Level | null =>
  levels
    .filter(({ level, enabled }) => enabled && level > (told ?? 0))
    .reduce<Level | null>((next, level) => (next && next.level < level.level ? next : level), null)

export const ruleOf = (policy: ReminderPolicy, level: LevelNumber): Level | null =>
  policy.levels.find(one => one.level === level) ?? null

/** The first level in use has none before it to count from (so in OCA's credit control). */
export const firstIsAfterPrevious = (levels: readonly Level[]): boolean =>
  levelAfter({ levels }, null)?.after === 'previous'

/**
 * Days past the due day on which a level is due if the one before is told on its day; `told`: the days past the due day of the day on
 * which that was told, null where nobody knows.
 */
export const daysDue = (policy: ReminderPolicy, level: Level, told: number | null): number => {
  if (level.after !== 'previous') return level.days
  if (told !== null) return told + level.days
  const before = policy.levels
    .filter(one => one.enabled && one.level > 0 && one.level < level.level)
    .reduce<Level | null>((last, one) => (last && last.level > one.level ? last : one), null)
  return level.days + (before === null ? 0 : Math.max(1, daysDue(policy, before, null)))
}

export const isTooOld = ({ stopAfter }: Level, daysOverdue: number): boolean =>
  stopAfter !== undefined && daysOverdue > stopAfter

export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b)

/** Every day is worked: what a gap of calendar days needs to know. */
export const NO_REST: RestCalendar = { workdayFrom: day => day }

/** The first day on which another letter may follow one of the day `last`. */
export const gapEnd = (
  last: CalendarDate,
  { gapDays, gapUnit }: ReminderPolicy,
  calendar: RestCalendar,
): CalendarDate => (gapUnit === 'workdays' ? workdaysLater(last, gapDays, calendar) : addDays(last, gapDays))
