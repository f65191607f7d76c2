// Aging by due date.
import type { OpenItem } from '../../ledger/types'
import { sum } from '../../money'
import type { Aging, BucketId } from '../types'
import { bucketIds, DEFAULT_EDGES } from './edges'

type Late = Pick<OpenItem, 'state' | 'daysOverdue'>

/** Where an open item belongs among `bucketIds`. Upper edges belong to the bucket: exactly 30 days late is '1-30' (receivables.md 2.2). */
export function bucketAt({ state, daysOverdue }: Late, overdueDays: readonly number[]): number {
  if (state === 'undated') return overdueDays.length + 2
  if (daysOverdue <= 0) return 0
  const at = overdueDays.findIndex(edge => daysOverdue <= edge)
  return (at < 0 ? overdueDays.length : at) + 1
}

export function bucketOf(item: Late, overdueDays: readonly number[] = DEFAULT_EDGES.overdueDays): BucketId {
  const id = bucketIds(overdueDays)[bucketAt(item, overdueDays)]
  if (id === undefined) throw new Error('No bucket')
  return id
}

/** Open amounts by bucket, all buckets in order; prepaid amounts are in none of them. */
export function aging(
  items: readonly OpenItem[],
  overdueDays: readonly number[] = DEFAULT_EDGES.overdueDays,
): Aging {
  const buckets = bucketIds(overdueDays).map(id => ({ id, amount: 0, count: 0 }))
  for (const item of items) {
    const bucket = item.open > 0 ? buckets[bucketAt(item, overdueDays)] : undefined
    if (!bucket) continue
    bucket.amount += item.open
    bucket.count += 1
  }
  return { overdueDays, buckets, balance: sum(buckets.map(bucket => bucket.amount)) }
}
