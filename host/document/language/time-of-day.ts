// A time of day at the end of a text, after a day or alone: '14:30', '2:15 PM', '2023-06-15 11:59:59.5 pm'.
const TIME = /(?:^|\s)(?:(\d{1,3}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(am|pm)?|(\d{1,2})\s*(am|pm))$/i

const HOURS_PER_DAY = 24

/** Days and the fraction of a day; null when the text has no time at its end, or something before it that is no day. */
export function momentInText(text: string, readDay: (text: string) => number | null): number | null {
  const match = TIME.exec(text)
  if (!match) return readDay(text)
  const time = fraction(match)
  const before = text.slice(0, match.index).trim().replace(/,$/, '')
  const day = before === '' ? 0 : readDay(before)
  return time === null || day === null ? null : day + time
}

function fraction([, hours, minutes = '0', seconds = '0', half, bareHours = '0', bareHalf]: RegExpExecArray):
  | number
  | null {
  const hour = hourOf(Number(hours ?? bareHours), (half ?? bareHalf)?.toLowerCase())
  if (hour === null || Number(minutes) >= 60 || Number(seconds) >= 60) return null
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / (HOURS_PER_DAY * 3600)
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}
