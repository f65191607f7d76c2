// What each customer is worth over a period, what may become of him, and how sure that is.
import type { AbcClass, RiskLevel } from '../accounts/types'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { Figure } from '../problem'

/**
 * `sales`: rows of the source, `costed` of them with their cost, for `costedRevenue`. `netProfit` = gross profit − 服务成本 − 资金占用成本 where a rate is set. Null
 * with its reason where a cost is missing, never taking it for 0; who was sold nothing earned 0, and what he cost is his loss.
 */
export type Earnings = {
  revenue: Minor
  sales: number
  costed: number
  costedRevenue: Minor
  grossProfit: Figure
  costToServe: Figure
  financing: Figure
  netProfit: Figure
}

/** 'unknown' is 样本不足. */
export const POTENTIALS = ['high', 'medium', 'low', 'unknown'] as const
export type Potential = (typeof POTENTIALS)[number]

/** Days with a purchase and revenue of the period, and of the same days a year before. */
export type Growing = {
  growth: Figure
  potential: Potential
  now: { days: number; revenue: Minor }
  before: { days: number; revenue: Minor }
}

export type ValuedCustomer = Earnings &
  Growing & {
    customer: CustomerKey
    keyAccount: boolean
    abc: AbcClass | null
    daysToPay: Figure
    risk: RiskLevel
  }
