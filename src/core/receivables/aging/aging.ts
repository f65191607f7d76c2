// Aging by due date.
import type { OpenItem } from '../../ledger/types'
import { sum } from '../../money'
import type { Aging, BucketId } from '../types'

const BUCKETS: readonly BucketId[] = ['not-due', '1-30', '31-60', '61-90', '90+', 'undated']

/** The bucket of an open item. Upper edges belong to the bucket: exactly 30 days late is '1-30' (receivables.md 2.2). */
export function bucketOf({ state, daysOverdue }: Pick<OpenItem, 'state' | 'daysOverdue'>): BucketId {
  if (state === 'undated') return 'undated'
  if (daysOverdue <= 0) return 'not-due'
  if (daysOverdue <= 30) return '1-30'
  if (daysOverdue <= 60) return '31-60'
  return daysOverdue <= 90 ? '61-90' : '90+'
}

/** Open amounts by bucket, all buckets in order; prepaid amounts are in none of them. */
export function aging(items: readonly OpenItem[]): Aging {
  const buckets = BUCKETS.map(id => ({ id, amount: 0, count: 0 }))
  for (const item of items) {
    const bucket = item.open > 0 ? buckets[BUCKETS.indexOf(bucketOf(item))] : undefined
    if (!bucket) continue
    bucket.amount += item.open
    bucket.count += 1
  }
  return { buckets, balance: sum(buckets.map(bucket => bucket.amount)) }
}
