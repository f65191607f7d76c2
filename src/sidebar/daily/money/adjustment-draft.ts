// An adjustment as it is typed: which item, how much it bears, and what is wrong with it.
import type { AdjustableItem } from '../../../contract/adjustments'
import type { UnusedCredit } from '../../../core/adjustments/count'
import { mostOf } from '../../../core/adjustments/numbers'
import type { AdjustmentKind } from '../../../core/adjustments/types'
import type { CurrencyCode, Minor } from '../../../core/money'
import { amountFrom, keyOf } from '../receipt-draft'

export type AdjustmentDraft = {
  kind: AdjustmentKind
  /** Key of the item; '' for the first that fits. */
  item: string
  amount: string
  on: string
  reason: string
}

export type DraftedAdjustment = {
  /** Those the kind can be entered on. */
  items: AdjustableItem[]
  item: AdjustableItem | null
  amount: Minor | null
  /** Null: as much as one likes. */
  most: Minor | null
}

/** `using`: the credit note whose unused part is moved. */
export const draftAdjustment = (
  draft: AdjustmentDraft,
  all: readonly AdjustableItem[],
  { currency, using }: { currency: CurrencyCode; using: UnusedCredit | null },
): DraftedAdjustment => {
  const items = all.filter(item => (draft.kind === 'recovery' ? item.writtenOff > 0 : item.open > 0))
  const item = items.find(one => keyOf(one) === draft.item) ?? items[0] ?? null
  const own = item === null ? 0 : mostOf(draft.kind, item)
  const most = using === null || item === null ? own : Math.min(using.amount, item.open)
  return { items, item, amount: amountFrom(draft.amount, currency), most }
}
