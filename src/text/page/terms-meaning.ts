// Payment terms in plain words.
import type { Terms } from '../../core/ledger/types'
import type { TermsText } from './zh-CN/terms'

/** The three days of a coming month that people name. */
export const MONTH_DAYS = ['this-day', 'next-day', 'second-day'] as const

export const termsMeaning = (terms: Terms, words: TermsText['meaning']): string => {
  const day = 'statementDay' in terms ? terms.statementDay : undefined
  const plain = plainMeaning(terms, words)
  return day === undefined || day >= 31 ? plain : words.statement(plain, day)
}

const plainMeaning = (terms: Terms, words: TermsText['meaning']): string => {
  switch (terms.kind) {
    case 'awaiting':
      return terms.days === undefined ? words.awaiting : words.delivered(terms.days)
    case 'months':
    case 'end-of-months':
      return words[terms.kind](terms.months)
    case 'day-of-month':
      return words[MONTH_DAYS[terms.months] ?? 'second-day'](terms.day)
    default:
      return words[terms.kind](terms.days)
  }
}
