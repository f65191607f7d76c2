// Adjustments seen from a day: nothing counts before its date.
import type { CalendarDate } from '../calendar-date'
import type { LedgerItem } from '../ledger/types'
import type { Minor } from '../money'

type Adjusted = Pick<LedgerItem, 'adjustments'>

/** By how much the open amount was lowered by the end of the day. */
export function loweredBy({ adjustments }: Adjusted, asOf: CalendarDate): Minor {
  if (adjustments === undefined) return 0
  let lowered = 0
  for (const { on, kind, amount } of adjustments) if (kind !== 'recovery' && on <= asOf) lowered += amount
  return lowered
}

/** By how much less cash was to be asked for by the end of the day: credit notes and small differences, not what was written off. */
export function waivedBy({ adjustments }: Adjusted, asOf: CalendarDate): Minor {
  if (adjustments === undefined) return 0
  let waived = 0
  for (const { on, kind, amount } of adjustments)
    if (kind !== 'recovery' && kind !== 'write-off' && on <= asOf) waived += amount
  return waived
}

/** By how much it is lowered in all, whatever the day. */
export function loweredInAll({ adjustments }: Adjusted): Minor {
  if (adjustments === undefined) return 0
  let lowered = 0
  for (const { kind, amount } of adjustments) if (kind !== 'recovery') lowered += amount
  return lowered
}

/** 核销后收回: cash that came in by the end of the day for what was written off. */
export function recoveredBy({ adjustments }: Adjusted, asOf: CalendarDate): Minor {
  if (adjustments === undefined) return 0
  let recovered = 0
  for (const { on, kind, amount } of adjustments) if (kind === 'recovery' && on <= asOf) recovered += amount
  return recovered
}
