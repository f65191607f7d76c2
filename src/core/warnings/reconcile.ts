// 预警 kept by state: which causes get a row, which rows are brought up to date, which are closed. Pure; asked twice it asks for nothing more.
import type { CalendarDate } from '../calendar-date'
import { causeBase } from './item-findings'
import type { CauseKey, Finding } from './types'

/** What a person makes of a warning; 'other' is a word of his own, which is left to him. */
export type WarningStatus = 'open' | 'in-progress' | 'resolved' | 'ignored' | 'other'

/** A row of the sheet as the reconciliation sees it; a row without a cause is not ours. */
export type ListedCause = {
  row: number
  cause: CauseKey
  status: WarningStatus
  grade: number
  closed: boolean
}

export type ListPlan = {
  open: Finding[]
  /** The row goes on saying what is the case now, at the grade given. */
  update: { row: number; finding: Finding; grade: number }[]
  /** `status`: null leaves what the person wrote. */
  close: { row: number; on: CalendarDate; status: 'resolved' | 'ignored' | null }[]
}

/** Set aside by a person though the cause is still there. */
const isSetAside = (status: WarningStatus) => status === 'ignored' || status === 'resolved'

const isWork = (status: WarningStatus) => status !== 'open'

/** One row a cause; of rows somebody copied, the one a person has worked on, else the first. */
const oneEach = <Row extends ListedCause>(rows: readonly Row[]) => {
  const kept = new Map<CauseKey, Row>()
  const copies: Row[] = []
  for (const row of rows) {
    if (row.cause === '' || row.closed) continue
    const known = kept.get(row.cause)
    if (known === undefined) kept.set(row.cause, row)
    else if (isWork(row.status) && !isWork(known.status)) {
      kept.set(row.cause, row)
      copies.push(known)
    } else copies.push(row)
  }
  return { kept, copies }
}

/** Of two lists those that share a base with exactly one of the other. */
const pairs = (found: readonly Finding[], rows: readonly ListedCause[]): Map<Finding, ListedCause> => {
  const gather = <T extends { cause: CauseKey }>(list: readonly T[]) => {
    const groups = new Map<string, T[]>()
    for (const one of list) {
      const base = causeBase(one.cause)
      const group = groups.get(base)
      if (group) group.push(one)
      else groups.set(base, [one])
    }
    return groups
  }
  const rowsByBase = gather(rows)
  const matched = new Map<Finding, ListedCause>()
  for (const [base, [finding, ...more]] of gather(found)) {
    const [row, ...others] = rowsByBase.get(base) ?? []
    if (finding && row && more.length + others.length === 0) matched.set(finding, row)
  }
  return matched
}

/**
 * Compares what is the case with the open rows of 预警. A cause without a row gets one, a row whose cause is gone is closed with
 * the day, and a cause that comes back gets a new row. A row set aside stays so until its cause is gone or its grade has risen
 * above the one it was set aside at: then it is closed and a new one opened. A due day that was corrected is the same cause.
 * `unwatched`: causes that are still there but whose rule was switched off; their rows are closed as ignored, not as resolved.
 */
export const reconcile = (
  found: readonly Finding[],
  rows: readonly ListedCause[],
  { today, unwatched }: { today: CalendarDate; unwatched: ReadonlySet<CauseKey> },
): ListPlan => {
  const { kept, copies } = oneEach(rows)
  const causes = new Set(found.map(({ cause }) => cause))
  const moved = pairs(
    found.filter(({ cause }) => !kept.has(cause)),
    [...kept.values()].filter(({ cause }) => !causes.has(cause)),
  )
  const plan: ListPlan = { open: [], update: [], close: [] }
  const standing = new Set<ListedCause>()
  for (const finding of found) {
    const row = kept.get(finding.cause) ?? moved.get(finding)
    if (row === undefined) {
      plan.open.push(finding)
      continue
    }
    standing.add(row)
    if (isSetAside(row.status) && finding.grade > row.grade) {
      plan.close.push({ row: row.row, on: today, status: null })
      plan.open.push(finding)
      continue
    }
    const grade = isSetAside(row.status) ? Math.min(row.grade, finding.grade) : finding.grade
    plan.update.push({ row: row.row, finding, grade })
  }
  const close = ({ row, status }: ListedCause, as: 'resolved' | 'ignored') => {
    const isUndecided = status === 'open' || status === 'in-progress'
    plan.close.push({ row, on: today, status: isUndecided ? as : null })
  }
  for (const row of kept.values())
    if (!standing.has(row)) close(row, unwatched.has(row.cause) ? 'ignored' : 'resolved')
  for (const row of copies) close(row, 'ignored')
  return plan
}

/** The row that counts for each cause. */
export const currentRows = <Row extends ListedCause>(rows: readonly Row[]): Map<CauseKey, Row> =>
  oneEach(rows).kept

/** Whether a finding waits for somebody: it has no row yet, or one not set aside at the grade it has now. */
export const isWaiting = ({ grade }: Finding, row: ListedCause | undefined): boolean =>
  row === undefined || !isSetAside(row.status) || grade > row.grade
