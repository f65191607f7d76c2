// The office's hours as they are typed: 9:00-18:00.
import type { OfficeHours, Span } from './work-hours'

/** Nine to six; no lunch is taken out. */
export const DEFAULT_HOURS: OfficeHours = { work: { from: 540, until: 1080 }, rest: null }

const DAY_MINUTES = 1440
const TYPED = /^(\d{1,2}):(\d{2}) ?[-–—~至] ?(\d{1,2}):(\d{2})$/

/** Null when it is not two times of one day, the later one last. */
export function readSpan(typed: string): Span | null {
  const [, fromHour, fromMinute, untilHour, untilMinute] = TYPED.exec(typed.normalize('NFKC').trim()) ?? []
  const from = minuteOf(fromHour, fromMinute)
  const until = minuteOf(untilHour, untilMinute)
  return from !== null && until !== null && from < until ? { from, until } : null
}

export const spanText = ({ from, until }: Span): string => `${timeText(from)}–${timeText(until)}`

function minuteOf(hour = '', minute = ''): number | null {
  const at = Number(hour) * 60 + Number(minute)
  return hour !== '' && Number(minute) < 60 && at <= DAY_MINUTES ? at : null
}

function timeText(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}
