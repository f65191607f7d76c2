// What 大客户计划 brings to parts ③, ⑤ and ⑥ of the page.
import type { PlanEntry } from '../../core/account-plan/types'
import type { RiskStanding } from '../../core/accounts/parts/risk-topics'
import type { AccountSummary } from '../../core/accounts/types'
import type { Pen } from './picture'
import { lines } from './rows'
import type { SummaryRow } from './types'

/** Of each list so many; the rest is counted. */
const MOST = 4

const under = (label: string, sentences: readonly string[]): SummaryRow[] =>
  sentences.flatMap((sentence, at) => lines(at === 0 ? label : '', sentence))

/** Nothing where no target is set. */
export const targetRows = ({ finance: { targets } }: AccountSummary, pen: Pen): SummaryRow[] => {
  const { accountPlan, common, plan } = pen
  const sentences = targets.slice(0, MOST).map(target => {
    const pace = target.pace === null ? '' : accountPlan.targets.paces[target.pace]
    const facts = [plan.targetName(target), plan.targetDone(target), plan.targetAmounts(target), pace]
    return facts.filter(fact => fact !== '').join(common.comma)
  })
  return under(accountPlan.targets.title, sentences)
}

/** All four, each with its level and reason, then what is done about it. */
export const riskTopicRows = (summary: AccountSummary, pen: Pen): SummaryRow[] => {
  const { accountPlan, customer, plan } = pen
  const { risk, finance, basics } = summary
  const { standings, others } = risk.topics
  const four = standings.flatMap(standing => {
    const { topic, level } = standing
    const name = accountPlan.risks[topic]
    const grade = level === null ? accountPlan.notKnown : customer.risk.levels[level]
    const reason = plan.topicReason(standing, { risk, share: finance.shareOfRevenue })
    return under(`${name} ${grade}`, [reason, ...measuresOf(standing, { pen, owner: basics.owner })])
  })
  return [
    ...four,
    ...under(
      accountPlan.risk.others,
      others.map(measure => told(measure, pen)),
    ),
  ]
}

type With = { pen: Pen; owner: string }

const measuresOf = (standing: RiskStanding, { pen, owner }: With): string[] => {
  const { accountPlan, common, paying, plan, sentences } = pen
  const { measures, suggested, risks } = standing
  const advice = risks.flatMap(({ strategy }) =>
    strategy === undefined ? [] : [`${paying.advice}${common.colon}${sentences.strategy(strategy)}`],
  )
  const what = plan.suggestedMeasure(standing)
  return [
    ...advice,
    ...measures.map(measure => `${accountPlan.kinds.measure}${common.colon}${told(measure, pen)}`),
    ...(suggested !== null && what !== '' ? [accountPlan.risk.suggested(what, suggested.on, owner)] : []),
  ]
}

const told = (entry: PlanEntry, { common, plan }: Pen): string =>
  [plan.entryTitle(entry), plan.entryWhen(entry)].filter(part => part !== '').join(common.comma)

export const opportunityRows = ({ outlook }: AccountSummary, pen: Pen): SummaryRow[] => {
  const { accountPlan, common, plan, exact } = pen
  const { opportunities, weighted } = outlook.plan
  if (opportunities.length === 0) return []
  const each = opportunities
    .slice(0, MOST)
    .map(one => [told(one, pen), plan.opportunityAmount(one)].filter(part => part !== '').join(common.comma))
  const left = weighted.left === 0 ? [] : [accountPlan.ahead.left(weighted.left)]
  const sum = accountPlan.ahead.sum(exact(weighted.total), exact(weighted.amount))
  return under(accountPlan.kinds.opportunity, [[sum, ...left].join(common.comma), ...each])
}

/** Growth and strategy always; what nobody planned is left out. */
export const aheadRows = ({ outlook, history }: AccountSummary, pen: Pen): SummaryRow[] => {
  const { accountPlan, plan, common } = pen
  const { ahead, kinds } = accountPlan
  const { expansion, resources, strategy, review, surveys } = outlook.plan
  const list = (entries: readonly PlanEntry[]) => entries.slice(0, MOST).map(entry => told(entry, pen))
  const suggested = plan.strategy(strategy.suggested)
  const own = strategy.own.map(({ what }) => what)
  const strategies = own.length > 0 ? own : suggested === '' ? [] : [ahead.suggested(suggested)]
  const reviews = [
    ...(review.last === null ? [] : [ahead.last(review.last.on ?? '', review.last.what)]),
    review.next === null ? ahead.noNext : [ahead.next, plan.entryWhen(review.next)].join(common.colon),
  ]
  return [
    ...under(ahead.growthLabel, [plan.growth(history.growth)]),
    ...under(kinds.expansion, list(expansion)),
    ...under(ahead.strategy, strategies),
    ...under(kinds.resource, list(resources)),
    ...under(kinds.review, reviews),
    ...under(kinds.survey, list(surveys)),
  ]
}
