// What a customer's credit cost: money tied up from the sale to the payment.
import { byDay, type CalendarDate, daysBetween } from '../calendar-date'
import type { OpenItem, Payment } from '../ledger/types'
import { type Minor, sum } from '../money'
import type { Period } from '../period'
import type { Figure } from '../problem'
import { capitalCost } from '../receivables/provision/provision'
import { revenueOf } from '../sales/revenue'

/**
 * Σ amount × rate × days / 365: each part from the sale to the day it was paid or lowered, what is open to `asOf`. Parts paid on days that
 * nobody wrote down are left out. `n` items counted. `during`: only the days of that period, and the items that tied money up on them.
 */
export const tiedUpCost = (
  items: readonly OpenItem[],
  { rate, asOf, during }: { rate: number; asOf: CalendarDate; during?: Period },
): Figure => {
  let [cost, n] = [0, 0]
  for (const item of items) {
    const from = item.recognisedOn
    const total = revenueOf(item)
    if (from === null || from > asOf || total <= 0) continue
    if (during !== undefined && !mayReach(item, during)) continue
    const parts = partsOf(item, { total, asOf })
    if (parts.length === 0) continue
    const ofDay = parts.map(({ amount, on }) => amount * daysTiedUp({ from, to: on }, during))
    if (during !== undefined && ofDay.every(one => one === 0)) continue
    cost += capitalCost(sum(ofDay), { rate, days: 1 })
    n += 1
  }
  return { value: cost, n }
}

/** Cheaper than its parts: whether anything of it was open in the period, or went since it began. */
const mayReach = (
  { recognisedOn, open, payments, dated, adjustments, paidOn }: OpenItem,
  { from, to }: Period,
) => {
  if (recognisedOn !== null && recognisedOn > to) return false
  const isSince = ({ on }: { on: CalendarDate }) => on >= from
  return (
    open > 0 ||
    (paidOn !== null && paidOn >= from) ||
    (payments ?? dated)?.some(isSince) === true ||
    adjustments?.some(isSince) === true
  )
}

const daysTiedUp = ({ from, to }: Period, during: Period | undefined): number => {
  const [first, last] = [during?.from ?? from, during?.to ?? to]
  const [start, end] = [from > first ? from : first, to < last ? to : last]
  return start < end ? daysBetween(start, end) : 0
}

/** The total by the days on which it went, and what is open on `asOf`; money that went back is tied up again, what is 预收 ties up none. */
const partsOf = (item: OpenItem, { total, asOf }: { total: Minor; asOf: CalendarDate }): Payment[] => {
  const parts: Payment[] = []
  let left = total
  for (const { on, amount } of leaving(item, asOf)) {
    const before = Math.max(0, left)
    left -= amount
    const part = before - Math.max(0, left)
    if (part !== 0) parts.push({ on, amount: part })
  }
  if (item.open > 0) parts.push({ on: asOf, amount: item.open })
  return parts
}

/** What was paid, and taken off without cash, on known days up to `asOf`; what 付清日期 alone tells was paid on it. */
const leaving = (item: OpenItem, asOf: CalendarDate): Payment[] => {
  const { payments, dated, adjustments = [], state, paid, paidOn } = item
  const known = payments ?? dated ?? []
  const told = [...known, ...adjustments.filter(({ kind }) => kind !== 'recovery')]
  const isToldByDay = known.length === 0 && state === 'settled' && paid !== null && paidOn !== null
  if (isToldByDay) told.push({ on: paidOn, amount: paid })
  return told.filter(({ on }) => on <= asOf).sort(byDay)
}
