// What a customer buys: each product's share of the last twelve months, and how it moved against the twelve before.
import type { CalendarDate } from '../../../calendar-date'
import type { Minor } from '../../../money'
import { type Period, twelveMonths, within, yearBefore } from '../../../period'
import type { Sale } from '../../../sales/types'

/**
 * `share` of what was sold for more than nothing, 0–1; null where it came to nothing or less. `change` in shares against the same days a
 * year earlier, 0.12 = twelve points more; null where nothing was sold then.
 */
export type ProductShare = { product: string; amount: Minor; share: number | null; change: number | null }

const amountsIn = (sales: readonly Sale[], period: Period): Map<string, Minor> => {
  const amounts = new Map<string, Minor>()
  for (const { product, on, amount } of sales)
    if (within(on, period)) amounts.set(product, (amounts.get(product) ?? 0) + amount)
  return amounts
}

const positive = (amounts: ReadonlyMap<string, Minor>): Minor => {
  let total = 0
  for (const amount of amounts.values()) total += Math.max(0, amount)
  return total
}

/** The largest first; products of either year, so that what he no longer buys is there with 0. Amounts add up to the twelve months'. */
export const productMix = (sales: readonly Sale[], asOf: CalendarDate): ProductShare[] => {
  const period = twelveMonths(asOf)
  const [now, then] = [amountsIn(sales, period), amountsIn(sales, yearBefore(period))]
  const [whole, wholeThen] = [positive(now), positive(then)]
  const shareOf = (amount: Minor, all: Minor) => (all > 0 ? Math.max(0, amount) / all : null)
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((product): ProductShare => {
      const amount = now.get(product) ?? 0
      const [share, before] = [shareOf(amount, whole), shareOf(then.get(product) ?? 0, wholeThen)]
      return { product, amount, share, change: share === null || before === null ? null : share - before }
    })
    .filter(({ amount, share, change }) => amount !== 0 || (share ?? 0) !== (change ?? 0))
    .sort((a, b) => b.amount - a.amount || (a.product < b.product ? -1 : 1))
}
