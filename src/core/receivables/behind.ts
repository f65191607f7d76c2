// The rows behind a key figure: which items make it up, the largest first.
import type { CalendarDate } from '../calendar-date'
import { dueDay } from '../ledger/open-items'
import { projectOf } from '../ledger/plans/item-name'
import type { OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { soldWithin } from './collection/dso'

export type KeyFigure = 'balance' | 'overdue' | 'dueSoon' | 'dso'

/** A row of the figure; `amount` is what is open of it, for DSO what was sold. Minor units. */
export type RowBehind = {
  sheet: string
  row: number
  name: string
  project: string
  reference: string
  amount: Minor
  on: CalendarDate | null
  /** The due day as agreed, where `on` is the workday it was moved to. */
  agreed?: CalendarDate
  daysOverdue: number
}

/** `n` rows make up `amount`; `rows` are the largest of them. */
export type Behind = { n: number; amount: Minor; rows: RowBehind[] }

/** What makes up a figure of `totals` for the same items and day; at most `most` rows. */
export function behind(
  items: readonly OpenItem[],
  { figure, asOf, most }: { figure: KeyFigure; asOf: CalendarDate; most: number },
): Behind {
  const isSold = figure === 'dso'
  const amountOf = ({ open, total }: OpenItem) => (isSold ? (total ?? 0) : open)
  const counted = isSold ? soldWithin(items, asOf) : items.filter(item => isIn(item, figure))
  const largest = [...counted].sort((a, b) => amountOf(b) - amountOf(a)).slice(0, most)
  return {
    n: counted.length,
    amount: sum(counted.map(amountOf)),
    rows: largest.map(item => ({
      sheet: item.sheet,
      row: item.row,
      name: item.customerName,
      project: isSold ? item.project : projectOf(item),
      reference: item.reference,
      amount: amountOf(item),
      on: isSold ? item.recognisedOn : dueDay(item.due),
      daysOverdue: item.daysOverdue,
      ...(isSold || !('agreed' in item.due) ? {} : { agreed: item.due.agreed }),
    })),
  }
}

function isIn({ open, state }: OpenItem, figure: Exclude<KeyFigure, 'dso'>): boolean {
  if (figure === 'balance') return open > 0
  return state === (figure === 'overdue' ? 'overdue' : 'due-soon')
}
