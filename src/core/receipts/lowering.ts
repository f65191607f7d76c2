// What a receipt settles beside its money: 手续费, 抹零 and 贴息 lower what it paid, the part that was paid last first, and nothing else.
import type { ItemAdjustment } from '../ledger/types'
import type { Minor } from '../money'

/** So much from the cell of a field; `text` is the cell as a person sees it. */
export type Lowering = { field: LoweringField; amount: Minor; text: string }
export const LOWERING_FIELDS = ['fee', 'rounding', 'discount'] as const
export type LoweringField = (typeof LOWERING_FIELDS)[number]

/** 贴息 is booked as 手续费 is. */
const KINDS: Record<LoweringField, ItemAdjustment['kind']> = {
  fee: 'fee',
  rounding: 'rounding',
  discount: 'fee',
}

type Open = { open: Minor }

/** The one that the money and what is beside it settle to the cent together: it is what such a receipt pays. */
export function settledWhole<Item extends Open & { disputed: Minor }>(
  items: readonly Item[],
  money: Minor,
  lowerings: readonly Lowering[],
): Item | undefined {
  if (lowerings.length === 0) return undefined
  const whole = money + sumOf(lowerings)
  return items.find(({ open, disputed }) => open - disputed === whole)
}

/**
 * Hands out the lowerings over the items that the money paid, the last of them first. `open` is what the money left.
 * @returns what none of them takes
 */
export function lower<Item extends Open>(
  touched: readonly Item[],
  lowerings: readonly Lowering[],
  give: (item: Item, part: { kind: ItemAdjustment['kind']; amount: Minor }) => void,
): Lowering[] {
  const over: Lowering[] = []
  for (const { field, amount, text } of lowerings) {
    let left = amount
    for (let at = touched.length - 1; at >= 0 && left > 0; at -= 1) {
      const item = touched[at]
      const part = item === undefined ? 0 : Math.min(left, item.open)
      if (item === undefined || part <= 0) continue
      give(item, { kind: KINDS[field], amount: part })
      left -= part
    }
    if (left > 0) over.push({ field, amount: left, text })
  }
  return over
}

export function sumOf(lowerings: readonly Lowering[]): Minor {
  return lowerings.reduce((sum, { amount }) => sum + amount, 0)
}
