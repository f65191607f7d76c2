// Receivables in figures: what is owed, how old it is, how fast it comes in.
import type { Minor } from '../money'
import type { Figure } from '../problem'

/** By days past due, first and last day of the bucket; the last one is open-ended. */
export type BucketId = 'not-due' | `${number}-${number}` | `${number}+` | 'undated'
/** By months since the sale: more than the first, at most the second number. */
export type AgeId = `m${number}-${number}` | `m${number}+` | 'undated'

/** An aging bucket: open amount in minor units and number of items. */
export type Bucket = { id: BucketId; amount: Minor; count: number }

/** All buckets, in order, by these upper edges; their amounts add up to `balance`. */
export type Aging = { overdueDays: readonly number[]; buckets: Bucket[]; balance: Minor }

export type ReceivablesTotals = {
  balance: Minor
  overdue: Minor
  overdueCustomers: number
  overdueItems: number
  dueSoon: Minor
  dueSoonItems: number
  /** 预收, kept apart from the balance. */
  prepaid: Minor
  /** All cash that came in by then: no credit note and no write-off, but what came back after one. */
  received: Minor
  aging: Aging
  /** 90-day simple DSO in days: receivables / sales of the 90 days ending asOf × 90 (receivables.md §2.3). */
  dso: Figure
  unreadableItems: number
}
