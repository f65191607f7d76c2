// What the receivables cost: the loss to be expected and the money they tie up, at the team's own rates.

import type { BucketId, ReceivablesTotals } from '../types'
import { capitalCost, type Provision, type ProvisionRates, provision } from './provision'

/** `capitalRate` a year, 0 to 1; null: nobody has said it. */
export type FinanceRates = { provision: ProvisionRates; capitalRate: number | null }

const NONE: Record<BucketId, null> = {
  'not-due': null,
  '1-30': null,
  '31-60': null,
  '61-90': null,
  '90+': null,
  undated: null,
}
export const DEFAULT_FINANCE: FinanceRates = { provision: NONE, capitalRate: null }

/** `capital`: of a year at the present balance, and of what is overdue in it; null without a rate. */
export type Finance = {
  provision: Provision
  capital: { rate: number; year: number; overdue: number } | null
}

export function finance(totals: ReceivablesTotals, rates: FinanceRates): Finance {
  const { capitalRate: rate } = rates
  const ofYear = (amount: number) => capitalCost(amount, { rate: rate ?? 0, days: 365 })
  return {
    provision: provision(totals.aging, rates.provision),
    capital: rate === null ? null : { rate, year: ofYear(totals.balance), overdue: ofYear(totals.overdue) },
  }
}
