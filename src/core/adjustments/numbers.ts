// Numbers of adjustments, and what an item still bears of each kind.
import type { CalendarDate } from '../calendar-date'
import { numbersAfter } from '../day-numbers'
import type { OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { Adjustment, AdjustmentKind } from './types'

export function nextAdjustment(adjustments: readonly Adjustment[], today: CalendarDate): string {
  return numbersAfter(
    'TZ',
    adjustments.map(({ number }) => number),
    today,
  )(0)
}

/** `writtenOff`: approved and not recovered. `proposed`: write-offs of this very item that wait for approval. */
export type Bearing = { open: Minor; writtenOff: Minor; proposed: Minor }

export function bearingOf(item: OpenItem, waiting: readonly Pick<Adjustment, 'amount'>[]): Bearing {
  const amounts = (kind: AdjustmentKind) =>
    sum((item.adjustments ?? []).filter(one => one.kind === kind).map(({ amount }) => amount))
  return {
    open: item.open,
    writtenOff: amounts('write-off') - amounts('recovery'),
    proposed: sum(waiting.map(({ amount }) => amount)),
  }
}

/** The most that can be entered; a credit note may be more than is open and keeps the rest for later. Null: no limit. */
export function mostOf(kind: AdjustmentKind, { open, writtenOff, proposed }: Bearing): Minor | null {
  if (kind === 'credit') return null
  if (kind === 'recovery') return writtenOff
  return Math.max(0, open - proposed)
}
