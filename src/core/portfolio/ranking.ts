// Who deserves people and stock first: value × potential less risk, every term of it in sight.
import type { RiskLevel } from '../accounts/types'
import type { CustomerKey } from '../ledger/types'
import type { Minor } from '../money'
import type { Potential, ValuedCustomer } from './types'
import { type Basis, worthOf } from './whale'

/** Who grows weighs half as much again, who shrinks half; where there is too little to say, neither. */
export const FACTORS: Record<Potential, number> = { high: 1.5, medium: 1, low: 0.5, unknown: 1 }
/** The share of his value that a risk takes away. */
export const RISK_SHARES: Record<RiskLevel, number> = { low: 0, medium: 0.2, high: 0.5 }

/** `score` = value × factor − value × risk share, rounded; minor units. */
export type Ranked = {
  customer: CustomerKey
  value: Minor
  potential: Potential
  factor: number
  risk: RiskLevel
  riskShare: number
  score: Minor
}

/** `negative`: those who earn nothing or less; `unknown`: those whose value nobody knows. Both are not ranked. */
export type Ranking = { basis: Basis; ranked: Ranked[]; negative: number; unknown: number }

/** The highest score first, ties by value, then by key. */
export const rankingOf = (valued: readonly ValuedCustomer[], basis: Basis): Ranking => {
  const ranked: Ranked[] = []
  let [negative, unknown] = [0, 0]
  for (const one of valued) {
    const { value } = worthOf(one, basis)
    if (value === null) unknown += 1
    else if (value <= 0) negative += 1
    else ranked.push(rank(one, value))
  }
  ranked.sort((a, b) => b.score - a.score || b.value - a.value || (a.customer < b.customer ? -1 : 1))
  return { basis, ranked, negative, unknown }
}

const rank = ({ customer, potential, risk }: ValuedCustomer, value: Minor): Ranked => {
  const [factor, riskShare] = [FACTORS[potential], RISK_SHARES[risk]]
  return {
    ...{ customer, value, potential, factor, risk, riskShare },
    score: Math.round(value * (factor - riskShare)),
  }
}
