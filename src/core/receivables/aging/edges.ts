// The team's own aging buckets: upper edges in days past due, and in months since the sale; the last bucket is open-ended.
import type { AgeId, BucketId } from '../types'

/** Upper edges, each inside its bucket. `overdueDays`: days past due; `ageMonths`: calendar months since the sale. */
export type AgingEdges = { overdueDays: number[]; ageMonths: number[] }

export const DEFAULT_EDGES: AgingEdges = { overdueDays: [30, 60, 90], ageMonths: [12, 24, 36] }

const FEWEST_EDGES = 2
const MOST_EDGES = 6
/** Ten years of days, and of months. */
export const LARGEST_EDGE = { overdueDays: 3650, ageMonths: 120 } as const

/** Two to six whole numbers from 1 on, each larger than the one before. */
export function areEdges(edges: readonly number[], largest: number): boolean {
  if (edges.length < FEWEST_EDGES || edges.length > MOST_EDGES) return false
  return edges.every((edge, at) => Number.isInteger(edge) && edge > (edges[at - 1] ?? 0) && edge <= largest)
}

/** The buckets of what is late, the youngest first: 1-30 … 90+. */
function lateIds(overdueDays: readonly number[]): BucketId[] {
  const last = overdueDays[overdueDays.length - 1] ?? 0
  return [...overdueDays.map((edge, at): BucketId => `${(overdueDays[at - 1] ?? 0) + 1}-${edge}`), `${last}+`]
}

/** All buckets by due day, in order. */
export function bucketIds(overdueDays: readonly number[]): BucketId[] {
  return ['not-due', ...lateIds(overdueDays), 'undated']
}

/** All buckets by the day of the sale, in order: m0-12 … m36+. */
export function ageIds(ageMonths: readonly number[]): AgeId[] {
  const last = ageMonths[ageMonths.length - 1] ?? 0
  return [...ageMonths.map((edge, at): AgeId => `m${ageMonths[at - 1] ?? 0}-${edge}`), `m${last}+`, 'undated']
}
