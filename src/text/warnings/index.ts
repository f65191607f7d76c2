// A finding in plain words with its figures: what stands in the sheet 预警, and in the sidebar when it is opened.
import type { LedgerField } from '../../core/ledger/types'
import type { CurrencyCode, Minor } from '../../core/money'
import type { Finding } from '../../core/warnings/types'
import { formatMoney, formatShare } from '../format'
import type { Language } from '../page/figures'
import { data as dataEn } from '../problems/data/en'
import { data as dataZh } from '../problems/data/zh-CN'
import { en } from './en'
import { zh } from './zh-CN'

export type ReasonContext = {
  language: Language
  currency: CurrencyCode
  large: Minor
  /** The name of a ledger column. */
  nameOf: (field: LedgerField) => string
}

const wordsOf = (language: Language) => (language === 'en' ? en : zh)

/** No days are counted in it, so it does not change from day to day while the ledger stays as it is. */
export const reasonText = (finding: Finding, context: ReasonContext): string => {
  const reason = causeText(finding, context)
  const { unattended } = finding
  if (unattended === undefined) return reason
  return wordsOf(context.language).unattended(reason, unattended.since)
}

const causeText = (finding: Finding, context: ReasonContext): string => {
  const { language, currency, large } = context
  const words = wordsOf(language)
  const open = formatMoney(finding.amount, currency)
  switch (finding.kind) {
    case 'overdue':
      return words.overdue(finding, open)
    case 'long-unpaid':
      return words.longUnpaid(finding, open, finding.atLeast)
    case 'large':
      return words.large(finding, open, formatMoney(large, currency))
    case 'due-soon':
      return words.dueSoon(finding, open)
    case 'bad-data':
      return problemsText(finding, context)
    case 'address-conflict':
      return words.addresses(finding.choices.map(addresses => addresses.join(', ')))
    case 'off-habit':
      return words.offHabit({ ...finding, usual: Math.round(finding.usual) }, open, finding.places.length)
    case 'broken-promise': {
      const { on, promised, came } = finding
      const money = (amount: Minor | null) => (amount === null ? '' : formatMoney(amount, currency))
      return words.brokenPromise(on, money(promised), came === 0 ? '' : money(came), open)
    }
    case 'stale-data':
      return words.stale(finding.blocks, finding.dueOn ?? '', open)
    case 'opportunity-late':
    case 'measure-due':
    case 'review-due':
    case 'survey-due':
      return words.planned(words.plannedKinds[finding.planned] ?? '', finding.what, finding.on)
    case 'limitation':
      return words.limitation(finding, open)
    case 'stale-satisfaction':
      return words.surveyDue(finding.dueOn ?? '', finding.lastOn ?? '')
    case 'over-credit': {
      const { limit, amount, until } = finding
      if (until !== undefined) return words.limitRanOut(until, open)
      if (limit === 0) return words.cashOnly(open)
      return words.credit(open, formatMoney(limit, currency), formatShare(amount / limit, 0))
    }
  }
}

const problemsText = (
  { problems }: Extract<Finding, { kind: 'bad-data' }>,
  { language, nameOf }: ReasonContext,
): string => {
  const words = wordsOf(language)
  const data = language === 'en' ? dataEn : dataZh
  return problems
    .map(({ code, field, value }) =>
      words.problem(field === null ? '' : nameOf(field), value, data[code].title),
    )
    .join(words.between)
}

/** What to do first. */
export const actionText = (finding: Finding, language: Language): string => {
  const words = wordsOf(language)
  if (finding.kind === 'stale-satisfaction') return words.survey
  const disputed = 'disputed' in finding && finding.disputed
  return disputed ? words.talk : words.actions[finding.action]
}
