// The days on which an item would be reminded by a policy if nobody pays: the ladder in plain dates (receivables.md §3.1).
import { addDays, type CalendarDate, daysBetween } from '../../calendar-date'
import type { CustomerKey, OpenItem } from '../../ledger/types'
import type { Level, LevelNumber, ReminderPolicy, RestCalendar, TaskChannel } from '../types'
import { daysDue, gapEnd, isTooOld, laterOf, levelAfter, noticeLevel } from './rules'

/** `channel`: not by mail. */
export type Step = { level: LevelNumber; on: CalendarDate; approval: boolean; channel?: TaskChannel }

/** `stopsAfter`: no level follows, since the item is overdue for more days than the next rule goes on for. */
export type Ladder = { steps: Step[]; stopsAfter: number | null }

/** `sendDays`: those on which letters go out; `told`: the highest level already told, `toldOn` when; `lastLetter`: the day of the customer's last one. */
export type StepsBasis = {
  policy: ReminderPolicy
  calendar: RestCalendar
  sendDays: RestCalendar
  asOf: CalendarDate
  told: LevelNumber | null
  toldOn: CalendarDate | null
  lastLetter: CalendarDate | null
}

/** Never before `asOf`, never two within the gap, no level skipped; empty for an item that no letter names or when all levels are told. */
export function ladderOf(item: OpenItem, basis: StepsBasis): Ladder {
  const { policy, calendar, sendDays, asOf, told, toldOn, lastLetter } = basis
  if (item.due.kind !== 'known' || item.open <= policy.tolerance) {
    return { steps: [], stopsAfter: null }
  }
  const due = item.due.on
  const steps: Step[] = []
  let free = lastLetter === null ? asOf : laterOf(asOf, gapEnd(lastLetter, policy, calendar))
  const dayOf = (day: CalendarDate) => sendDays.workdayFrom(laterOf(day, free))
  const add = ({ level, approval, channel }: Level, day: CalendarDate): CalendarDate => {
    const on = dayOf(day)
    steps.push({ level, on, approval, ...(channel !== undefined && { channel }) })
    // The list is gone through once a day.
    free = laterOf(addDays(on, 1), gapEnd(on, policy, calendar))
    return on
  }
  const notice = noticeLevel(policy)
  // The notice is for what is not due yet: on its due day the chance is over.
  if (notice !== null && told === null) {
    const day = addDays(due, -notice.days)
    if (dayOf(day) < due) add(notice, day)
  }
  let before = (told ?? 0) > 0 ? toldOn : null
  for (let level = levelAfter(policy, told); level !== null; level = levelAfter(policy, level.level)) {
    const days = daysDue(policy, level, before === null ? null : daysBetween(due, before))
    const day = addDays(due, Math.max(1, days))
    if (isTooOld(level, daysBetween(due, dayOf(day)))) return { steps, stopsAfter: level.stopAfter ?? null }
    before = add(level, day)
  }
  return { steps, stopsAfter: null }
}

/** The largest overdue and the largest that are still ahead, `each` so many, one a customer. */
export function samplesOf(items: readonly OpenItem[], each: number): OpenItem[] {
  const known = items.filter(({ due, open }) => due.kind === 'known' && open > 0)
  known.sort((a, b) => b.open - a.open)
  const taken = new Map<CustomerKey, OpenItem>()
  const take = (isWanted: (item: OpenItem) => boolean) => {
    const enough = taken.size + each
    for (const item of known) {
      if (taken.size === enough) return
      if (isWanted(item) && !taken.has(item.customer)) taken.set(item.customer, item)
    }
  }
  take(({ daysOverdue }) => daysOverdue > 0)
  take(({ daysOverdue }) => daysOverdue === 0)
  return [...taken.values()]
}
