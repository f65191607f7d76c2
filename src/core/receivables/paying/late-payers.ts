// 经常迟付: the customers who by rule are habitually late, what of theirs is open, and what to do about each.
import type { CustomerKey } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import type { PayingFacts } from './facts'
import { type PayingFigures, payingFigures } from './figures'
import { isHabitKnown, isHabituallyLate, type LateShare, latePrior, lateShare } from './late-share'
import { type Strategy, strategyFor } from './strategy'

export type LatePayer = Pick<PayingFigures, 'usualDelay' | 'mostly' | 'grade' | 'since'> & {
  customer: CustomerKey
  name: string
  late: LateShare
  open: Minor
  overdue: Minor
  strategy: Strategy
}

/** `payers` are the first of `count`; `known`: of how many customers enough is known to tell. Amounts are of all of `count`. */
export type LatePayers = {
  payers: LatePayer[]
  count: number
  known: number
  customers: number
  open: Minor
  overdue: Minor
}

export type LatePayerRules = { large: Minor; dated: boolean; most: number }

/** Habitually late customers, those with the most open first, ties by key. */
export const latePayers = (
  all: ReadonlyMap<CustomerKey, PayingFacts>,
  { large, dated, most }: LatePayerRules,
): LatePayers => {
  const prior = latePrior(all.values())
  const late: PayingFacts[] = []
  let known = 0
  for (const facts of all.values()) {
    if (isHabitKnown(facts)) known += 1
    if (isHabituallyLate(facts, prior)) late.push(facts)
  }
  late.sort((a, b) => b.open - a.open || b.late.hits - a.late.hits || (a.customer < b.customer ? -1 : 1))
  return {
    payers: late.slice(0, most).map(facts => {
      const figures = payingFigures(facts, { dated })
      const { customer, name, open, overdue } = facts
      const { usualDelay, mostly, grade, since } = figures
      const strategy = strategyFor(facts, figures, { large })
      return {
        customer,
        name,
        open,
        overdue,
        usualDelay,
        mostly,
        grade,
        since,
        late: lateShare(facts, prior),
        strategy,
      }
    }),
    count: late.length,
    known,
    customers: all.size,
    open: sum(late.map(({ open }) => open)),
    overdue: sum(late.map(({ overdue }) => overdue)),
  }
}
