// Dates that lie where none of this kind does: signed or paid in the future, before 2000, more than three years ahead.
import { addMonths, type CalendarDate } from '../../calendar-date'
import type { Ledger, LedgerItem } from '../../ledger/types'
import type { Problem } from '../../problem'
import type { SheetRow } from '../../sheet-row'

/** Of the oldest contract a ledger of today holds. */
const EARLIEST = '2000-01-01'
const MOST_MONTHS_AHEAD = 36

const FIELDS = ['signedOn', 'startsOn', 'dueOn', 'paidOn'] as const
type DateField = (typeof FIELDS)[number]

/** Signed and paid days are past; the start of terms is one only where it is the invoice's own day. */
export function datesOff({ items, style, receipts }: Ledger, asOf: CalendarDate): Problem[] {
  const latest = addMonths(asOf, MOST_MONTHS_AHEAD)
  const past: readonly DateField[] =
    style === 'invoice' ? ['signedOn', 'startsOn', 'paidOn'] : ['signedOn', 'paidOn']
  const problems: Problem[] = []
  for (const item of items) {
    for (const field of FIELDS) look(item, field, dayIn(item, field))
  }
  for (const receipt of receipts?.list ?? []) look(receipt, 'paidOn', receipt.on)
  return problems

  function look({ sheet, row }: SheetRow, field: DateField, day: CalendarDate | null): void {
    if (day === null) return
    const isFar = day < EARLIEST || day > latest
    if (!isFar && !(day > asOf && past.includes(field))) return
    const place = { sheet, row, field }
    problems.push({ code: isFar ? 'date-outlier' : 'date-in-future', place, value: day })
  }
}

/** A due day counted from terms stands in no cell, a day paid found in 收款 is looked at there. */
function dayIn(item: LedgerItem, field: DateField): CalendarDate | null {
  if (field === 'paidOn') return item.payments === undefined ? item.paidOn : null
  if (field !== 'dueOn') return item[field]
  return item.due.kind === 'known' && item.due.from === 'given' ? item.due.on : null
}
