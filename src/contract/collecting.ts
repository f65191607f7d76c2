// 可能会晚付的: plans drafted from how customers pay, accepting one and taking it back.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { LateDraft, RunningPlan } from '../core/collecting/types'
import type { CurrencyCode } from '../core/money'
import { day, name, nothing } from './shapes'

export const collectingInputs = {
  collecting: nothing,
  /** `seen`: the days of the draft as shown; another draft by now is refused. */
  'collecting.accept': v.object({
    item: v.pipe(v.string(), v.maxLength(2000)),
    due: day,
    seen: v.pipe(v.array(day), v.minLength(1), v.maxLength(10)),
  }),
  'collecting.undo': v.object({ plan: name }),
} as const

/** `drafts` are the first of `count`. `known` of `customers` have enough on record to tell. */
export type CollectingView = {
  asOf: CalendarDate
  currency: CurrencyCode
  dated: boolean
  drafts: LateDraft[]
  count: number
  known: number
  customers: number
  running: RunningPlan[]
}

export type CollectingOutputs = {
  collecting: CollectingView
  'collecting.accept': { plan: string; name: string; steps: number }
  'collecting.undo': { plan: string; steps: number }
}
