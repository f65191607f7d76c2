// Which customers are key accounts: by volume, frequency and share of the profit, and by what a person decided.
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import { twelveMonths } from '../period'
import { concentration } from '../receivables/concentration'
import { purchaseDays, salesByCustomer } from '../sales/by-customer'
import type { KeyMeasures } from '../sales/rules'
import type { Sale } from '../sales/types'

export const KEY_MEASURES = ['volume', 'frequency', 'profit'] as const
export type KeyMeasure = (typeof KEY_MEASURES)[number]

/** Of the last twelve months. `share` of revenue 0–1. */
export type KeyAccountRule = KeyMeasures & { asOf: CalendarDate; share: number }

/** What a person decided for one customer, whatever the rule says. */
export type KeyDecision = {
  customer: CustomerKey
  name: string
  isKey: boolean
  why: string
  by: string
  on: string
}

/** Who is suggested, with the measures he meets. Without any revenue nobody is. */
export const suggestedKeyAccounts = (
  sales: readonly Sale[],
  { asOf, share, purchases, profitShare, need }: KeyAccountRule,
): Map<CustomerKey, KeyMeasure[]> => {
  const period = twelveMonths(asOf)
  const revenue = salesByCustomer(sales, period)
  const isLarge = atLeast(revenue, share)
  const days = purchases === null ? null : purchaseDays(sales, period)
  const isProfitable = profitShare === null ? null : atLeast(grossProfits(sales, asOf), profitShare)
  const lookedAt = 1 + Number(days !== null) + Number(isProfitable !== null)
  const suggested = new Map<CustomerKey, KeyMeasure[]>()
  for (const [customer, amount] of revenue) {
    if (amount <= 0) continue
    const met: KeyMeasure[] = []
    if (isLarge(customer)) met.push('volume')
    if (days !== null && (days.get(customer)?.size ?? 0) >= (purchases ?? 0)) met.push('frequency')
    if (isProfitable?.(customer) === true) met.push('profit')
    if (need === 'all' ? met.length === lookedAt : met.length > 0) suggested.set(customer, met)
  }
  return suggested
}

/** Those suggested, with what people decided put over it. */
export const keyAccounts = (
  suggested: ReadonlyMap<CustomerKey, unknown>,
  decisions: readonly KeyDecision[],
): Set<CustomerKey> => {
  const key = new Set(suggested.keys())
  for (const { customer, isKey } of decisions) {
    if (isKey) key.add(customer)
    else key.delete(customer)
  }
  return key
}

const atLeast = (amounts: ReadonlyMap<CustomerKey, Minor>, least: number) => {
  const large = (concentration(amounts)?.shares ?? []).filter(({ share }) => share >= least)
  const keys = new Set(large.map(({ customer }) => customer))
  return (customer: CustomerKey) => keys.has(customer)
}

/** Over the sales whose cost is booked: a missing cost is not 0, and nobody becomes a key account by an estimate. */
const grossProfits = (sales: readonly Sale[], asOf: CalendarDate): Map<CustomerKey, Minor> =>
  salesByCustomer(
    sales.flatMap(({ customer, on, amount, cost, estimated }) =>
      cost === null || estimated === true ? [] : [{ customer, on, amount: amount - cost }],
    ),
    twelveMonths(asOf),
  )
