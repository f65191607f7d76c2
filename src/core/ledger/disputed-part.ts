// The part of an open amount that is in dispute.
import type { Minor } from '../money'
import type { OpenItem } from './types'

/** Minor units, at most what is open; a dispute without an amount is about all of it. */
export function disputedPart({ dispute, open }: Pick<OpenItem, 'dispute' | 'open'>): Minor {
  if (dispute === null) return 0
  return dispute.amount === null ? open : Math.min(open, Math.max(0, dispute.amount))
}
