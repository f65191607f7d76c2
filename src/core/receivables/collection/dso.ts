// Days sales outstanding.
import { addDays, type CalendarDate } from '../../calendar-date'
import { contractCount } from '../../ledger/plans/item-name'
import type { OpenItem } from '../../ledger/types'
import { sum } from '../../money'
import type { Figure } from '../../problem'

/**
 * Simple DSO in days: receivables / sales recognised in the `days` days ending on `asOf` × `days` (receivables.md 2.3); `n` sales.
 * Null 'no-sales-in-period' without sales in the window, 'not-enough-data' when no item says when it was sold.
 * Items whose amounts cannot be read are in neither figure.
 */
export function simpleDso(items: readonly OpenItem[], asOf: CalendarDate, days = 90): Figure {
  const readable = items.filter(item => item.state !== 'unreadable')
  const sold = soldWithin(readable, asOf, days)
  const sales = sum(sold.map(item => item.total ?? 0))
  if (sales > 0)
    return { value: (sum(readable.map(item => item.open)) / sales) * days, n: contractCount(sold) }
  const dated = readable.some(item => item.recognisedOn !== null)
  return { value: null, n: contractCount(sold), reason: dated ? 'no-sales-in-period' : 'not-enough-data' }
}

/** The readable items sold in the `days` days ending on `asOf`. */
export function soldWithin(items: readonly OpenItem[], asOf: CalendarDate, days = 90): OpenItem[] {
  const first = addDays(asOf, 1 - days)
  return items.filter(
    ({ state, recognisedOn }) =>
      state !== 'unreadable' && recognisedOn !== null && recognisedOn >= first && recognisedOn <= asOf,
  )
}
