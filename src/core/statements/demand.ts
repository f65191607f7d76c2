// 催款函: what of a customer is overdue and may be demanded today, the open and undisputed amount of each item, with interest where the contract names a rate.
import type { CalendarDate } from '../calendar-date'
import { isUnreviewed } from '../four-eyes/plans'
import { projectOf } from '../ledger/plans/item-name'
import type { ItemKey, OpenItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { type ActiveHolds, heldPart } from '../reminders/holds'
import type { SheetRow } from '../sheet-row'
import type { FormalRules } from './formal-rules'
import { lateInterest, lateRateOf, statutoryRate } from './late-interest'

/**
 * `rate` as the contract words it. 'none' where it words none that can be read: only a contract that says nothing at all bears the interest of the law
 * ('sme') or of the rate the team entered ('rate').
 */
export type DemandLine = SheetRow & {
  key: ItemKey
  reference: string
  /** 客户订单号; '' where the ledger has none. */
  order: string
  project: string
  due: CalendarDate
  /** `due` before it was moved to a workday: 催款记录 knows the item by it. */
  agreed: CalendarDate
  daysOverdue: number
  open: Minor
  rate: string
  basis: 'agreed' | 'sme' | 'rate' | 'none'
  interest: Minor
}

/** `leftOut`: overdue and not demanded: its due day is only inferred, its cells have a problem, a second person has not ticked it, it is not to be reminded, it is on hold, or it is disputed (the part that is). */
export type Demand = {
  lines: DemandLine[]
  total: Minor
  interest: Minor
  /** What of it no contract names. */
  statutory: Minor
  leftOut: { count: number; amount: Minor }
}

/** `unreviewed`: what waits for a second person's tick, as `heldKeys` names it. `isNever`: 不催; absent: none is. */
type DemandRules = {
  isNever?: (item: OpenItem) => boolean
  unreviewed: ReadonlySet<string>
  holds: ActiveHolds
  unagreed: Pick<FormalRules, 'interest' | 'yearlyRate'>
}

/** The items of one customer as they stand today; the oldest first. */
export function demandOf(
  items: readonly OpenItem[],
  { unreviewed, holds, unagreed, isNever = () => false }: DemandRules,
): Demand {
  const byLaw = statutoryRate(unagreed)
  const lawful = unagreed.interest === 'sme' ? 'sme' : 'rate'
  const demand: Demand = { lines: [], total: 0, interest: 0, statutory: 0, leftOut: { count: 0, amount: 0 } }
  for (const item of items) {
    if (item.state !== 'overdue' || item.open <= 0) continue
    const { sheet, row, key, due, daysOverdue, reference, more } = item
    const sure = due.kind === 'known' && item.problems.length === 0 && !isUnreviewed(item, unreviewed)
    const open = sure && !isNever(item) ? item.open - heldPart(item, holds) : 0
    if (open < item.open) {
      demand.leftOut.count += 1
      demand.leftOut.amount += item.open - open
    }
    if (open <= 0 || due.kind !== 'known') continue
    const words = (more?.lateRate ?? '').trim()
    const agreed = lateRateOf(words)
    const rate = words === '' ? byLaw : agreed
    demand.lines.push({
      ...{
        sheet,
        row,
        key,
        reference,
        order: more?.customerOrder ?? '',
        project: projectOf(item),
        due: due.on,
        agreed: due.agreed ?? due.on,
        daysOverdue,
        open,
      },
      rate: agreed === null ? '' : words,
      basis: rate === null ? 'none' : agreed === null ? lawful : 'agreed',
      interest: rate === null ? 0 : lateInterest(open, daysOverdue, rate),
    })
  }
  demand.lines.sort((a, b) => b.daysOverdue - a.daysOverdue)
  demand.total = sum(demand.lines.map(({ open }) => open))
  demand.interest = sum(demand.lines.map(({ interest }) => interest))
  demand.statutory = sum(
    demand.lines.filter(({ basis }) => basis !== 'agreed').map(({ interest }) => interest),
  )
  return demand
}
