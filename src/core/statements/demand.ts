// 催款函: what of a customer is overdue and may be demanded today, the open and undisputed amount of each item, with interest where the contract names a rate.
import type { CalendarDate } from '../calendar-date'
import { projectOf } from '../ledger/plans/item-name'
import type { OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { type ActiveHolds, heldPart } from '../reminders/holds'
import { placeKey } from '../sheet-row'
import { lateInterest, lateRateOf } from './late-interest'

/** `rate` as the contract words it; '' where none can be read, and then there is no interest. */
export type DemandLine = {
  reference: string
  project: string
  due: CalendarDate
  daysOverdue: number
  open: Minor
  rate: string
  interest: Minor
}

/** `leftOut`: overdue and not demanded: its due day is only inferred, its cells have a problem, a second person has not ticked it, it is on hold, or it is disputed (the part that is). */
export type Demand = {
  lines: DemandLine[]
  total: Minor
  interest: Minor
  leftOut: { count: number; amount: Minor }
}

/** `unreviewed`: rows that wait for a second person's tick, by `placeKey`. */
type DemandRules = { unreviewed: ReadonlySet<string>; holds: ActiveHolds }

/** The items of one customer as they stand today; the oldest first. */
export function demandOf(items: readonly OpenItem[], { unreviewed, holds }: DemandRules): Demand {
  const demand: Demand = { lines: [], total: 0, interest: 0, leftOut: { count: 0, amount: 0 } }
  for (const item of items) {
    if (item.state !== 'overdue' || item.open <= 0) continue
    const { due, daysOverdue, reference, more } = item
    const sure = due.kind === 'known' && item.problems.length === 0 && !unreviewed.has(placeKey(item))
    const open = sure ? item.open - heldPart(item, holds) : 0
    if (open < item.open) {
      demand.leftOut.count += 1
      demand.leftOut.amount += item.open - open
    }
    if (open <= 0 || due.kind !== 'known') continue
    const rate = lateRateOf(more?.lateRate ?? '')
    demand.lines.push({
      ...{ reference, project: projectOf(item), due: due.on, daysOverdue, open },
      rate: rate === null ? '' : (more?.lateRate ?? '').trim(),
      interest: rate === null ? 0 : lateInterest(open, daysOverdue, rate),
    })
  }
  demand.lines.sort((a, b) => b.daysOverdue - a.daysOverdue)
  demand.total = sum(demand.lines.map(({ open }) => open))
  demand.interest = sum(demand.lines.map(({ interest }) => interest))
  return demand
}
