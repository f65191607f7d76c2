// Date cells → the day a person sees in them, in the spreadsheet's zone, without a service call per cell.
import type { CalendarDate } from '../../core/calendar-date'
import type { Cell } from '../../core/ledger/types'

/** Minutes east of UTC in the spreadsheet's zone at an instant (milliseconds). */
export type OffsetAt = (instant: number) => number

const MINUTE = 60_000
const DAY_MINUTES = 1440

/**
 * Offsets with one probe per month that occurs (both ends, shared by neighbours) and a search in months whose offset changes.
 * A month with two changes is not told apart: the last was Cairo's September 2010; the tables foresee one for Gaza in 2040.
 */
export const offsetReader = (offsetAt: OffsetAt): OffsetAt => {
  const probed = new Map<number, number>()
  const probe = (instant: number) => {
    const known = probed.get(instant)
    if (known !== undefined) return known
    const offset = offsetAt(instant)
    probed.set(instant, offset)
    return offset
  }
  const changes = new Map<number, number>()
  /** First minute of the month's new offset, found by halving. */
  const changeIn = (start: number, end: number) => {
    const known = changes.get(start)
    if (known !== undefined) return known
    const before = probe(start)
    let last = start
    let first = end
    while (first - last > MINUTE) {
      const middle = last + Math.floor((first - last) / MINUTE / 2) * MINUTE
      if (offsetAt(middle) === before) last = middle
      else first = middle
    }
    changes.set(start, first)
    return first
  }
  return instant => {
    const utc = new Date(instant)
    const start = Date.UTC(utc.getUTCFullYear(), utc.getUTCMonth(), 1)
    const end = Date.UTC(utc.getUTCFullYear(), utc.getUTCMonth() + 1, 1)
    const before = probe(start)
    if (probe(end) === before) return before
    return instant < changeIn(start, end) ? before : probe(end)
  }
}

/** What a clock on the wall shows there, as milliseconds. */
export const wallClock =
  (offsetOf: OffsetAt): ((date: Date) => number) =>
  date => {
    const instant = date.getTime()
    return instant + offsetOf(instant) * MINUTE
  }

/** The day a person sees in a date cell. */
export const dayReader = (offsetOf: OffsetAt): ((date: Date) => CalendarDate) => {
  const wallOf = wallClock(offsetOf)
  return date => dayIn(wallOf(date))
}

/** The date a cell holds for a day: its midnight. */
export const dateMaker =
  (offsetOf: OffsetAt): ((day: CalendarDate) => Date) =>
  day => {
    const utc = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
    const near = utc - offsetOf(utc) * MINUTE
    return new Date(utc - offsetOf(near) * MINUTE)
  }

/** The day of such a clock. */
export const dayIn = (wall: number): CalendarDate => new Date(wall).toISOString().slice(0, 10) as CalendarDate

/** `+0530` as minutes. */
export const offsetMinutes = (text: string): number => {
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5))
  return text.startsWith('-') ? -minutes : minutes
}

/** A cell as Google gives it → a cell of the core. Equal dates share one cell: a ledger has far fewer days than date cells. */
export const cellReader = (dayOf: (date: Date) => CalendarDate): ((value: unknown) => Cell) =>
  readerOf(date => ({ day: dayOf(date) }))

/**
 * The same with the time of day, where it is not midnight: that is how a date without a time is kept. A time alone is of 1899, when
 * offsets had seconds that no offset shows: it is rounded.
 */
export const timedCellReader = (wallOf: (date: Date) => number): ((value: unknown) => Cell) =>
  readerOf(date => {
    const wall = wallOf(date)
    const minutes = wall < 0 ? Math.round(wall / MINUTE) : Math.floor(wall / MINUTE)
    const minute = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
    const day = dayIn(minutes * MINUTE)
    return minute === 0 ? { day } : { day, minute }
  })

const readerOf = (cellOf: (date: Date) => Cell): ((value: unknown) => Cell) => {
  const days = new Map<number, Cell>()
  const dateCell = (date: Date): Cell => {
    const instant = date.getTime()
    const known = days.get(instant)
    if (known !== undefined) return known
    const cell = cellOf(date)
    days.set(instant, cell)
    return cell
  }
  return value => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
    return value instanceof Date ? dateCell(value) : String(value ?? '')
  }
}
