// 催收计划: what to do before an item is late, drafted from how its customer pays and accepted by a person.
import type { CalendarDate } from '../calendar-date'
import type { Channel } from '../follow-ups/types'
import type { CustomerKey, ItemKey } from '../ledger/types'
import type { Minor } from '../money'
import type { Count } from '../statistics/beta-binomial'

/** 'remind': a friendly word before; 'call': the owner asks for the day of payment; 'confirm': on the due day; 'chase': it has not come. */
export type StepKind = 'remind' | 'call' | 'confirm' | 'chase'

export type CollectingStep = { step: StepKind; on: CalendarDate; channel: Channel }

/** `due` as agreed. `usual`: median days late over `n` items paid in full. */
export type LateDraft = {
  customer: CustomerKey
  name: string
  item: ItemKey
  what: string
  due: CalendarDate
  open: Minor
  owner: string
  usual: { days: number; n: number }
  late: Count
  steps: CollectingStep[]
}

/** 'done': somebody got in touch since; 'paid': nothing is left to ask for; 'undone': taken back. */
export type StepState = 'open' | 'done' | 'paid' | 'undone'

/** One row of 催收计划; rows of one acceptance share `plan`. */
export type AcceptedStep = CollectingStep & {
  plan: string
  customer: CustomerKey
  name: string
  item: ItemKey
  what: string
  due: CalendarDate
  owner: string
  state: StepState
  by: string
  /** The moment of the follow-up that made it done; '' none. Set back to do, the step waits for a later one. */
  touch: string
}

/** An accepted plan that is not over: the steps still to come or to be done. */
export type RunningPlan = Pick<AcceptedStep, 'plan' | 'name' | 'what' | 'due' | 'by'> & {
  open: Minor
  steps: AcceptedStep[]
}
