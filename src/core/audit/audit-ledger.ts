// The check of the data on a given day: what reading found, and what only the calendar tells.
import type { CalendarDate } from '../calendar-date'
import type { Ledger, LedgerItem } from '../ledger/types'
import type { Problem } from '../problem'
import { groupProblems } from './group-problems'
import type { ProblemGroup } from './types'

/** All problems of the ledger by cause, with dates that lie after `asOf` where only the past makes sense. */
export function auditLedger(ledger: Ledger, asOf: CalendarDate): ProblemGroup[] {
  const future = ledger.items.flatMap(item => futureDates(item, { asOf, style: ledger.style }))
  return groupProblems([...ledger.problems, ...future])
}

/** Signed and paid days are past; the start of terms is one only where it is the invoice's own day. */
function futureDates(
  item: LedgerItem,
  { asOf, style }: { asOf: CalendarDate; style: Ledger['style'] },
): Problem[] {
  const past =
    style === 'invoice' ? (['signedOn', 'startsOn', 'paidOn'] as const) : (['signedOn', 'paidOn'] as const)
  return past.flatMap((field): Problem[] => {
    const day = item[field]
    if (day === null || day <= asOf) return []
    return [{ code: 'date-in-future', place: { sheet: item.sheet, row: item.row, field }, value: day }]
  })
}
