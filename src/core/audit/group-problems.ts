// Problems grouped by cause, the ones that hide money first.
import type { Problem, ProblemCode } from '../problem'
import { byPlace } from '../sheet-row'
import type { ProblemGroup } from './types'

/** 1: an amount is not counted. 2: an amount is counted but not reminded. 3: a letter cannot go out. 4: the rest. */
const GRAVITY: Record<ProblemCode, 1 | 2 | 3 | 4> = {
  'missing-total': 1,
  'amount-unreadable': 1,
  'amount-ambiguous': 1,
  'amount-precision': 1,
  'cell-error': 1,
  'blank-paid': 1,
  'amounts-disagree': 2,
  'missing-customer': 2,
  'date-impossible': 2,
  'date-order-unknown': 2,
  'date-turned': 2,
  'date-unreadable': 2,
  'terms-unknown': 2,
  'missing-due': 2,
  'due-before-start': 2,
  'amount-negative': 2,
  'dispute-unreadable': 2,
  'email-conflict': 3,
  'email-malformed': 3,
  'credit-limit-conflict': 4,
  'date-in-future': 4,
  'phone-malformed': 4,
}

/** One group per cause, gravest first and within the same gravity the larger first; problems in sheet order. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const byCode = new Map<ProblemCode, Problem[]>()
  for (const problem of problems) {
    const alike = byCode.get(problem.code)
    if (alike) alike.push(problem)
    else byCode.set(problem.code, [problem])
  }
  return [...byCode]
    .map(([code, alike]) => ({
      code,
      count: alike.length,
      problems: alike.sort((a, b) => byPlace(a.place, b.place)),
    }))
    .sort((a, b) => GRAVITY[a.code] - GRAVITY[b.code] || b.count - a.count || (a.code < b.code ? -1 : 1))
}
