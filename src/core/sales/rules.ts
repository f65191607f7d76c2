// What the team says of its sales: which rows are the revenue, the usual VAT rate, who is a key account.
import type { KeyAccountRule } from '../accounts/key-accounts'
import type { RevenueSource } from './types'

/** `taxRate` 0–0.3; null: nobody has said it, and figures hold VAT. */
export type SalesRules = Pick<KeyAccountRule, 'purchases' | 'profitShare' | 'need'> & {
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
