// How much of each adjustment counts: never more than is open, so that nothing is lowered below 0; the rest is remembered or named.
import type { ItemAdjustment, LedgerItem } from '../ledger/types'
import type { Minor } from '../money'
import type { Problem } from '../problem'
import type { Adjustment, Wanted } from './types'
import { givenAway } from './wanted'

/** Of a customer, what his credit notes have left over. */
export type UnusedCredit = Pick<Adjustment, 'number' | 'on' | 'customer' | 'name' | 'what'> & {
  amount: Minor
}

/** `counted` by number; what is not there counts nothing. */
export type CountedAdjustments = { counted: Map<string, Minor>; unused: UnusedCredit[] }

/** What is left open of an item while its adjustments are set against it one after another. */
export type Ceiling = { open: Minor; writtenOff: Minor }

/** @returns the part of it that counts; lowers the ceiling by it */
export function take(ceiling: Ceiling, { kind, amount }: Wanted): Minor {
  if (kind === 'recovery') {
    const part = Math.max(0, Math.min(amount, ceiling.writtenOff))
    ceiling.writtenOff -= part
    return part
  }
  const part = Math.max(0, Math.min(amount, ceiling.open))
  ceiling.open -= part
  if (kind === 'write-off') ceiling.writtenOff += part
  return part
}

export type Counted = { adjustments: ItemAdjustment[]; parts: { number: string; amount: Minor }[] }

export function countInto(counted: Counted, wanted: Wanted, part: Minor): void {
  const { number, on, kind } = wanted
  counted.parts.push({ number, amount: part })
  if (part > 0) counted.adjustments.push({ on, kind, amount: part })
}

/**
 * An item whose own cells say what is paid. Where only a 付清日期 says so, the rest after the adjustments is what was paid on that day.
 * An amount that cannot be read takes nothing.
 */
export function adjusted(
  item: LedgerItem,
  wanted: readonly Wanted[],
  isPaidByDay: boolean,
): { item: LedgerItem; counted: Counted } {
  const counted: Counted = { adjustments: [], parts: [] }
  const { total, paid, paidOn } = item
  const byDay = isPaidByDay && paidOn !== null && paid === total
  const ceiling: Ceiling = {
    open: total === null || paid === null ? 0 : byDay ? total : total - paid,
    writtenOff: 0,
  }
  for (const one of wanted) countInto(counted, one, take(ceiling, one))
  const { adjustments } = counted
  if (adjustments.length === 0) return { item, counted }
  const lowered = byDay ? { ...item, paid: ceiling.open } : item
  return { item: { ...lowered, adjustments }, counted }
}

/** What counts of each, and what of it does not: a credit note keeps it for later, of everything else it is named. */
export function countedOf(
  adjustments: readonly Adjustment[],
  parts: readonly { number: string; amount: Minor; item: LedgerItem }[],
): CountedAdjustments & { problems: Problem[] } {
  const given = givenAway(adjustments)
  const byNumber = new Map(adjustments.map(one => [one.number, one]))
  const result = {
    counted: new Map<string, Minor>(),
    unused: [] as UnusedCredit[],
    problems: [] as Problem[],
  }
  const places = new Map<string, LedgerItem>()
  for (const { number, amount, item } of parts) {
    result.counted.set(number, (result.counted.get(number) ?? 0) + amount)
    places.set(number, item)
  }
  for (const [number, item] of places) {
    const one = byNumber.get(number)
    if (one === undefined) continue
    const amount = result.counted.get(number) ?? 0
    const over = one.amount - (given.get(number) ?? 0) - amount
    if (over <= 0) continue
    if (one.kind === 'credit' && one.of === '') {
      const { on, customer, name, what } = one
      result.unused.push({ number, on, customer, name, what, amount: over })
    } else {
      const place = { sheet: item.sheet, row: item.row, field: null }
      result.problems.push({
        code: 'adjustment-over',
        place,
        value: number,
        expected: amount,
        counted: one.amount,
      })
    }
  }
  return result
}
