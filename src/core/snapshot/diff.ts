// What differs between a snapshot and the items now: what is new, what is gone, and each fact that changed, once.
import { pairs } from './pairs'
import type { Change, Fact, KeptItem, KeptPart, Pair } from './types'

/** All but the plan, of which what is a change depends on who asks, and the currency. */
export const FACTS: readonly Exclude<Fact, 'plan' | 'currency'>[] = [
  'customer',
  'total',
  'paid',
  'paidOn',
  'due',
  'begins',
  'adjusted',
  'recovered',
]

/** In the order of `now`, what is gone last; empty for the same items in any order. */
export function diff(
  before: readonly KeptItem[],
  now: readonly KeptItem[],
  facts: readonly Fact[] = FACTS,
): Change[] {
  const changes: Change[] = []
  for (const pair of pairs(before, now)) {
    if (pair.before === null) changes.push({ kind: 'new', ...pair })
    else if (pair.now === null) changes.push({ kind: 'gone', ...pair })
    else {
      const differing = facts.filter(fact => differs(pair, fact))
      if (differing.length > 0) changes.push({ kind: 'changed', ...pair, facts: differing })
    }
  }
  return changes
}

function differs({ before, now }: Extract<Pair, { before: KeptItem; now: KeptItem }>, fact: Fact): boolean {
  return fact === 'plan' ? planText(before.plan) !== planText(now.plan) : before[fact] !== now[fact]
}

/** The same for the same instalments in any order. */
function planText(plan: readonly KeptPart[] = []): string {
  return plan
    .map(({ mark, due, total }) => `${mark}\u001f${due ?? ''}\u001f${total ?? ''}`)
    .sort()
    .join('\u001e')
}
