// 复核: what was entered or changed since a second person last looked, and who may tick it.
import type { Minor } from '../money'
import type { Change, Fact, KeptItem } from '../snapshot/types'

/** Facts a second person looks at. */
export type ReviewedFact = Extract<Fact, 'customer' | 'total' | 'paid' | 'due' | 'plan' | 'currency'>

/** An item as it was accepted, and when: `YYYY-MM-DD HH:mm`. */
export type Accepted = { item: KeptItem; at: string }

/** A tick: what stood accepted before it, and what it accepts; null where there is nothing. */
export type Tick = { at: string; before: KeptItem | null; now: KeptItem | null }

/** `size`: the amount the change is about in the ledger's currency, null where one of its amounts cannot be read or is of another. `authors`: who is known to have made it. */
export type Pending = Change & { key: string; size: Minor | null; authors: string[] }

/** Off until a team wants it; `atLeast`: smaller changes need no tick, minor units. */
export type FourEyes = { on: boolean; atLeast: Minor }

export const DEFAULT_FOUR_EYES: FourEyes = { on: false, atLeast: 0 }
