// Numbers of adjustments, and what an item still bears of each kind.
import type { CalendarDate } from '../calendar-date'
import type { OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { Adjustment, AdjustmentKind } from './types'

/** `TZ20261121-03`: the third of the day; numbers are never given twice, also when rows were deleted between. */
export function nextAdjustment(adjustments: readonly Adjustment[], today: CalendarDate): string {
  const day = `TZ${today.replace(/-/g, '')}-`
  const last = adjustments
    .filter(({ number }) => number.startsWith(day))
    .reduce((most, { number }) => Math.max(most, Number(number.slice(day.length)) || 0), 0)
  return day + String(last + 1).padStart(2, '0')
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
