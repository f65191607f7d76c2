// Amounts far off what is usual, in this ledger and for this customer: a slipped comma, yuan in a column of 万元.

import type { CustomerKey, Ledger, LedgerItem } from '../../ledger/types'
import { type CurrencyCode, toMajor } from '../../money'
import type { Problem } from '../../problem'
import { median } from '../../statistics/quantile'

/** Fewer amounts tell nothing about what is usual. */
const LEAST_IN_LEDGER = 20
const LEAST_OF_CUSTOMER = 5
/** Iglewicz & Hoaglin 1993: modified z-score, the median absolute deviation scaled to a normal's standard deviation. */
const SCALE = 0.6745
const MOST_DEVIATIONS = 3.5
/** Amounts of one ledger easily differ by more deviations than that where most are alike: a factor below ten is no slip. */
const LEAST_FACTOR = Math.log(10)

/** What is usual, in logarithms of minor units. */
type Usual = { middle: number; deviation: number }

/**
 * Totals that are at least ten times larger or smaller than the median of the ledger and more than 3.5 robust deviations (MAD of the
 * logarithms) away from it, of at least 20 amounts; a customer with five amounts or more is held to his own as well. `expected`: the
 * median it was held against, his own where he has one.
 */
export function amountOutliers({ items, currency }: Ledger): Problem[] {
  const amounts: { item: LedgerItem; log: number }[] = []
  for (const item of items) if ((item.total ?? 0) > 0) amounts.push({ item, log: Math.log(item.total ?? 1) })
  if (amounts.length < LEAST_IN_LEDGER) return []
  const all = usualOf(amounts.map(({ log }) => log))
  const far = amounts.filter(({ log }) => isFar(log, all))
  const own = usualOfCustomers(amounts, new Set(far.map(({ item }) => item.customer)))
  return far
    .filter(({ item, log }) => isFar(log, own.get(item.customer) ?? all))
    .map(({ item }) => outlier(item, own.get(item.customer) ?? all, currency))
}

function usualOf(logs: readonly number[]): Usual {
  const middle = median(logs) ?? 0
  return { middle, deviation: median(logs.map(log => Math.abs(log - middle))) ?? 0 }
}

/** Only of the customers in question, and of those with enough amounts. */
function usualOfCustomers(
  amounts: readonly { item: LedgerItem; log: number }[],
  asked: ReadonlySet<CustomerKey>,
): Map<CustomerKey, Usual> {
  const logs = new Map<CustomerKey, number[]>()
  for (const { item, log } of amounts) {
    if (!asked.has(item.customer)) continue
    const own = logs.get(item.customer)
    if (own) own.push(log)
    else logs.set(item.customer, [log])
  }
  const usual = new Map<CustomerKey, Usual>()
  for (const [customer, own] of logs) if (own.length >= LEAST_OF_CUSTOMER) usual.set(customer, usualOf(own))
  return usual
}

function isFar(log: number, { middle, deviation }: Usual): boolean {
  const distance = Math.abs(log - middle)
  return distance >= LEAST_FACTOR && SCALE * distance > MOST_DEVIATIONS * deviation
}

function outlier({ sheet, row, total }: LedgerItem, { middle }: Usual, currency: CurrencyCode): Problem {
  return {
    code: 'amount-outlier',
    place: { sheet, row, field: 'total' },
    value: String(toMajor(total ?? 0, currency)),
    expected: Math.round(Math.exp(middle)),
  }
}
