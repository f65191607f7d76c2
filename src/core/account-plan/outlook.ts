// What is planned ahead with a customer: open opportunities weighed by their chance, expansion, resources, strategy, reviews.
import type { AbcClass, RiskLevel } from '../accounts/types'
import type { CalendarDate } from '../calendar-date'
import type { Minor } from '../money'
import type { Potential } from '../portfolio/types'
import { potentialAhead, type Strategy, suggestedStrategy } from './strategy'
import type { PlanEntry, PlanKind } from './types'

/** `amount`: sum of amount × chance over `n` open opportunities; `left`: those without an amount or a chance, in no sum. */
export type Weighted = { amount: Minor; n: number; left: number; total: Minor }

/** Open rows, the soonest first. `strategy.own`: the person's words, which come before the suggestion. */
export type PlanOutlook = {
  opportunities: PlanEntry[]
  weighted: Weighted
  expansion: PlanEntry[]
  resources: PlanEntry[]
  strategy: { own: PlanEntry[]; suggested: Strategy | null; potential: Potential }
  review: { next: PlanEntry | null; last: PlanEntry | null }
  surveys: PlanEntry[]
}

export type PlanOutlookInput = {
  entries: readonly PlanEntry[]
  abc: AbcClass | null
  risk: RiskLevel
  /** By growth alone. */
  grown: Potential
  lastTwelveMonths: Minor
}

const LAST_DAY = '9999'
const dayOf = ({ on }: PlanEntry): CalendarDate | string => on ?? LAST_DAY
const soonestFirst = (a: PlanEntry, b: PlanEntry) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)

/** Those of a kind that nobody has closed; without a day they come last. */
export const openOf = (entries: readonly PlanEntry[], kind: PlanKind): PlanEntry[] =>
  entries.filter(entry => entry.kind === kind && entry.state === 'open').sort(soonestFirst)

/** Minor units of one opportunity; null where its amount or its chance is not said. */
export const weightedAmount = ({ amount, chance }: PlanEntry): Minor | null =>
  amount === null || chance === null ? null : Math.round(amount * chance)

export const weigh = (opportunities: readonly PlanEntry[]): Weighted => {
  const weighted: Weighted = { amount: 0, n: 0, left: 0, total: 0 }
  for (const one of opportunities) {
    const amount = weightedAmount(one)
    weighted.total += one.amount ?? 0
    if (amount === null) weighted.left += 1
    else {
      weighted.amount += amount
      weighted.n += 1
    }
  }
  return weighted
}

export const planOutlook = ({
  entries,
  abc,
  risk,
  grown,
  lastTwelveMonths,
}: PlanOutlookInput): PlanOutlook => {
  const opportunities = openOf(entries, 'opportunity')
  const weighted = weigh(opportunities)
  const potential = potentialAhead({ grown, weighted: weighted.amount, lastTwelveMonths })
  const held = entries.filter(({ kind, state }) => kind === 'review' && state === 'done').sort(soonestFirst)
  return {
    opportunities,
    weighted,
    expansion: openOf(entries, 'expansion'),
    resources: openOf(entries, 'resource'),
    strategy: {
      own: openOf(entries, 'strategy'),
      suggested: suggestedStrategy({ abc, potential, risk }),
      potential,
    },
    review: { next: openOf(entries, 'review')[0] ?? null, last: held[held.length - 1] ?? null },
    surveys: openOf(entries, 'survey'),
  }
}
