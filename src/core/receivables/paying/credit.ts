// 信用额度: how much of it a customer uses, and what room is left (receivables.md §2.8).
import type { CalendarDate } from '../../calendar-date'
import type { Customer, OpenItem } from '../../ledger/types'
import { type Minor, sum } from '../../money'

/** No limit is 'none', a limit of 0 'cash-only'; 'near' from the share that warns on, 'full' from the whole limit on. */
export type CreditState = 'none' | 'cash-only' | 'within' | 'near' | 'full'

/**
 * `exposure`: open − 预收 − 未核销, at least 0. `committed`: signed by now and not begun, so not open yet; `projected`: the exposure with
 * it. `use`: exposure / limit, null without a limit above 0; `room`: limit − exposure, negative beyond it, null without a limit. `ranOut`:
 * the last day of a limit that is past, and counts as 0.
 */
export type CreditUse = {
  state: CreditState
  limit: Minor | null
  exposure: Minor
  committed: Minor
  projected: Minor
  use: number | null
  projectedUse: number | null
  room: Minor | null
  ranOut?: string
}

export type CreditRules = { asOf: CalendarDate; unapplied: Minor; percent: number }

/** The limit as it holds on a day: one that ran out before it counts as 0. Null: none is set. */
export const limitOn = (
  { creditLimit, more }: Pick<Customer, 'creditLimit' | 'more'>,
  asOf: CalendarDate,
): Pick<CreditUse, 'limit' | 'ranOut'> => {
  const until = more?.limitUntil
  if (creditLimit === null || until === undefined || until >= asOf) return { limit: creditLimit }
  return { limit: 0, ranOut: until }
}

/** Over the customer's items; `percent` of the limit warns. */
export const creditUse = (
  items: readonly OpenItem[],
  customer: Pick<Customer, 'creditLimit' | 'more'>,
  { asOf, unapplied, percent }: CreditRules,
): CreditUse => {
  const holds = limitOn(customer, asOf)
  const { limit } = holds
  const exposure = exposureOf(items, unapplied)
  const committed = sum(items.map(item => committedPart(item, asOf)))
  const projected = exposure + committed
  const shareOf = (amount: Minor) => (limit === null || limit <= 0 ? null : amount / limit)
  return {
    state: stateOf({ limit, exposure, percent }),
    ...holds,
    exposure,
    committed,
    projected,
    use: shareOf(exposure),
    projectedUse: shareOf(projected),
    room: limit === null ? null : limit - exposure,
  }
}

/** Open amounts less what was paid too much and what no contract takes yet, at least 0. */
export const exposureOf = (items: readonly OpenItem[], unapplied: Minor): Minor =>
  Math.max(0, sum(items.map(({ open, prepaid }) => open - prepaid)) - unapplied)

/** What is unpaid of a deal that is signed by then and not begun. */
export const committedPart = ({ state, signedOn, total, paid }: OpenItem, asOf: CalendarDate): Minor =>
  state === 'not-started' && signedOn !== null && signedOn <= asOf
    ? Math.max(0, (total ?? 0) - (paid ?? 0))
    : 0

type Standing = { limit: Minor | null; exposure: Minor; percent: number }

const stateOf = ({ limit, exposure, percent }: Standing): CreditState => {
  if (limit === null) return 'none'
  if (limit === 0) return 'cash-only'
  if (exposure >= limit) return 'full'
  return exposure * 100 >= limit * percent ? 'near' : 'within'
}
