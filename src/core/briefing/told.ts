// Whether a grave cause stood in 早报 before: by its name, and where there were more than are remembered by the day it was found.
import type { CalendarDate } from '../calendar-date'
import type { LastBriefing } from './types'

/** By the names of the last 早报; `foundOn`: of its row in 预警, null where it has none. */
export function wasTold(last: LastBriefing | null): (name: string, foundOn: CalendarDate | null) => boolean {
  if (last === null) return () => false
  const named = new Set(last.grave)
  return (name, foundOn) => named.has(name) || (last.more === true && foundOn !== null && foundOn <= last.on)
}
