// Dates that lie where none of this kind does: signed or paid in the future, before 2000, more than three years ahead.
import { addMonths, type CalendarDate } from '../../calendar-date'
import type { Ledger, LedgerItem } from '../../ledger/types'
import type { Problem } from '../../problem'
import type { SheetRow } from '../../sheet-row'

/** Of the oldest contract a ledger of today holds. */
const EARLIEST = '2000-01-01'
const MOST_MONTHS_AHEAD = 36

type DateField = 'signedOn' | 'startsOn' | 'dueOn' | 'paidOn'

/** Signed and paid days are past; the start of terms is one only where it is the invoice's own day. */
export function datesOff({ items, style, receipts }: Ledger, asOf: CalendarDate): Problem[] {
  const latest = addMonths(asOf, MOST_MONTHS_AHEAD)
  const past: readonly DateField[] =
    style === 'invoice' ? ['signedOn', 'startsOn', 'paidOn'] : ['signedOn', 'paidOn']
  const problems: Problem[] = []
  const look = ({ sheet, row }: SheetRow, field: DateField, day: CalendarDate | null) => {
    if (day === null) return
    const place = { sheet, row, field }
    if (day < EARLIEST || day > latest) problems.push({ code: 'date-outlier', place, value: day })
    else if (day > asOf && past.includes(field)) problems.push({ code: 'date-in-future', place, value: day })
  }
  for (const item of items) for (const [field, day] of datesOf(item)) look(item, field, day)
  for (const receipt of receipts?.list ?? []) look(receipt, 'paidOn', receipt.on)
  return problems
}

function datesOf({
  signedOn,
  startsOn,
  due,
  paidOn,
  payments,
}: LedgerItem): [DateField, CalendarDate | null][] {
  const dueOn = due.kind === 'known' && due.from === 'given' ? due.on : null
  return [
    ['signedOn', signedOn],
    ['startsOn', startsOn],
    ['dueOn', dueOn],
    // Found in 收款, and looked at there.
    ['paidOn', payments === undefined ? paidOn : null],
  ]
}
