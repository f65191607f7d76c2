// A frozen plan after customers in it were found to be one: one line by the key he has now; the rows stay as they were frozen.
import type { CustomerKey } from '../../ledger/types'
import { type Minor, sum } from '../../money'
import type { PlanLine } from './plan'

export type Adjustment = { before: Minor; reason: string; by: string; at: string }
/** A row of a plan, the last one of its customer. */
export type KeptLine = PlanLine & { version: number; adjusted: Adjustment | null }
/** `rows`: what it was frozen as, one row unless customers became one since. */
export type StandingLine = PlanLine & {
  adjusted: Adjustment | null
  rows: readonly [KeptLine, ...KeptLine[]]
}

export type Standing = {
  /** Whose a key is now. */
  whose: (customer: CustomerKey) => CustomerKey
  /** The name that stayed, where two became one. */
  shown: ReadonlyMap<CustomerKey, string>
}

/** In the order of the rows. */
export function standingLines(rows: readonly KeptLine[], { whose, shown }: Standing): StandingLine[] {
  const together = new Map<CustomerKey, [KeptLine, ...KeptLine[]]>()
  for (const row of rows) {
    const customer = whose(row.customer)
    const known = together.get(customer)
    if (known === undefined) together.set(customer, [row])
    else known.push(row)
  }
  return [...together].map(([customer, own]) => {
    const [first] = own
    const named = own.find(row => row.customer === customer) ?? first
    const total = (of: (row: KeptLine) => Minor) => sum(own.map(of))
    return {
      customer,
      name:
        first.customer === customer && own.length === 1 ? first.name : (shown.get(customer) ?? named.name),
      owner: ownerOf(own),
      overdue: total(row => row.overdue),
      due: total(row => row.due),
      held: total(row => row.held),
      plan: total(row => row.plan),
      received: total(row => row.received),
      adjusted: lastAdjustment(own),
      rows: own,
    }
  })
}

/** Whose most of it was. */
const ownerOf = (rows: readonly KeptLine[]): string => {
  const owners = new Map<string, Minor>()
  for (const { owner, overdue, due } of rows) owners.set(owner, (owners.get(owner) ?? 0) + overdue + due)
  const [first] = [...owners].sort(([, a], [, b]) => b - a)
  return first?.[0] ?? ''
}

/** The latest, with what all rows held together before it. */
const lastAdjustment = (rows: readonly KeptLine[]): Adjustment | null => {
  const adjusted = rows.flatMap(row => (row.adjusted === null ? [] : [{ plan: row.plan, ...row.adjusted }]))
  const [last] = [...adjusted].sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0))
  if (last === undefined) return null
  const { reason, by, at } = last
  const same = adjusted.filter(one => one.at === at && one.reason === reason)
  const before = sum(rows.map(({ plan }) => plan)) - sum(same.map(one => one.plan - one.before))
  return { before, reason, by, at }
}

/** The rows whose plan becomes another so that the line's does: the first one, and further ones where that has not so much. */
export function adjustedRows({ rows, plan: before }: StandingLine, plan: Minor): KeptLine[] {
  let left = plan - before
  return rows.flatMap(row => {
    const change = Math.max(left, Math.min(0, 0 - row.plan))
    left -= change
    return change === 0 ? [] : [{ ...row, plan: row.plan + change }]
  })
}

export type Since = {
  /** All keys that are this customer by now, his own among them. */
  former: (customer: CustomerKey) => readonly CustomerKey[]
  /** By the key of a name: when it was found to be another's. */
  merged: ReadonlyMap<CustomerKey, string>
  /** When the plan was frozen. */
  at: string
}

/**
 * Somebody who stood in no row of the plan became this customer after it was frozen: what he had paid before the month was not kept, and a
 * difference to it would be made up.
 */
export function isJoinedByOthers({ customer, rows }: StandingLine, { former, merged, at }: Since): boolean {
  const frozen = new Set(rows.map(row => row.customer))
  const isSince = (key: CustomerKey) => (merged.get(key) ?? '') >= at
  return former(customer).some(
    key => !frozen.has(key) && (key === customer ? [...frozen].some(isSince) : isSince(key)),
  )
}
