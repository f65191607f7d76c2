// What is concluded about a customer, in sentences: the same in the sidebar and on the sheet 大客户总结.
import type { AccountSummary, NextStep, Risk } from '../../core/accounts/types'
import type { Figure } from '../../core/problem'
import type { CreditUse } from '../../core/receivables/paying/credit'
import type { Strategy } from '../../core/receivables/paying/strategy'
import { formatChange } from '../format'
import type { AccountText } from '../page/zh-CN/account'
import type { CommonText } from '../page/zh-CN/common'
import type { CustomerText } from '../page/zh-CN/customer'
import type { PastText } from '../page/zh-CN/past'
import type { PayingText } from '../page/zh-CN/paying'
import { pastSentences } from './past'

/** `noDeals`: what is said where 交易 counts and cannot be read. */
export type AccountWords = {
  customer: CustomerText
  paying: PayingText
  past: PastText
  account: Pick<AccountText, 'estimated'>
  common: Pick<CommonText, 'comma' | 'days' | 'none'>
  noDeals: string
}

/** Amounts in minor units, short and exact; shares 0–1. */
export type Printers = {
  short(amount: number): string
  exact(amount: number): string
  share(share: number, decimals?: number): string
}

export const accountSentences = (
  { customer, paying, past: pastWords, account, common, noDeals }: AccountWords,
  { short, exact, share }: Printers,
) => {
  /** `晚 12 天`, `早 3 天`, `当天付`. */
  const late = (days: number) => paying.late(Math.round(days))
  const usually = (days: number) => paying.usually(late(days))
  const strategy = (what: Strategy): string => {
    const say = paying.strategies[what.kind] as (strategy: Strategy, amount: string) => string
    return say(what, 'amount' in what ? short(what.amount) : '')
  }

  /** What is to be said of somebody's credit, '' where nothing is. */
  const creditNote = (credit: CreditUse | null): string => {
    if (credit === null) return ''
    const { credit: words } = paying
    const { state, exposure, use, projectedUse, ranOut } = credit
    if (state === 'cash-only') {
      if (exposure <= 0) return ''
      return ranOut === undefined ? words.owing(short(exposure)) : words.owingPast(ranOut, short(exposure))
    }
    if (use !== null && state !== 'within') return words.used(share(use, 0))
    return projectedUse !== null && projectedUse >= 1 ? words.projected(share(projectedUse, 0)) : ''
  }

  const creditRisk = ({ credit, ranOut, share: of = 0, amount = 0 }: Risk): string => {
    const { credit: words } = paying
    const used = share(of, 0)
    if (ranOut !== undefined) return words.owingPast(ranOut, short(amount))
    if (credit === 'cash-only') return words.owing(short(amount))
    if (credit === 'projected') return words.projected(used)
    return credit === 'full' ? words.full(used, short(amount)) : words.near(used, short(amount))
  }

  const risk = (one: Risk): string => {
    const words = customer.risk
    if (one.kind === 'collection') return words.collection(one.days, short(one.amount ?? 0))
    if (one.kind === 'silence') return words.silence(one.days ?? 0, one.usual)
    if (one.kind === 'habit') {
      const often = paying.times(one.late?.of ?? 0, one.late?.hits ?? 0)
      return one.usual === undefined ? often : `${often}${common.comma}${usually(one.usual)}`
    }
    if (one.kind === 'credit') return creditRisk(one)
    return one.kind === 'concentration' ? words.concentration(share(one.share ?? 0)) : words.data
  }

  const step = ({ kind, amount, days }: NextStep): string => {
    const words = customer.outlook.step
    if (kind === 'remind' || kind === 'settle-dispute') return words[kind](exact(amount ?? 0))
    return kind === 'visit' ? words.visit(common.days(days ?? 0)) : words[kind]()
  }

  const past = pastSentences(pastWords, { short, share })

  const ofHistory = (history: AccountSummary['history']) => {
    const { missing, lastTwelveMonths, growth, usualGapDays } = history
    const words = customer.history
    if (missing) return noDeals
    const year = [
      words.year(short(lastTwelveMonths)),
      growth.value === null ? '' : words.growth(formatChange(growth.value)),
    ]
    return words.join([
      year.filter(part => part !== '').join(common.comma),
      usualGapDays.value === null ? '' : words.gap(Math.round(usualGapDays.value)),
      past.shortSeason(history),
    ])
  }

  /** ` 估算` after a figure that rests on a cost rate, '' after others. */
  const estimated = (figure: Figure): string =>
    figure.value !== null && figure.estimated !== undefined ? ` ${account.estimated}` : ''

  const ofFinance = ({ finance, paying: { usualDelay, credit } }: AccountSummary) => {
    const words = customer.finance
    const { revenue, balance, overdue, roi } = finance
    return words.join([
      words.conclusion(revenue === null ? common.none : short(revenue), short(balance)),
      overdue > 0 ? words.overdue(short(overdue)) : '',
      usualDelay.value === null ? '' : usually(usualDelay.value),
      creditNote(credit),
      roi.value === null ? '' : words.roi(roi.value.toFixed(2)) + estimated(roi),
    ])
  }

  const ofRisks = ({ risks }: AccountSummary['risk']) =>
    risks.length === 0 ? customer.risk.none : customer.risk.join(risks.map(risk))

  const ofOutlook = ({ expected, signedNotCollected }: AccountSummary['outlook']) => {
    const words = customer.outlook
    const first = expected.find(({ month, amount }) => month !== null && amount > 0)
    return words.join([
      signedNotCollected === 0 ? words.nothingOpen : words.notCollected(short(signedNotCollected)),
      first === undefined || first.month === null ? '' : words.next(first.month, short(first.amount)),
    ])
  }

  return {
    past,
    estimated,
    late,
    usually,
    strategy,
    creditNote,
    risk,
    step,
    ofHistory,
    ofFinance,
    ofRisks,
    ofOutlook,
  }
}

export type AccountSentences = ReturnType<typeof accountSentences>
