// What is said of a customer's targets, risks and plans: the same in the sidebar and on the sheet 大客户总结.
import { weightedAmount } from '../../core/account-plan/outlook'
import type { Strategy } from '../../core/account-plan/strategy'
import type { TargetStanding } from '../../core/account-plan/targets'
import type { PlanEntry, PlanTopic } from '../../core/account-plan/types'
import type { RiskStanding, Rival } from '../../core/accounts/parts/risk-topics'
import type { AccountSummary } from '../../core/accounts/types'
import type { FigureReason } from '../../core/problem'
import { formatChange } from '../format'
import type { AccountPlanText } from '../page/zh-CN/account-plan'
import type { CommonText } from '../page/zh-CN/common'
import type { PortfolioText } from '../page/zh-CN/portfolio'
import type { AccountSentences, Printers } from './sentences'

export type PlanWords = {
  accountPlan: AccountPlanText
  common: Pick<CommonText, 'comma' | 'colon' | 'dot' | 'none'>
  figure: Record<FigureReason, string>
  /** By class and potential. */
  strategies: PortfolioText['matrix']['strategies']
}

const plain = (value: number) => String(Math.round(value * 10) / 10)

export const planSentences = (
  { accountPlan: words, common, figure, strategies }: PlanWords,
  { exact, short, share }: Printers,
  risk: AccountSentences['risk'],
) => {
  const joined = (parts: readonly string[]) => parts.filter(part => part !== '').join(common.comma)

  const targetName = ({ period, measure }: TargetStanding) =>
    words.targets.name(period.text, words.measures[measure])

  /** `完成 62%，时间过去 89%`. */
  const targetDone = ({ actual, done, elapsed }: TargetStanding): string => {
    const { targets } = words
    const reached =
      done === null || actual.value === null
        ? targets.unknown(actual.value === null ? figure[actual.reason] : '')
        : targets.done(share(done, 0))
    const estimated = actual.value === null ? 0 : (actual.estimated ?? 0)
    return joined([
      reached,
      targets.elapsed(share(elapsed, 0)),
      estimated === 0 ? '' : targets.estimated(estimated),
    ])
  }

  const targetAmounts = ({ actual, amount }: TargetStanding): string =>
    words.targets.of(actual.value === null ? common.none : exact(actual.value), exact(amount))

  /** The target of today that ends first, for the conclusion; '' for none. */
  const targetNow = (targets: readonly TargetStanding[]): string => {
    const now = targets.find(({ elapsed }) => elapsed > 0 && elapsed < 1)
    return now === undefined ? '' : `${targetName(now)} ${targetDone(now)}`
  }

  const rival = ({ who, what, level, on, source, old }: Rival): string => {
    const { risk: told } = words
    const seen = told.seen(on ?? told.undated, source)
    return joined([
      told.known(told.rival(who, what), seen),
      old ? told.old : level === null ? told.noLevel : '',
    ])
  }

  /** Those of the last year that are no small matter, for the conclusion. */
  const rivals = ({ topics }: AccountSummary['risk']): string[] =>
    topics.rivals
      .filter(({ old, level }) => !old && level !== 'low')
      .map(({ who, what }) => words.risk.against(who || what))

  const topicReason = (
    { topic, level, risks }: RiskStanding,
    {
      risk: all,
      share: of,
    }: { risk: AccountSummary['risk']; share: AccountSummary['finance']['shareOfRevenue'] },
  ): string => {
    const { risk: told } = words
    if (topic === 'competition')
      return all.topics.rivals.length === 0 ? told.noRivals : all.topics.rivals.map(rival).join(common.comma)
    if (risks.length > 0) return risks.map(risk).join(common.comma)
    if (topic === 'churn') {
      const { days, usual } = all.silence
      return usual.value === null ? told.tooFewOrders(usual.n) : told.quiet(days, plain(usual.value), usual.n)
    }
    if (topic === 'collection') return level === null ? told.noContracts : told.nothingLate
    return of.value === null ? figure[of.reason] : told.share(share(of.value))
  }

  const suggestedMeasure = ({ topic, suggested }: RiskStanding): string =>
    suggested === null ? '' : words.risk.measures[topic][suggested.level]

  const topicText = (topic: PlanTopic): string =>
    ({ ...words.measures, ...words.risks, ...words.resources })[topic]

  /** What it is, without its day and owner. */
  const entryTitle = (entry: PlanEntry): string => {
    const about = entry.topic === null ? entry.about : topicText(entry.topic)
    if (entry.kind === 'resource') {
      const spent = [
        entry.workdays === null ? '' : words.ahead.workdays(plain(entry.workdays)),
        entry.amount === null ? '' : exact(entry.amount),
      ]
      return joined([about, entry.what, ...spent])
    }
    return words.risk.rival(entry.kind === 'measure' ? '' : about, entry.what) || words.kinds[entry.kind]
  }

  /** `¥860,000.00 × 50% = ¥430,000.00`. */
  const opportunityAmount = (entry: PlanEntry): string => {
    const { amount, chance } = entry
    const weighted = weightedAmount(entry)
    if (amount === null) return ''
    if (chance === null || weighted === null) return joined([exact(amount), words.ahead.noChance])
    return words.ahead.times(exact(amount), share(chance, 0), exact(weighted))
  }

  const entryWhen = ({ kind, on, owner }: PlanEntry): string => {
    const day = on === null ? '' : kind === 'measure' || kind === 'expansion' ? words.by(on) : on
    return [day, owner].filter(part => part !== '').join(common.dot)
  }

  const strategy = (one: Strategy | null): string => {
    if (one === null) return ''
    return one.kind === 'of-class' ? strategies[one.abc][one.potential] : words.ahead.strategies[one.kind]
  }

  const weighted = ({ plan }: Pick<AccountSummary['outlook'], 'plan'>): string =>
    plan.opportunities.length === 0
      ? ''
      : words.ahead.weighted(short(plan.weighted.amount), plan.opportunities.length)

  const growth = (of: AccountSummary['history']['growth']): string =>
    of.value === null
      ? words.ahead.growthUnknown(figure[of.reason])
      : words.ahead.growth(formatChange(of.value))

  return {
    targetName,
    targetDone,
    targetAmounts,
    targetNow,
    rival,
    rivals,
    topicReason,
    suggestedMeasure,
    entryTitle,
    opportunityAmount,
    entryWhen,
    strategy,
    weighted,
    growth,
  }
}

export type PlanSentences = ReturnType<typeof planSentences>
