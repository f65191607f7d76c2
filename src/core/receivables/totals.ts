// The team's receivables in one row of figures.
import { loweredBy, recoveredBy } from '../adjustments/as-of'
import type { CalendarDate } from '../calendar-date'
import type { OpenItem } from '../ledger/types'
import { sum } from '../money'
import { aging } from './aging'
import { simpleDso } from './dso'
import type { ReceivablesTotals } from './types'

/** Totals over items as `openItems` gives them for the same `asOf`; amounts in minor units. */
export function totals(items: readonly OpenItem[], asOf: CalendarDate): ReceivablesTotals {
  const overdue = items.filter(item => item.state === 'overdue')
  const dueSoon = items.filter(item => item.state === 'due-soon')
  const aged = aging(items)
  return {
    balance: aged.balance,
    overdue: openAmount(overdue),
    overdueCustomers: new Set(overdue.map(item => item.customer).filter(customer => customer !== '')).size,
    overdueItems: overdue.length,
    dueSoon: openAmount(dueSoon),
    dueSoonItems: dueSoon.length,
    prepaid: sum(items.map(item => item.prepaid)),
    received: sum(items.map(item => receivedAmount(item, asOf))),
    aging: aged,
    dso: simpleDso(items, asOf),
    unreadableItems: items.filter(item => item.state === 'unreadable').length,
  }
}

function openAmount(items: readonly OpenItem[]): number {
  return sum(items.map(item => item.open))
}

/** What had come in for the item by the day it is seen from: credit notes and write-offs are no cash, what was recovered after one is. */
function receivedAmount(item: OpenItem, asOf: CalendarDate): number {
  const { total, open, prepaid, state, adjustments } = item
  if (total === null || state === 'unreadable' || state === 'not-started') return 0
  const settled = total - open + prepaid
  return adjustments === undefined ? settled : settled - loweredBy(item, asOf) + recoveredBy(item, asOf)
}
