// What a rule changes, and the years it cannot know yet.
import type { WorkCalendar } from '../../workdays/work-calendar'
import { dueDay } from '../open-items'
import type { LedgerItem, OpenItem } from '../types'

/** How many of the same rows, read once with each rule, have another due day. */
export function changedDueDays(before: readonly LedgerItem[], after: readonly LedgerItem[]): number {
  return after.filter(({ due }, at) => {
    const old = before[at]?.due
    return old !== undefined && (dueDay(old) !== dueDay(due) || old.kind !== due.kind)
  }).length
}

/** The years, from today's on, in which open items fall due by their terms while nobody knows the holidays: days are then moved by weekends alone. */
export function unannouncedYears(
  items: readonly OpenItem[],
  { calendar, asOf }: { calendar: WorkCalendar; asOf: string },
): string[] {
  const years = new Set<string>()
  for (const { due, open } of items) {
    if (open <= 0 || !('on' in due) || (due.kind === 'known' && due.from === 'given')) continue
    for (const day of [due.agreed ?? due.on, due.on]) {
      const year = day.slice(0, 4)
      if (year >= asOf.slice(0, 4)) years.add(year)
    }
  }
  return [...years].filter(year => !calendar.knows(year)).sort()
}
