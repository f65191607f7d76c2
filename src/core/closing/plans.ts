// 分期 in a closed month: a contract's plan as it stood, what of it is another by now, and what is overdue by it.
import type { CalendarDate } from '../calendar-date'
import { agreedDay } from '../ledger/open-items'
import { fill, partsByDay } from '../ledger/plans/spread'
import type { PlannedContract } from '../ledger/plans/types'
import type { LedgerItem } from '../ledger/types'
import { type Minor, sum } from '../money'
import { placeKey } from '../sheet-row'
import type { KeptItem, KeptPart } from '../snapshot/types'

/** The plan of a contract, found by its row; undefined where it has none. */
export type PlanOf = (item: LedgerItem) => KeptPart[] | undefined

export function plansByContract(plans: readonly PlannedContract[]): PlanOf {
  if (plans.length === 0) return () => undefined
  const byPlace = new Map(plans.map(({ contract, parts }) => [placeKey(contract), parts.map(kept)]))
  return item => byPlace.get(placeKey(item))
}

/** 期次 as it is kept: enough to tell instalments apart. */
export const keptMark = (mark: string): string => mark.slice(0, 40).replace(/[\uD800-\uDBFF]$/, '')

const kept = ({ instalment, due, total }: LedgerItem): KeptPart => ({
  mark: keptMark(instalment?.mark ?? ''),
  due: agreedDay(due),
  total,
})

export function withPlan(item: KeptItem, plan: KeptPart[] | undefined): KeptItem {
  return plan === undefined ? item : { ...item, plan }
}

type Plan = readonly KeptPart[]

/**
 * The instalments that differ, as they were and as they are; none for a plan made since, which is no change of the month. A due day that
 * only became known, by an event after the month, is none either.
 */
export function changedParts(
  before: Plan | undefined,
  now: Plan = [],
  asOf: CalendarDate,
): { before: KeptPart[]; now: KeptPart[] } {
  if (before === undefined) return { before: [], now: [] }
  const [then, today] = [byMark(before), byMark(now)]
  const isOther = (mark: string) => {
    const [a, b] = [then.get(mark), today.get(mark)]
    if (a === undefined || b === undefined || a.total !== b.total) return true
    const isKnownSince = a.due === null && b.due !== null && b.due > asOf
    return a.due !== b.due && !isKnownSince
  }
  return {
    before: before.filter(({ mark }) => isOther(mark)),
    now: now.filter(({ mark }) => isOther(mark)),
  }
}

const byMark = (plan: Plan) => new Map(plan.map(part => [part.mark, part]))

/** What was settled went to the earliest instalments, as the ledger spreads it. */
export function overdueByPlan(plan: Plan, settled: Minor, asOf: CalendarDate): Minor {
  const ordered = partsByDay(plan, ({ due }) => due)
  const rooms = ordered.map(({ total }) => total ?? 0)
  const filled = fill(rooms, settled)
  return sum(
    ordered.map(({ due }, at) =>
      due !== null && due < asOf ? Math.max(0, (rooms[at] ?? 0) - (filled[at] ?? 0)) : 0,
    ),
  )
}
