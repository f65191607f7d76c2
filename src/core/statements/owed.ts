// Items as the customer owes them: a write-off changes our books and not his debt, and what came in after it is a payment like any other.
import type { LedgerItem } from '../ledger/types'

/** Without 坏账核销; 核销后收回 lowers what is owed. */
export function owedItem(item: LedgerItem): LedgerItem {
  const { adjustments } = item
  if (adjustments === undefined || !adjustments.some(({ kind }) => kind === 'write-off')) return item
  return {
    ...item,
    adjustments: adjustments
      .filter(({ kind }) => kind !== 'write-off')
      .map(one => (one.kind === 'recovery' ? { ...one, kind: 'credit' as const } : one)),
  }
}
