// What came in from a customer between two days, as far as the ledger knows the days.
import { recoveredBy } from '../adjustments/as-of'
import { addDays, type CalendarDate } from '../calendar-date'
import type { TeamReceipts } from '../ledger/beside/types'
import type { Ledger, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { type Period, within } from '../period'
import type { Figure } from '../problem'
import { receivedAmount } from '../receivables/totals'

/** The customer's rows of 收款 where it says what is paid; null where the ledger itself says it. */
export type ReceiptsSource = readonly Pick<TeamReceipts['list'][number], 'on' | 'amount'>[] | null

type ReceivedFrom = {
  items: readonly OpenItem[]
  receipts: ReceiptsSource
  fields: Ledger['fields']
  asOf: CalendarDate
}

/**
 * By the days of 收款. Without one: what is known by day, else the day of full payment, as the ledger itself is seen from an earlier day;
 * a payment without a day counts only where its contract began within the period, and otherwise nobody can tell.
 */
export const receivedWithin = (period: Period, from: ReceivedFrom): Figure => {
  const { items, receipts, fields, asOf } = from
  const before = addDays(period.from, -1)
  if (receipts !== null) {
    const own = receipts.filter(({ on }) => within(on, period))
    const recovered = sum(items.map(item => recoveredBy(item, period.to) - recoveredBy(item, before)))
    return { value: sum(own.map(({ amount }) => amount)) + recovered, n: own.length }
  }
  let total: Minor = 0
  let n = 0
  for (const item of items) {
    const part = partWithin(item, period, asOf)
    if (part === null) {
      const reason = fields.includes('paidOn') ? 'undated-receipts' : 'no-paid-date-column'
      return { value: null, n, reason }
    }
    total += part
    if (part !== 0) n += 1
  }
  return { value: total, n }
}

/** Null where it is not known whether it came in then. */
const partWithin = (item: OpenItem, period: Period, asOf: CalendarDate): Minor | null => {
  const dated = (item.dated ?? []).filter(({ on }) => on <= asOf)
  const known = sum(dated.filter(({ on }) => within(on, period)).map(({ amount }) => amount))
  const recovered = recoveredBy(item, period.to) - recoveredBy(item, addDays(period.from, -1))
  const undated =
    receivedAmount(item, asOf) - recoveredBy(item, asOf) - sum(dated.map(({ amount }) => amount))
  if (undated === 0) return known + recovered
  if (item.paidOn !== null) return known + recovered + (within(item.paidOn, period) ? undated : 0)
  const begun = item.recognisedOn ?? item.startsOn ?? item.signedOn
  if (begun !== null && begun > period.to) return known + recovered
  if (begun === null || begun < period.from || period.to < asOf) return null
  return known + recovered + undated
}
