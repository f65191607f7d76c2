// The reminder policy a new ledger starts with, and its ladder of dunning levels.
import { addDays, type CalendarDate } from '../calendar-date'
import { workdaysLater } from '../workdays/later'
import type { Level, LevelNumber, ReminderPolicy, RestCalendar } from './types'

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

/** The notice before the due day, when it is switched on. */
export const noticeLevel = (policy: ReminderPolicy): Level | null =>
  policy.levels.find(({ level, enabled }) => level === 0 && enabled) ?? null

/** The dunning level that comes after the highest one already told; null at the top. No level is skipped. */
export const levelAfter = (policy: ReminderPolicy, told: LevelNumber | null): Level | null =>
  policy.levels
    .filter(({ level, enabled }) => enabled && level > (told ?? 0))
    .reduce<Level | null>((next, level) => (next && next.level < level.level ? next : level), null)

export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b)

/** Every day is worked: what a gap of calendar days needs to know. */
export const NO_REST: RestCalendar = { workdayFrom: day => day }

/** The first day on which another letter may follow one of the day `last`. */
export const gapEnd = (
  last: CalendarDate,
  { gapDays, gapUnit }: ReminderPolicy,
  calendar: RestCalendar,
): CalendarDate => (gapUnit === 'workdays' ? workdaysLater(last, gapDays, calendar) : addDays(last, gapDays))
