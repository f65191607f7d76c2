// 催款效果: what followed the letters, promises kept, and receivables before and since use.
import type { CalendarDate } from '../core/calendar-date'
import type { PromisesKept } from '../core/effect/promises'
import type { SinceUse } from '../core/effect/since'
import type { LevelEffect } from '../core/effect/types'
import type { CurrencyCode } from '../core/money'
import { nothing } from './shapes'

export const effectInputs = { effect: nothing } as const

/** `first`: the day of the oldest letter that counts; null without one. `rate`: what money costs a year, null: not said. */
export type EffectView = {
  asOf: CalendarDate
  currency: CurrencyCode
  first: CalendarDate | null
  levels: LevelEffect[]
  promises: PromisesKept
  since: SinceUse
  rate: number | null
}

export type EffectOutputs = { effect: EffectView }
