// What the receivables cost: the loss to be expected and the money they tie up, at the team's own rates.

import { bucketIds, DEFAULT_EDGES } from '../aging/edges'
import type { ReceivablesTotals } from '../types'
import { capitalCost, type Provision, type ProvisionRates, provision } from './provision'

/** `capitalRate` a year, 0 to 1; null: nobody has said it. */
export type FinanceRates = { provision: ProvisionRates; capitalRate: number | null; roll: RollChoice }
/** `finalLoss`: what is lost of the oldest bucket, 0 to 1; `forward`: the factor on losses rolled on from the past. */
export type RollChoice = { finalLoss: number | null; forward: number }

export const DEFAULT_ROLL: RollChoice = { finalLoss: null, forward: 1 }

/** No rate for any bucket. */
const noRates = (overdueDays: readonly number[]): ProvisionRates =>
  Object.fromEntries(bucketIds(overdueDays).map(id => [id, null]))

export const DEFAULT_FINANCE: FinanceRates = {
  provision: noRates(DEFAULT_EDGES.overdueDays),
  capitalRate: null,
  roll: DEFAULT_ROLL,
}

/** `capital`: of a year at the present balance, and of what is overdue in it; null without a rate. */
export type Finance = {
  provision: Provision
  capital: { rate: number; year: number; overdue: number } | null
}

export function finance(totals: ReceivablesTotals, rates: Omit<FinanceRates, 'roll'>): Finance {
  const { capitalRate: rate } = rates
  const ofYear = (amount: number) => capitalCost(amount, { rate: rate ?? 0, days: 365 })
  return {
    provision: provision(totals.aging, rates.provision),
    capital: rate === null ? null : { rate, year: ofYear(totals.balance), overdue: ofYear(totals.overdue) },
  }
}
