// Accepted plans as they stand: a step is over once somebody got in touch on its day or later, a plan once nothing is open.
import { type CalendarDate, daysBetween } from '../calendar-date'
import type { FollowUp } from '../follow-ups/types'
import { byDueDay } from '../ledger/by-due-day'
import { agreedDay } from '../ledger/open-items'
import type { CustomerKey, ItemKey, OpenItem } from '../ledger/types'
import type { Minor } from '../money'
import type { AcceptedStep, RunningPlan, StepState } from './types'

export type StandingBasis = { items: readonly OpenItem[]; followUps: readonly FollowUp[] }

/** `open`: of the item; 0 where it is paid, in no row any more or cannot be read just now. `touch`: of a step done by a follow-up, its moment. */
export type StandingStep<Step extends AcceptedStep> = {
  step: Step
  state: StepState
  open: Minor
  touch: string
}

/** In the order of `steps`; what a row says itself is over stays so. */
export const standingSteps = <Step extends AcceptedStep>(
  steps: readonly Step[],
  { items, followUps }: StandingBasis,
): StandingStep<Step>[] => {
  const itemOf = byDueDay(items, new Set(steps.map(({ item }) => item)))
  const lastTouch = new Map<CustomerKey, string>()
  for (const { customer, at } of followUps)
    if (at > (lastTouch.get(customer) ?? '')) lastTouch.set(customer, at)
  return steps.map(step => {
    const item = itemOf(step.item, step.due)
    const open = item?.open ?? 0
    // An amount that cannot be read for a day ends no plan.
    const { touch } = step
    if (step.state !== 'open' || item?.state === 'unreadable') return { step, state: step.state, open, touch }
    if (open <= 0) return { step, state: 'paid', open: 0, touch }
    const last = lastTouch.get(step.customer) ?? ''
    const isDone = last.slice(0, 10) >= step.on && last > touch
    return isDone ? { step, state: 'done', open, touch: last } : { step, state: 'open', open, touch }
  })
}

/** Whether an item has a plan: one for its due day that was not taken back, or one still running from before that day was changed. */
export const isPlanned = (
  standing: readonly StandingStep<AcceptedStep>[],
  items: readonly OpenItem[],
): ((item: OpenItem) => boolean) => {
  const nameOf = (item: ItemKey, due: CalendarDate | null) => `${due ?? ''} ${item}`
  const itemOf = byDueDay(items, new Set(standing.map(({ step }) => step.item)))
  const planned = new Set<string>()
  for (const { step, state } of standing) {
    if (state !== 'undone') planned.add(nameOf(step.item, step.due))
    const item = state === 'open' ? itemOf(step.item, step.due) : undefined
    if (item !== undefined) planned.add(nameOf(item.key, agreedDay(item.due)))
  }
  return item => planned.has(nameOf(item.key, agreedDay(item.due)))
}

/** Plans with steps to be done, by the due day of their item. */
export const runningPlans = (standing: readonly StandingStep<AcceptedStep>[]): RunningPlan[] => {
  const plans = new Map<string, RunningPlan>()
  for (const { step, state, open } of standing) {
    if (state !== 'open') continue
    const { plan, name, what, due, by } = step
    const known = plans.get(plan) ?? { plan, name, what, due, by, open, steps: [] }
    known.steps.push(step)
    plans.set(plan, known)
  }
  return [...plans.values()].sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))
}

export type DueStep = Pick<
  AcceptedStep,
  'plan' | 'customer' | 'name' | 'what' | 'step' | 'on' | 'channel' | 'owner' | 'due'
> & { open: Minor; daysLate: number }

/** What is to be done by `asOf`: of each plan the last step whose day has come, the longest waiting first. */
export const dueSteps = (
  steps: readonly AcceptedStep[],
  basis: StandingBasis & { asOf: CalendarDate },
): DueStep[] => {
  const last = new Map<string, StandingStep<AcceptedStep>>()
  for (const one of standingSteps(steps, basis)) {
    const { step, state } = one
    if (state !== 'open' || one.open <= 0 || step.on > basis.asOf) continue
    const known = last.get(step.plan)
    if (known === undefined || known.step.on <= step.on) last.set(step.plan, one)
  }
  return [...last.values()]
    .map(({ step: { plan, customer, name, what, step, on, channel, owner, due }, open }) => ({
      ...{ plan, customer, name, what, step, on, channel, owner, due, open },
      daysLate: daysBetween(on, basis.asOf),
    }))
    .sort((a, b) => b.daysLate - a.daysLate || b.open - a.open || (a.plan < b.plan ? -1 : 1))
}
