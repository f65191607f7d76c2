// A receipt as it is typed, and what it comes to: the whole amount, the shares by the rule or by hand, and what is wrong with them.
import { calendarDate } from '../../core/calendar-date'
import { readAmount } from '../../core/ledger/cells/amount'
import type { CurrencyCode, Minor } from '../../core/money'
import { sum } from '../../core/money'
import { allocate } from '../../core/receipts/allocate'
import {
  LOWERING_FIELDS,
  type Lowering,
  type LoweringField,
  lower,
  settledWhole,
} from '../../core/receipts/lowering'
import type { AllocationRule, PayableItem } from '../../core/receipts/types'

export type ReceiptDraft = {
  amount: string
  on: string
  note: string
  /** Key of the item to be paid first; '' leaves it to the rule. */
  first: string
  /** The day its bill falls due, '' while it is not typed; null where it is none. */
  dueOn: string | null
  /** Shares typed by hand, by the key of their item; null leaves them to the rule. */
  typed: Record<string, string> | null
  /** For optional columns of the team's own 收款, as typed. */
  beside: BesideDraft
}

export type BesideDraft = Record<LoweringField | 'settledBy', string>
export const NOTHING_BESIDE: BesideDraft = { fee: '', rounding: '', discount: '', settledBy: '' }

export type DraftShare = { item: PayableItem; amount: Minor; rule: AllocationRule }

export type DraftedReceipt = {
  /** Null: not an amount yet. */
  total: Minor | null
  shares: DraftShare[]
  /** What no share takes; negative when the shares are too much. */
  rest: Minor
  /** Typed shares that are no amount or more than is open. */
  wrong: Record<string, 'not-amount' | 'too-much'>
  /** What it settles beside the money. */
  lowered: LoweredDraft
}

/** `parts`: which item bears how much; `over`: what nothing of the receipt bears; `wrong`: typed and no amount. */
export type LoweredDraft = {
  lowerings: Lowering[]
  parts: { item: PayableItem; amount: Minor }[]
  over: Minor
  wrong: LoweringField[]
}

/** Instalments of one contract stand in one row. */
export const keyOf = ({
  sheet,
  row,
  item,
  contract,
}: Pick<PayableItem, 'sheet' | 'row' | 'item' | 'contract'>): string =>
  contract === undefined ? `${sheet}!${row}` : `${sheet}!${row} ${item}`

/** A positive amount in minor units (50000, 5 万, 1,234.50), or null. */
export const amountFrom = (typed: string, currency: CurrencyCode): Minor | null => {
  const read = readAmount(typed, { currency, unit: 1 })
  return read.ok && read.value !== null && read.value > 0 ? read.value : null
}

export const isDayUntil = (text: string, last: string): boolean => calendarDate(text) !== null && text <= last

export const draftReceipt = (
  draft: ReceiptDraft,
  items: readonly PayableItem[],
  currency: CurrencyCode,
): DraftedReceipt => {
  const total = amountFrom(draft.amount, currency)
  const typed = loweringsIn(draft.beside, currency)
  const drafted = sharesOf(draft, { items, currency, total }, typed.lowerings)
  const { parts, over } = loweredOf(drafted.shares, typed.lowerings)
  // Nothing is too much before the amount is typed.
  return { ...drafted, lowered: { ...typed, parts, over: drafted.total === null ? 0 : over } }
}

type Shares = Omit<DraftedReceipt, 'lowered'>

const sharesOf = (
  draft: ReceiptDraft,
  { items, currency, total }: ByHand,
  lowerings: readonly Lowering[],
): Shares => {
  if (draft.typed !== null) return byHand(draft.typed, { items, currency, total })
  if (total === null) return { total, shares: [], rest: 0, wrong: {} }
  const first = items.find(item => keyOf(item) === draft.first) ?? null
  const whole = first === null ? (settledWhole(items, total, lowerings) ?? null) : null
  const { shares, rest } = allocate(items, total, first ?? whole)
  const rule = 'exact' as const
  return {
    total,
    shares: whole === null ? shares : shares.map(share => ({ ...share, rule })),
    rest,
    wrong: {},
  }
}

const loweringsIn = (
  beside: BesideDraft,
  currency: CurrencyCode,
): Pick<LoweredDraft, 'lowerings' | 'wrong'> => {
  const typed: Pick<LoweredDraft, 'lowerings' | 'wrong'> = { lowerings: [], wrong: [] }
  for (const field of LOWERING_FIELDS) {
    const text = beside[field].trim()
    if (text === '' || /^[0.]+$/.test(text)) continue
    const amount = amountFrom(text, currency)
    if (amount === null) typed.wrong.push(field)
    else typed.lowerings.push({ field, amount, text })
  }
  return typed
}

const loweredOf = (
  shares: readonly DraftShare[],
  lowerings: readonly Lowering[],
): Pick<LoweredDraft, 'parts' | 'over'> => {
  const left = shares.map(({ item, amount }) => ({ item, open: item.open - amount }))
  const parts = new Map<PayableItem, Minor>()
  const over = lower(left, lowerings, (one, { amount }) => {
    one.open -= amount
    parts.set(one.item, (parts.get(one.item) ?? 0) + amount)
  })
  return {
    parts: [...parts].map(([item, amount]) => ({ item, amount })),
    over: sum(over.map(one => one.amount)),
  }
}

type ByHand = { items: readonly PayableItem[]; currency: CurrencyCode; total: Minor | null }

const byHand = (typed: Record<string, string>, { items, currency, total }: ByHand): Shares => {
  const wrong: DraftedReceipt['wrong'] = {}
  const shares: DraftShare[] = []
  for (const item of items) {
    const text = (typed[keyOf(item)] ?? '').trim()
    if (text === '' || /^0+$/.test(text)) continue
    const amount = amountFrom(text, currency)
    if (amount === null) wrong[keyOf(item)] = 'not-amount'
    else if (amount > item.open) wrong[keyOf(item)] = 'too-much'
    else shares.push({ item, amount, rule: 'chosen' })
  }
  return { total, shares, rest: (total ?? 0) - sum(shares.map(({ amount }) => amount)), wrong }
}

/** The shares of the rule as text, to begin with by hand. */
export const typedShares = (shares: readonly DraftShare[], decimals: number): Record<string, string> =>
  Object.fromEntries(shares.map(({ item, amount }) => [keyOf(item), String(amount / 10 ** decimals)]))

/** What is to be said of the shares beyond their amounts: which do not reach the ledger, and why. */
export const remarksOn = (shares: readonly DraftShare[]): ('formula' | 'no-column' | 'part')[] => {
  const remarks = shares.flatMap(({ item: { booking, open }, amount }) => {
    if (booking === 'formula' || booking === 'no-column') return [booking]
    return booking === 'paid-on' && amount < open ? (['part'] as const) : []
  })
  return [...new Set(remarks)]
}

/** Nothing of it reaches the ledger. */
export const isNotedOnly = (shares: readonly DraftShare[]): boolean =>
  shares.every(share => remarksOn([share]).length > 0)
