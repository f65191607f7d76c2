// 回款计划: looked at, frozen by a person or on the first run of a month, adjusted with a reason.
import { type CollectionOutputs, MOST_PLANNED, type PlanView } from '../../../contract/collection'
import type { Input } from '../../../contract/inputs'
import { lastDayOf, monthOf } from '../../../core/calendar-date'
import { sum } from '../../../core/money'
import { gone } from '../../../core/receivables/collection/plan'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { cameIn, plannedNow } from '../../receivables/planning'
import {
  appendAdjustment,
  appendPlan,
  type KeptPlan,
  lastPlanned,
  notePlanned,
  readPlans,
} from '../../receivables/plans'
import { type Loaded, loadLedger } from '../load'
import { withLedger } from '../with-ledger'

export const viewPlan = (office: Office, asked: Input<'plan'>): Outcome<PlanView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { currency } = loaded.value.ledger
  const plans = readPlans(desk, currency)
  const present = monthOf(desk.today)
  const month = asked.month ?? present
  const plan = plans.get(month)
  return ok({
    ...{ asOf: desk.today, currency, month, present },
    months: [...plans.keys()].sort().reverse(),
    offer:
      plan === undefined && month === present ? offered(plannedNow(office, loaded.value, plans).lines) : null,
    frozen: plan === undefined ? null : frozenView(office, loaded.value, { plan, plans }),
  })
}

const offered = (lines: ReturnType<typeof plannedNow>['lines']): NonNullable<PlanView['offer']> => ({
  customers: lines.filter(({ overdue, due }) => overdue + due > 0).length,
  overdue: sum(lines.map(({ overdue }) => overdue)),
  due: sum(lines.map(({ due }) => due)),
  held: sum(lines.map(({ held }) => held)),
  plan: sum(lines.map(({ plan }) => plan)),
})

const frozenView = (
  office: Office,
  loaded: Loaded,
  { plan, plans }: { plan: KeptPlan; plans: ReadonlyMap<string, KeptPlan> },
): PlanView['frozen'] => {
  const { today } = office.desk
  const { progress, basis } = cameIn(office, loaded, { plan, plans })
  const last = lastDayOf(plan.month)
  return {
    ...{ at: plan.at, by: plan.by },
    lines: progress.lines.slice(0, MOST_PLANNED).map(({ rows, ...line }) => line),
    count: progress.lines.length,
    owners: progress.owners,
    total: progress.total,
    unplanned: progress.unplanned,
    until: last < today ? last : today,
    basis,
    ...gone(plan.month, today),
  }
}

export const freezePlan = (
  office: Office,
  _: Input<'plan.freeze'>,
): Outcome<CollectionOutputs['plan.freeze']> =>
  withLedger(office, loaded => {
    const { desk } = office
    const { currency } = loaded.ledger
    const plans = readPlans(desk, currency)
    const planned = plannedNow(office, loaded, plans)
    const { month } = planned
    if (plans.has(month)) {
      notePlanned(desk, month)
      return problem('plan-changed')
    }
    appendPlan(desk, { currency, month }, planned)
    desk.flush()
    notePlanned(desk, month)
    const { customers, plan } = offered(planned.lines)
    return ok({ month, customers, plan })
  })

/** Only the present month's, and only over the amount he saw. */
export const adjustPlan = (
  office: Office,
  { customer, seen, plan, reason }: Input<'plan.adjust'>,
): Outcome<CollectionOutputs['plan.adjust']> =>
  withLedger(office, ({ ledger: { currency } }) => {
    const { desk } = office
    if (reason.trim() === '') return problem('input-invalid', 'plan.adjust')
    const month = monthOf(desk.today)
    const line = readPlans(desk, currency)
      .get(month)
      ?.lines.find(one => one.customer === customer)
    if (line === undefined || line.plan !== seen) return problem('plan-changed')
    appendAdjustment(desk, { currency, month }, { line, plan, reason: reason.trim() })
    return ok({ name: line.name, plan })
  })

/** One property. */
export const isPlanDue = ({ desk, settings }: Office): boolean =>
  settings.collectionPlan.monthly && lastPlanned(desk) !== monthOf(desk.today)

export const planJob = (office: Office): void => {
  const done = freezePlan(office, {})
  if (!done.ok && done.problem.code !== 'plan-changed') console.warn(`Not planned: ${done.problem.code}`)
}
