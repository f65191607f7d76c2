// 迁徙率: how much of each aging bucket grew older instead of being paid, from month-end to month-end, and the loss that follows from it.
import { addToMonth, type CalendarDate, daysBetween } from '../../calendar-date'
import type { Minor } from '../../money'
import type { Figure } from '../../problem'
import { pairs } from '../../snapshot/pairs'
import type { KeptItem } from '../../snapshot/types'
import { bucketAt } from '../aging/aging'
import { bucketIds } from '../aging/edges'
import type { BucketId } from '../types'
import type { ProvisionRates } from './provision'

/** `YYYY-MM` and the items as they stood at its end. */
export type MonthEnd = { month: string; asOf: CalendarDate; items: readonly KeptItem[] }

/**
 * `final`: of what stands in the last bucket, 0 to 1. `forward`: every loss is multiplied by it, to be expected better or worse than it was.
 * `manual`: the team's own rates, for buckets without a history.
 */
export type RollRules = {
  overdueDays: readonly number[]
  final: number | null
  forward: number
  manual: ProvisionRates
}

/**
 * `base` stood in the bucket at the start of its steps, `moved` of it was older and still open at their end; `roll` = moved / base. `from`:
 * whether the loss is rolled on, the last bucket's, entered by hand, or that of the next older one.
 */
export type RollLine = {
  id: BucketId
  base: Minor
  moved: Minor
  roll: Figure
  loss: number | null
  from: 'roll' | 'final' | 'manual' | 'older'
}

/** `steps` month-ends with the one after; `first` and `last` month used. `narrow`: buckets shorter than a month, of which losses come out too low. */
export type Rolls = {
  steps: number
  first: string | null
  last: string | null
  lines: RollLine[]
  narrow: boolean
}

/** Fewer month-ends tell nothing. */
export const FEWEST_STEPS = 3
const DAYS_IN_MONTH = 30
/** Shorter than the shortest month. */
const NARROW = 28

/** A loss after each stage: what goes on from it, times what goes on from the next …, times what is lost at the end (receivables.md 2.7). */
export function lossChain(rolls: readonly number[], final: number): number[] {
  const losses = [final]
  for (const roll of [...rolls].reverse()) losses.unshift(roll * (losses[0] ?? 0))
  return losses
}

/** Whatever the months, in any order; of a bucket longer than a month the steps are as long as it is. */
export function rolls(months: readonly MonthEnd[], rules: RollRules): Rolls {
  const { overdueDays } = rules
  const ids = bucketIds(overdueDays).slice(0, -1)
  const byMonth = new Map(months.map(end => [end.month, end]))
  const widths = overdueDays.map((edge, at) => edge - (overdueDays[at - 1] ?? 0))
  const gaps = [1, ...widths.map(days => Math.max(1, Math.round(days / DAYS_IN_MONTH)))]
  const counts = ids.map(() => ({ base: 0, moved: 0, n: 0 }))
  for (const gap of new Set(gaps)) {
    for (const before of months) {
      const after = byMonth.get(addToMonth(before.month, gap))
      if (after === undefined) continue
      for (const { at, base, moved } of movements(before, after, overdueDays)) {
        const count = counts[at]
        if (count === undefined || gaps[at] !== gap) continue
        count.base += base
        count.moved += moved
        count.n += 1
      }
    }
  }
  const used = months.filter(({ month }) => byMonth.has(addToMonth(month, 1))).map(({ month }) => month)
  const [first = null] = [...used].sort()
  const newest = [...used].sort().pop()
  return {
    steps: used.length,
    first,
    last: newest === undefined ? null : addToMonth(newest, 1),
    lines: linesOf(ids, counts, rules),
    narrow: widths.some(days => days < NARROW),
  }
}

/** Each item open at the first month-end: where it stood, what was open, and what of that was older and open at the second. */
function movements(before: MonthEnd, after: MonthEnd, overdueDays: readonly number[]) {
  // Only those that say something else by then are paired; the others are as they were.
  const changed = new Map<KeptItem, KeptItem | null>()
  for (const { before: then, now } of pairs(before.items, after.items))
    if (then !== null) changed.set(then, now)
  return before.items.flatMap(then => {
    const base = openOf(then)
    if (base <= 0 || then.due === null) return []
    const now = changed.get(then)
    const later = now === undefined ? then : now
    const at = placeOf(then, before.asOf, overdueDays)
    const left = later === null || later.due === null ? 0 : Math.min(base, openOf(later))
    const isOlder = later !== null && left > 0 && placeOf(later, after.asOf, overdueDays) > at
    return [{ at, base, moved: isOlder ? left : 0 }]
  })
}

/** Less what credit notes and write-offs took away: a snapshot does not tell one from the other, so a write-off is no roll either. */
function openOf({ total, paid, adjusted = 0 }: KeptItem): Minor {
  return total === null || paid === null ? 0 : Math.max(0, total - paid - adjusted)
}

function placeOf({ due }: KeptItem, asOf: CalendarDate, overdueDays: readonly number[]): number {
  const daysOverdue = due === null ? 0 : Math.max(0, daysBetween(due, asOf))
  return bucketAt({ state: 'overdue', daysOverdue }, overdueDays)
}

type Count = { base: Minor; moved: Minor; n: number }

/** From the oldest down: each loss rests on the one above it. */
function linesOf(ids: readonly BucketId[], counts: readonly Count[], rules: RollRules): RollLine[] {
  const lines: RollLine[] = []
  for (let at = ids.length - 1; at >= 0; at -= 1) {
    const id = ids[at]
    const count = counts[at]
    if (id !== undefined && count !== undefined)
      lines.unshift(lineOf({ id, ...count }, lines[0] ?? null, rules))
  }
  return lines.map(line => ({
    ...line,
    loss: line.loss === null || line.from === 'manual' ? line.loss : Math.min(1, line.loss * rules.forward),
  }))
}

/** `older`: null for the last bucket, out of which nothing goes on. */
function lineOf(
  { id, base, moved, n }: Count & { id: BucketId },
  older: RollLine | null,
  rules: RollRules,
): RollLine {
  const isEmpty = older === null || base === 0
  const roll: Figure = isEmpty ? { value: null, n, reason: 'not-enough-data' } : { value: moved / base, n }
  const loss =
    older === null
      ? finalLoss(id, rules)
      : rolledLoss(roll, { older: older.loss, manual: rules.manual[id] ?? null })
  return { id, base, moved, roll, ...loss }
}

type Loss = Pick<RollLine, 'loss' | 'from'>

const finalLoss = (id: BucketId, { final, manual }: RollRules): Loss =>
  final === null ? { loss: manual[id] ?? null, from: 'manual' } : { loss: final, from: 'final' }

const rolledLoss = (
  roll: Figure,
  { older, manual }: { older: number | null; manual: number | null },
): Loss => {
  if (roll.value !== null) return { loss: older === null ? null : roll.value * older, from: 'roll' }
  return manual === null ? { loss: older, from: 'older' } : { loss: manual, from: 'manual' }
}

/** As rates for `provision`; what has no due day keeps the rate entered for it. */
export function rolledRates({ lines }: Rolls, manual: ProvisionRates): ProvisionRates {
  return {
    ...Object.fromEntries(lines.map(({ id, loss }) => [id, loss])),
    undated: manual.undated ?? null,
  }
}
