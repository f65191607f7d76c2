// An aging as the cells of a log, and back: the usual buckets in their columns, any others as one text with their edges.
import type { Cell } from '../core/ledger/types'
import { areEdges, DEFAULT_EDGES, LARGEST_EDGE } from '../core/receivables/aging/edges'
import { BUCKET_COLUMNS } from '../tables/aged-columns'

/** Amounts in the order of the buckets, in yuan, dollars …; blank cells where the other way is taken. */
export const agedCells = (
  overdueDays: readonly number[],
  amounts: readonly number[],
): Record<string, Cell> => {
  const edges = overdueDays.join('/')
  const isUsual = edges === DEFAULT_EDGES.overdueDays.join('/')
  return {
    ...Object.fromEntries(BUCKET_COLUMNS.map((column, at) => [column, isUsual ? (amounts[at] ?? 0) : ''])),
    edges,
    aged: isUsual ? '' : amounts.join(' | '),
  }
}

/** What `agedCells` wrote; a row of an older version says no edges and has the usual ones. Null where somebody made it unreadable. */
export const agedFrom = (
  values: Record<string, Cell>,
): { overdueDays: number[]; amounts: number[] } | null => {
  const written = String(values.edges ?? '').trim()
  const overdueDays = written === '' ? DEFAULT_EDGES.overdueDays : written.split('/').map(Number)
  if (!areEdges(overdueDays, LARGEST_EDGE.overdueDays)) return null
  const aged = String(values.aged ?? '').trim()
  const amounts =
    aged === ''
      ? BUCKET_COLUMNS.map(column => (typeof values[column] === 'number' ? values[column] : 0))
      : aged.split('|').map(Number)
  const isWhole = amounts.length === overdueDays.length + 3 && amounts.every(Number.isFinite)
  return isWhole ? { overdueDays, amounts } : null
}
