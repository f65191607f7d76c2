// Dates that lie where none of this kind does: signed or paid in the future, before 2000, more than three years ahead.
import { addMonths, type CalendarDate } from '../../calendar-date'
import type { Ledger, LedgerItem } from '../../ledger/types'
import type { Problem } from '../../problem'

/** Of the oldest contract a ledger of today holds. */
const EARLIEST = '2000-01-01'
const MOST_MONTHS_AHEAD = 36

type DateField = 'signedOn' | 'startsOn' | 'dueOn' | 'paidOn'

/** Signed and paid days are past; the start of terms is one only where it is the invoice's own day. */
export function datesOff({ items, style }: Ledger, asOf: CalendarDate): Problem[] {
  const latest = addMonths(asOf, MOST_MONTHS_AHEAD)
  const past: readonly DateField[] =
    style === 'invoice' ? ['signedOn', 'startsOn', 'paidOn'] : ['signedOn', 'paidOn']
  const problems: Problem[] = []
  for (const item of items) {
    for (const [field, day] of datesOf(item)) {
      if (day === null) continue
      const place = { sheet: item.sheet, row: item.row, field }
      if (day < EARLIEST || day > latest) problems.push({ code: 'date-outlier', place, value: day })
      else if (day > asOf && past.includes(field))
        problems.push({ code: 'date-in-future', place, value: day })
    }
  }
  return problems
}

function datesOf({ signedOn, startsOn, due, paidOn }: LedgerItem): [DateField, CalendarDate | null][] {
  const dueOn = due.kind === 'known' && due.from === 'given' ? due.on : null
  return [
    ['signedOn', signedOn],
    ['startsOn', startsOn],
    ['dueOn', dueOn],
    ['paidOn', paidOn],
  ]
}
