// The run lease: keeps two runs apart while the document lock is free for colleagues. Kept in the document's properties.
import type { Moment, Store } from '../ports'

/** `since` is for people; `startedAt`, in milliseconds of the epoch, is not moved by a change to summer time or of the zone. */
export type Lease = {
  run: string
  by: string
  mode: 'by-hand' | 'unattended'
  since: Moment
  startedAt: number
}

export const LEASE_KEY = 'zq.lease'

/** Google ends every execution after six minutes; a lease older than that has no run any more. */
const LONGEST_RUN_MS = 7 * 60_000

/** The last lease taken, also when its run is dead. */
export const lastLease = (store: Store): Lease | null => {
  const text = store.get(LEASE_KEY)
  return text === null ? null : (JSON.parse(text) as Lease)
}

/** The lease of a run that may still be under way. */
export const liveLease = (store: Store): Lease | null => {
  const lease = lastLease(store)
  return lease !== null && Date.now() - lease.startedAt < LONGEST_RUN_MS ? lease : null
}

/** Call under the document lock, after `liveLease` said null. */
export const takeLease = (store: Store, lease: Omit<Lease, 'startedAt'>): void =>
  store.put({ [LEASE_KEY]: JSON.stringify({ ...lease, startedAt: Date.now() }) })
