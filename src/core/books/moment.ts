// The time of day in a cell of a sheet beside the ledger.
import { halfWidth } from '../ledger/cells/text'
import type { Cell } from '../ledger/types'

const CLOCK = /(?:^|[ T])(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/
/** The day that Sheets gives a time without a day. */
const NO_DAY = '1899-12-30'

/** Minutes since midnight; null where no time of day is written. */
export function minuteIn(cell: Cell): number | null {
  if (typeof cell === 'object') return cell.minute ?? null
  if (typeof cell !== 'string') return null
  const [, hour, minute] = CLOCK.exec(halfWidth(cell)) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  return Number(hour) * 60 + Number(minute)
}

/** 14:30 without a day. */
export function isTimeAlone(cell: Cell): boolean {
  if (typeof cell === 'object') return cell.day === NO_DAY
  return typeof cell === 'string' && /^\d{1,2}:\d{2}(?::\d{2})?$/.test(halfWidth(cell))
}
