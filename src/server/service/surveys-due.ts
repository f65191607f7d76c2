// Who is to be asked how content he is, for 预警: nothing is looked up where nobody keeps 满意度.
import { surveyFindings } from '../../core/service/survey-findings'
import type { Finding, WarningThresholds } from '../../core/warnings/types'
import type { Office } from '../ports'
import type { Loaded } from '../tasks/load'

type Standing = Pick<Loaded, 'ledger' | 'items' | 'books' | 'keyAccounts'>
type Said = Pick<WarningThresholds, 'off'> & { planned: readonly Finding[] }

/** `planned`: a survey of 大客户计划 that is due stands for itself. */
export const surveysDueIn = (
  { desk, settings }: Office,
  { ledger, items, books, keyAccounts }: Standing,
  { off, planned }: Said,
): Finding[] => {
  const answers = off.includes('stale-satisfaction') ? null : books.surveys()
  if (answers === null) return []
  const asked = new Set(planned.filter(({ kind }) => kind === 'survey-due').map(({ customer }) => customer))
  return surveyFindings({
    answers: answers.entries,
    customers: ledger.customers,
    items,
    keyAccounts: keyAccounts(),
    rhythm: settings.service.survey,
    asOf: desk.today,
  }).filter(({ customer }) => !asked.has(customer))
}
