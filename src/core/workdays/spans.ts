// Special days one after the other, told as one span: 国庆节 10-01 to 10-07.
import { addDays, type CalendarDate } from '../calendar-date'
import type { SpecialDay } from './types'

export type SpecialSpan = Pick<SpecialDay, 'kind' | 'name'> & { from: CalendarDate; to: CalendarDate }

/** In the order of the days; days of one kind and name that follow each other are one span. */
export function spansOf(days: readonly SpecialDay[]): SpecialSpan[] {
  const spans: SpecialSpan[] = []
  for (const { day, kind, name } of [...days].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const last = spans[spans.length - 1]
    const goesOn =
      last !== undefined && last.kind === kind && last.name === name && addDays(last.to, 1) === day
    if (goesOn) last.to = day
    else spans.push({ kind, name, from: day, to: day })
  }
  return spans
}
