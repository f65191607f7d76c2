// What to do about a customer who pays late: one suggestion, the first rule that holds.
import type { Minor } from '../../money'
import type { PayingFacts } from './facts'
import type { PayingFigures } from './figures'

/** Later than this in the usual case is long; so many days later than before is growing; closer together than this is reliable. */
const LONG_DAYS = 30
const GROWING_DAYS = 7
const RELIABLE_DAYS = 15

/**
 * `dispute`: settle what is in dispute first; `owner-calls`: much is overdue, so whoever looks after him calls; `prepay`: long late and
 * growing, so shorter terms or money in advance; `tighten`: long late; `remind-earlier`: always about so many days late, so remind him as
 * many days earlier and expect the money as many later; `growing`: not long, but later than before; `confirm`: no pattern to be
 * seen. Where fewer than three items are paid in full, the mean delay with what is unpaid says how late he is.
 */
export type Strategy =
  | { kind: 'dispute'; amount: Minor }
  | { kind: 'owner-calls'; amount: Minor }
  | { kind: 'prepay'; days: number; more: number }
  | { kind: 'tighten'; days: number }
  | { kind: 'remind-earlier'; days: number }
  | { kind: 'growing'; more: number }
  | { kind: 'confirm' }

/** `large`: from this much overdue on it is the owner's to call. Days are whole. */
export const strategyFor = (
  { disputed, overdue }: PayingFacts,
  { usualDelay, delayWithUnpaid, mostly, trend }: PayingFigures,
  { large }: { large: Minor },
): Strategy => {
  if (disputed > 0) return { kind: 'dispute', amount: disputed }
  if (overdue >= large) return { kind: 'owner-calls', amount: overdue }
  const days = Math.round(usualDelay.value ?? delayWithUnpaid.value ?? 0)
  const { recent, before } = trend
  const more = recent.value === null || before.value === null ? 0 : Math.round(recent.value - before.value)
  const isGrowing = more >= GROWING_DAYS
  if (days > LONG_DAYS) return isGrowing ? { kind: 'prepay', days, more } : { kind: 'tighten', days }
  const isReliable = mostly !== null && mostly.to - mostly.from <= RELIABLE_DAYS
  if (isReliable && days > 0 && !isGrowing) return { kind: 'remind-earlier', days }
  return isGrowing ? { kind: 'growing', more } : { kind: 'confirm' }
}
