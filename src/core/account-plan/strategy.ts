// A strategy suggested by stated rules: class × potential as 客户价值总览 has it, and a grave risk before both.
import type { AbcClass, RiskLevel } from '../accounts/types'
import type { Minor } from '../money'
import type { Potential } from '../portfolio/types'

/** Weighted opportunities of so much of the last twelve months' revenue make the potential high, however he grew. */
const MUCH_AHEAD = 0.2

export type PotentialInput = { grown: Potential; weighted: Minor; lastTwelveMonths: Minor }

/** By growth, with its own 样本不足; what is well ahead counts as high. */
export const potentialAhead = ({ grown, weighted, lastTwelveMonths }: PotentialInput): Potential =>
  weighted > 0 && weighted >= lastTwelveMonths * MUCH_AHEAD ? 'high' : grown

export type Strategy =
  | { kind: 'rescue' | 'secure' }
  | { kind: 'of-class'; abc: AbcClass; potential: Potential }

export type StrategyInput = { abc: AbcClass | null; potential: Potential; risk: RiskLevel }

/** Null where he has no class: then nothing is known of what he is worth. */
export const suggestedStrategy = ({ abc, potential, risk }: StrategyInput): Strategy | null => {
  if (abc === null) return null
  if (risk === 'high') return { kind: abc === 'A' ? 'rescue' : 'secure' }
  return { kind: 'of-class', abc, potential }
}
