// What differs between a snapshot and the items now: what is new, what is gone, and each fact that changed, once.
import { pairs } from './pairs'
import type { Change, Fact, KeptItem } from './types'

/** All but the plan, which only a closed month keeps. */
export const FACTS: readonly Exclude<Fact, 'plan'>[] = [
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
      const differing = facts.filter(fact => pair.before[fact] !== pair.now[fact])
      if (differing.length > 0) changes.push({ kind: 'changed', ...pair, facts: differing })
    }
  }
  return changes
}
