// 分期 as 复核 sees it: the plan of a contract kept with it, how much of it is another, and which instalments that touches.
import { keptMark, type PlanOf, withPlan } from '../closing/plans'
import { fill, partsByDay } from '../ledger/plans/spread'
import type { LedgerItem } from '../ledger/types'
import type { CurrencyCode, Minor } from '../money'
import { placeKey, type SheetRow } from '../sheet-row'
import { keptOf } from '../snapshot/kept'
import type { KeptItem, KeptPart } from '../snapshot/types'

/** `currency`: of a contract that is not in the ledger's own; the order in which a plan stands in its sheet counts for nothing. */
export function reviewedItem(item: LedgerItem, planOf: PlanOf, currency?: CurrencyCode): KeptItem {
  const plan = planOf(item)
  const kept = plan === undefined ? keptOf(item) : withPlan(keptOf(item), [...plan].sort(byMark))
  return currency === undefined ? kept : { ...kept, currency }
}

const byMark = (a: KeptPart, b: KeptPart) => (a.mark < b.mark ? -1 : a.mark > b.mark ? 1 : 0)

type Plan = readonly KeptPart[]

/** What the instalments that differ come to, before or now, whichever is more; null where one cannot be read. */
export function planSize(before: Plan = [], now: Plan = []): Minor | null {
  const sizes = [others(before, now), others(now, before)].map(parts =>
    parts.reduce<Minor | null>((sum, { total }) => (sum === null || total === null ? null : sum + total), 0),
  )
  const [was = 0, is = 0] = sizes
  return was === null || is === null ? null : Math.max(was, is)
}

function others(parts: Plan, than: Plan): KeptPart[] {
  const prints = new Set(than.map(printOf))
  return parts.filter(part => !prints.has(printOf(part)))
}

const printOf = ({ mark, due, total }: KeptPart) => `${mark}\u001f${due}\u001f${total}`

/** The instalments whose amount or day is another, and those of which by that another part is paid. */
export function touchedMarks({ before, now }: { before: KeptItem | null; now: KeptItem }): Set<string> {
  const { plan = [], paid, adjusted } = now
  const was = before?.plan ?? []
  const touched = new Set(others(plan, was).map(({ mark }) => mark))
  const settled = (paid ?? 0) + (adjusted ?? 0)
  const [then, today] = [settledByMark(was, settled), settledByMark(plan, settled)]
  for (const { mark } of plan) if (then.get(mark) !== today.get(mark)) touched.add(mark)
  return touched
}

/** The earliest first, as the ledger spreads it. */
function settledByMark(plan: Plan, settled: Minor): Map<string, Minor> {
  const ordered = partsByDay(plan, ({ due }) => due)
  const filled = fill(
    ordered.map(({ total }) => total ?? 0),
    settled,
  )
  return new Map(ordered.map(({ mark }, at) => [mark, filled[at] ?? 0]))
}

/** A whole row by its place, or one instalment of the contract in it. */
export const partKey = (place: SheetRow, mark: string): string => `${placeKey(place)}\u001f${keptMark(mark)}`

/** `unreviewed` as `heldKeys` names them. */
export function isUnreviewed(
  item: Pick<LedgerItem, 'sheet' | 'row' | 'instalment'>,
  unreviewed: ReadonlySet<string>,
): boolean {
  if (unreviewed.size === 0) return false
  const { instalment } = item
  return (
    unreviewed.has(placeKey(item)) ||
    (instalment !== undefined && unreviewed.has(partKey(item, instalment.mark)))
  )
}
