// Items that by their customer's own habit will be late, each with a plan to be accepted; customers of whom too little is known get none.
import type { CalendarDate } from '../calendar-date'
import { shortNameOf } from '../ledger/plans/item-name'
import type { CustomerKey, OpenItem } from '../ledger/types'
import type { PayingFacts } from '../receivables/paying/facts'
import { payingFigures } from '../receivables/paying/figures'
import { isHabituallyLate, latePrior } from '../receivables/paying/late-share'
import type { WorkCalendar } from '../workdays/work-calendar'
import { collectingSteps } from './steps'
import type { LateDraft } from './types'

/** Further ahead there is time. */
const HORIZON_DAYS = 30

/** `isLeftAlone`: planned already, on hold or not to be reminded. `graceDays`: a median within them is not late. */
export type DraftBasis = {
  items: readonly OpenItem[]
  facts: ReadonlyMap<CustomerKey, PayingFacts>
  dated: boolean
  graceDays: number
  isLeftAlone: (item: OpenItem) => boolean
  ownerOf: (item: OpenItem) => string
  hasMail: (customer: CustomerKey) => boolean
  calendar: Pick<WorkCalendar, 'workdayFrom' | 'workdayUntil'>
  asOf: CalendarDate
}

/** The next due first, the larger one of a day; ties by customer. */
export const lateDrafts = (basis: DraftBasis): LateDraft[] => {
  const { items, facts, graceDays } = basis
  const prior = latePrior(facts.values())
  const habits = new Map<CustomerKey, Habit | null>()
  const drafts: LateDraft[] = []
  for (const item of items) {
    const { customer, due, open, daysToDue, state } = item
    if (state !== 'not-due' && state !== 'due-soon') continue
    if (open <= 0 || due.kind !== 'known' || daysToDue === null || daysToDue > HORIZON_DAYS) continue
    let habit = habits.get(customer)
    if (habit === undefined) {
      const own = facts.get(customer)
      habit = own === undefined || !isHabituallyLate(own, prior) ? null : habitOf(own, basis)
      habits.set(customer, habit)
    }
    if (habit === null || habit.usual.days <= graceDays || basis.isLeftAlone(item)) continue
    drafts.push(draftOf(item, { ...basis, habit, due: due.on, agreed: due.agreed ?? due.on }))
  }
  return drafts.sort(
    (a, b) =>
      (a.due === b.due ? 0 : a.due < b.due ? -1 : 1) || b.open - a.open || (a.customer < b.customer ? -1 : 1),
  )
}

type Habit = Pick<LateDraft, 'usual' | 'late'>

const habitOf = (facts: PayingFacts, { dated }: DraftBasis): Habit | null => {
  const { usualDelay } = payingFigures(facts, { dated })
  if (usualDelay.value === null) return null
  return { usual: { days: Math.round(usualDelay.value), n: usualDelay.n }, late: facts.late }
}

type Drafting = DraftBasis & { habit: Habit; due: CalendarDate; agreed: CalendarDate }

const draftOf = (
  item: OpenItem,
  { habit, due, agreed, ownerOf, hasMail, calendar, asOf }: Drafting,
): LateDraft => ({
  customer: item.customer,
  name: item.customerName,
  item: item.key,
  what: shortNameOf(item),
  due: agreed,
  open: item.open,
  owner: ownerOf(item),
  ...habit,
  steps: collectingSteps({ due, asOf, usual: habit.usual.days, hasMail: hasMail(item.customer), calendar }),
})
