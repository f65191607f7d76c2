// How much hangs on few customers.
import type { CustomerKey } from '../ledger/types'
import { type Minor, sum } from '../money'

export type CustomerShare = { customer: CustomerKey; amount: Minor; share: number }

export type Concentration = {
  /** Share of the largest customer and of the five largest, 0–1. */
  cr1: number
  cr5: number
  /** Herfindahl-Hirschman index, 0–10,000. */
  hhi: number
  /** Largest first, ties by key; those without a positive amount are left out. */
  shares: CustomerShare[]
  /** Customers whose amount is negative and counts as nothing. */
  negative: number
}

/** Share of each customer in all of them; null when nobody has a positive amount (receivables.md §2.10). */
export const concentration = (amounts: ReadonlyMap<CustomerKey, Minor>): Concentration | null => {
  const ranked = [...amounts]
    .filter(([, amount]) => amount > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const total = sum(ranked.map(([, amount]) => amount))
  if (total === 0) return null
  const shares = ranked.map(([customer, amount]) => ({ customer, amount, share: amount / total }))
  const first = (count: number) => sum(ranked.slice(0, count).map(([, amount]) => amount)) / total
  return {
    cr1: first(1),
    cr5: first(5),
    hhi: shares.reduce((index, { share }) => index + (share * 100) ** 2, 0),
    shares,
    negative: [...amounts.values()].filter(amount => amount < 0).length,
  }
}

/** In words, by the usual bands: under 1,000, to 1,800, to 2,500, above (receivables.md §2.10). */
export type ConcentrationBand = 'scattered' | 'moderate' | 'high' | 'very-high'

export const concentrationBand = (hhi: number): ConcentrationBand => {
  if (hhi < 1_000) return 'scattered'
  if (hhi <= 1_800) return 'moderate'
  return hhi <= 2_500 ? 'high' : 'very-high'
}
