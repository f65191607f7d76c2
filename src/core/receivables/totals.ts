// The team's receivables in one row of figures.
import type { CalendarDate } from '../calendar-date'
import type { OpenItem } from '../ledger/types'
import { sum } from '../money'
import { aging } from './aging/aging'
import { DEFAULT_EDGES } from './aging/edges'
import { simpleDso } from './collection/dso'
import type { ReceivablesTotals } from './types'

/** Totals over items as `openItems` gives them for the same `asOf`, aged by the team's edges; amounts in minor units. */
export function totals(
  items: readonly OpenItem[],
  asOf: CalendarDate,
  overdueDays: readonly number[] = DEFAULT_EDGES.overdueDays,
): ReceivablesTotals {
  const overdue = items.filter(item => item.state === 'overdue')
  const dueSoon = items.filter(item => item.state === 'due-soon')
  const aged = aging(items, overdueDays)
  return {
    balance: aged.balance,
    overdue: openAmount(overdue),
    overdueCustomers: new Set(overdue.map(item => item.customer).filter(customer => customer !== '')).size,
    overdueItems: overdue.length,
    dueSoon: openAmount(dueSoon),
    dueSoonItems: dueSoon.length,
    prepaid: sum(items.map(item => item.prepaid)),
    received: sum(items.map(receivedAmount)),
    aging: aged,
    dso: simpleDso(items, asOf),
    unreadableItems: items.filter(item => item.state === 'unreadable').length,
  }
}

function openAmount(items: readonly OpenItem[]): number {
  return sum(items.map(item => item.open))
}

/** What had come in for the item by the day it is seen from. */
function receivedAmount({ total, open, prepaid, state }: OpenItem): number {
  return total === null || state === 'unreadable' || state === 'not-started' ? 0 : total - open + prepaid
}
