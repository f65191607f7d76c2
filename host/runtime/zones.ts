// Wall time in a named zone and the instant it stands for, both ways, with the machine's own zone playing no part.

const SERIAL_ZERO = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

const formatters = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()

/** Throws when the zone is not an IANA name. */
export function checkZone(zone: string): void {
  formatterFor(zone)
}

/** Milliseconds to add to UTC for the wall time in `zone` at `instant`. */
export function offsetAt(instant: number, zone: string): number {
  const quarter = Math.floor(instant / 900_000)
  const key = `${zone}|${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const at = quarter * 900_000
  const parts: Record<string, number> = {}
  for (const part of formatterFor(zone).formatToParts(at)) parts[part.type] = Number(part.value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  const wall = Date.UTC(year, month - 1, day, hour, minute, second)
  const offset = wall - at
  if (offsets.size > 100_000) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/** Wall time given as if it were UTC, in ms → instant. In the gap of a clock change the later wall time is meant, as in Java. */
export function instantOf(wallMs: number, zone: string): number {
  const first = wallMs - offsetAt(wallMs - offsetAt(wallMs, zone), zone)
  const offset = offsetAt(first, zone)
  return first + offset === wallMs ? first : wallMs - Math.min(offset, offsetAt(first - 3_600_000, zone))
}

/** Instant → wall time as if it were UTC, in ms. */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone)
}

/** Sheets' serial number (days since 1899-12-30) → instant in the zone, to the millisecond. */
export function serialToInstant(serial: number, zone: string): number {
  return instantOf(SERIAL_ZERO + Math.round(serial * DAY_MS), zone)
}

/** Instant → Sheets' serial number in the zone. */
export function instantToSerial(instant: number, zone: string): number {
  return (wallOf(instant, zone) - SERIAL_ZERO) / DAY_MS
}

/** 'YYYY-MM-DDTHH:mm[:ss]' or 'YYYY-MM-DD' as wall time in the zone → instant. Throws on another form. */
export function parseWallTime(text: string, zone: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text)
  if (!match) throw new Error(`'${text}' is not a wall time like 2026-11-21T09:00`)
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  )
  return instantOf(wall, zone)
}

/** Instant → 'YYYY-MM-DDTHH:mm:ss' in the zone. */
export function formatWallTime(instant: number, zone: string): string {
  return new Date(wallOf(instant, zone)).toISOString().slice(0, 19)
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(zone, formatter)
  return formatter
}
