// A strategy suggested by stated rules: class × potential, and the risk before both. The person's own words come before it.
import type { AbcClass, RiskLevel } from '../accounts/types'
import type { Minor } from '../money'
import type { Figure } from '../problem'

export type Potential = 'high' | 'normal' | 'low'

/** Change of revenue against the twelve months before, and weighted opportunities against the last twelve months. */
const GROWING = 0.2
const SHRINKING = -0.2
const MUCH_AHEAD = 0.2

export type PotentialInput = { growth: Figure; weighted: Minor; lastTwelveMonths: Minor }

/** High: grew by 20 % or more, or opportunities worth a fifth of the last twelve months; low: shrank by 20 % with none. Null: nothing says. */
export const potentialOf = ({ growth, weighted, lastTwelveMonths }: PotentialInput): Potential | null => {
  const isAhead = weighted > 0 && weighted >= lastTwelveMonths * MUCH_AHEAD
  if (isAhead || (growth.value !== null && growth.value >= GROWING)) return 'high'
  if (growth.value === null) return weighted > 0 ? 'normal' : null
  return growth.value <= SHRINKING && weighted === 0 ? 'low' : 'normal'
}

export const STRATEGIES = [
  'rescue',
  'secure',
  'grow-key',
  'keep-key',
  'lift',
  'maintain',
  'invest-small',
  'efficient',
] as const
export type StrategyKind = (typeof STRATEGIES)[number]

type StrategyInput = { abc: AbcClass | null; potential: Potential | null; risk: RiskLevel }

/** A high risk goes first; then what the class earns and what may come of it. Null where neither is known. */
export const strategyKind = ({ abc, potential, risk }: StrategyInput): StrategyKind | null => {
  if (abc === null && potential === null) return null
  if (risk === 'high') return abc === 'A' ? 'rescue' : 'secure'
  const isPromising = potential === 'high'
  if (abc === 'A') return isPromising ? 'grow-key' : 'keep-key'
  if (abc === 'B') return isPromising ? 'lift' : 'maintain'
  return isPromising ? 'invest-small' : 'efficient'
}
