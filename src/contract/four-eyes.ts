// 复核: what waits for a second person's tick, ticking it, and saying that a change is one's own.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { CurrencyCode, Minor } from '../core/money'
import { name, nothing } from './shapes'
import type { ShownChange } from './snapshot'

/** More than a person goes through at once; the others come up as these are seen to. */
export const MOST_PENDING = 100

/** `what`: the change in the person's words, for the record. */
const changes = v.object({
  changes: v.pipe(v.array(v.object({ key: name, what: name })), v.minLength(1), v.maxLength(MOST_PENDING)),
})

export const fourEyesInputs = {
  fourEyes: nothing,
  /** Whoever ticks says with it that none of them is his. */
  'fourEyes.tick': changes,
  'fourEyes.own': changes,
} as const

/** `authors`: who is known to have entered it; `mine`: this person may not tick it. */
export type ShownPending = ShownChange & { authors: string[]; mine: boolean }

export type FourEyesView = {
  asOf: CalendarDate
  currency: CurrencyCode
  on: boolean
  /** Smaller changes need no tick. */
  atLeast: Minor
  /** Since when and by whom it is on; null while it is off. */
  since: { at: string; by: string } | null
  /** The accepted state was edited or deleted: everything waits. */
  damaged: boolean
  /** In the order of the ledger; `count` are all. */
  changes: ShownPending[]
  count: number
}

export type FourEyesOutputs = {
  fourEyes: FourEyesView
  'fourEyes.tick': { ticked: number }
  'fourEyes.own': { owned: number }
}
