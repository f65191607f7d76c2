// The days on which an item would be reminded by a policy if nobody pays: the ladder in plain dates (receivables.md §3.1).
import { addDays, type CalendarDate } from '../calendar-date'
import type { CustomerKey, OpenItem } from '../ledger/types'
import { gapEnd, laterOf, levelAfter, noticeLevel } from './policy'
import type { LevelNumber, ReminderPolicy, RestCalendar } from './types'

export type Step = { level: LevelNumber; on: CalendarDate; approval: boolean }

/** `sendDays`: those on which letters go out; `told`: the highest level already told; `lastLetter`: the day of the customer's last one. */
export type StepsBasis = {
  policy: ReminderPolicy
  calendar: RestCalendar
  sendDays: RestCalendar
  asOf: CalendarDate
  told: LevelNumber | null
  lastLetter: CalendarDate | null
}

/** Never before `asOf`, never two within the gap, no level skipped; empty for an item that no letter names or when all levels are told. */
export function stepsOf(item: OpenItem, basis: StepsBasis): Step[] {
  const { policy, calendar, sendDays, asOf, told, lastLetter } = basis
  if (item.due.kind !== 'known' || item.open <= policy.tolerance) return []
  const due = item.due.on
  const steps: Step[] = []
  let free = lastLetter === null ? asOf : laterOf(asOf, gapEnd(lastLetter, policy, calendar))
  const add = (level: LevelNumber, day: CalendarDate, approval: boolean) => {
    const on = sendDays.workdayFrom(laterOf(day, free))
    steps.push({ level, on, approval })
    // The list is gone through once a day.
    free = laterOf(addDays(on, 1), gapEnd(on, policy, calendar))
  }
  const notice = noticeLevel(policy)
  // The notice is for what is not due yet: on its due day the chance is over.
  if (notice !== null && told === null) {
    const day = addDays(due, -notice.days)
    if (sendDays.workdayFrom(laterOf(day, free)) < due) add(0, day, notice.approval)
  }
  for (let level = levelAfter(policy, told); level !== null; level = levelAfter(policy, level.level)) {
    add(level.level, addDays(due, Math.max(1, level.days)), level.approval)
  }
  return steps
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
