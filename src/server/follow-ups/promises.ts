// Promises as they stand today: what 跟进记录 says, held against what came in.
import { incomingIn } from '../../core/follow-ups/incoming'
import { type JudgedPromise, judgedPromises, type PromiseMade } from '../../core/follow-ups/promises'
import type { Ledger, OpenItem } from '../../core/ledger/types'
import type { ReceiptLine } from '../../core/receipts/types'
import type { WorkCalendar } from '../../core/workdays/work-calendar'
import type { Desk } from '../ports'
import { readLines } from '../receipts/lines'
import { calendarHere } from '../workdays/calendar'
import { readPromises } from './entries'

type Standing = { ledger: Ledger; items: readonly OpenItem[] }

/** What somebody has read already; `entries`: all of 跟进记录. */
type Known = {
  lines?: readonly ReceiptLine[]
  calendar?: () => WorkCalendar
  entries?: readonly PromiseMade[]
}

/** 收款 and 节假日 are read only where somebody promised something. */
export const promisesIn = (
  desk: Desk,
  { ledger, items }: Standing,
  { lines, calendar, entries }: Known = {},
): JudgedPromise[] => {
  const made = entries?.filter(({ entry }) => entry.promised !== null) ?? readPromises(desk, ledger.currency)
  if (made.length === 0) return []
  return judgedPromises({
    made,
    incoming: incomingIn(ledger, lines ?? readLines(desk, ledger.currency), desk.today),
    items,
    calendar: calendar?.() ?? calendarHere(desk),
    asOf: desk.today,
  })
}
