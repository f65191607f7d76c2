// What the team says of its sales: which rows are the revenue, the usual VAT rate, who is a key account.
import type { RevenueSource } from './types'

/** Who is a key account beside a share of the revenue: `purchases` in days, `profitShare` 0–1; null: not looked at. `need`: whether one measure is enough. */
export type KeyMeasures = { purchases: number | null; profitShare: number | null; need: 'any' | 'all' }

/** `taxRate` 0–0.3; null: nobody has said it, and figures hold VAT. */
export type SalesRules = KeyMeasures & {
  revenue: RevenueSource
  taxRate: number | null
}

export const DEFAULT_SALES: SalesRules = {
  revenue: 'contracts',
  taxRate: null,
  purchases: null,
  profitShare: null,
  need: 'any',
}

export const isDefaultSales = (rules: SalesRules): boolean =>
  (Object.keys(DEFAULT_SALES) as (keyof SalesRules)[]).every(name => rules[name] === DEFAULT_SALES[name])
