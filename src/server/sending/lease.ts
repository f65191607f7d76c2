// The run lease: keeps two runs apart while the document lock is free for colleagues. Kept in the document's properties.
import type { Desk, Moment, Store } from '../ports'

export type Lease = { run: string; by: string; mode: 'by-hand' | 'unattended'; since: Moment }

const KEY = 'zq.lease'
/** Google ends every execution after six minutes; a lease older than that has no run any more. */
const MINUTES_OF_A_RUN = 7

/** Minutes on a wall clock between two moments; a zone's change of clocks makes it an hour off at most. */
const minutesBetween = (from: Moment, to: Moment): number => (instant(to) - instant(from)) / 60_000

const instant = (moment: Moment): number => {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = moment.split(/\D/).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute)
}

/** The last lease taken, also when its run is dead. */
export const lastLease = (store: Store): Lease | null => {
  const text = store.get(KEY)
  return text === null ? null : (JSON.parse(text) as Lease)
}

/** The lease of a run that may still be under way. */
export const liveLease = ({ documentStore, now }: Pick<Desk, 'documentStore' | 'now'>): Lease | null => {
  const lease = lastLease(documentStore)
  if (lease === null) return null
  const age = minutesBetween(lease.since, now())
  return age >= 0 && age < MINUTES_OF_A_RUN ? lease : null
}

/** Call under the document lock, after `liveLease` said null. */
export const takeLease = (store: Store, lease: Lease): void => store.put({ [KEY]: JSON.stringify(lease) })

export const LEASE_KEY = KEY
