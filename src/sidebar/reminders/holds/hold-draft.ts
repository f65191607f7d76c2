// A hold as it is typed, and what of it can be saved.
import type { HoldableItem } from '../../../contract/holds'
import type { Input } from '../../../contract/inputs'
import { calendarDate } from '../../../core/calendar-date'
import type { CurrencyCode, Minor } from '../../../core/money'
import type { HoldKind } from '../../../core/reminders/holds'
import { amountFrom } from '../../daily/receipt-draft'

/** `item` '': everything the customer owes. */
export type HoldDraft = { kind: HoldKind; item: string; amount: string; until: string; reason: string }

export type WrongHold = { amount: boolean; until: boolean; reason: boolean }

type Context = { asOf: string; currency: CurrencyCode; items: readonly HoldableItem[] }

/** Only a dispute about one item may be about a part of it. */
export const mayBePart = ({ kind, item }: HoldDraft): boolean => kind === 'dispute' && item !== ''

const partOf = (draft: HoldDraft, currency: CurrencyCode): Minor | null =>
  mayBePart(draft) && draft.amount.trim() !== '' ? amountFrom(draft.amount, currency) : null

export const wrongInHold = (draft: HoldDraft, { asOf, currency, items }: Context): WrongHold => {
  const part = partOf(draft, currency)
  const open = items.find(({ item }) => item === draft.item)?.open ?? 0
  const isTyped = mayBePart(draft) && draft.amount.trim() !== ''
  return {
    amount: isTyped && (part === null || part <= 0 || part > open),
    until: calendarDate(draft.until) === null || draft.until < asOf,
    reason: draft.reason.trim() === '',
  }
}

export const holdInput = (
  draft: HoldDraft,
  customer: string,
  currency: CurrencyCode,
): Input<'holds.add'> => ({
  customer,
  item: draft.item === '' ? null : draft.item,
  kind: draft.kind,
  amount: partOf(draft, currency),
  until: draft.until,
  reason: draft.reason.trim(),
})
