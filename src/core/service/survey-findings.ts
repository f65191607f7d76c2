// Customers whose turn it is to say how content they are: one cause each, gone once an answer comes.
import type { SurveyAnswer } from '../books/types'
import { type CalendarDate, daysBetween } from '../calendar-date'
import { byCustomer } from '../ledger/by-customer'
import type { Customer, CustomerKey, OpenItem } from '../ledger/types'
import { twelveMonths, within } from '../period'
import { causeOf } from '../warnings/item-findings'
import type { Finding } from '../warnings/types'
import type { SurveyRhythm } from './rules'
import { lastAnswered, surveyStanding } from './survey-due'

/** So many days past its day a survey of a key account is more than a reminder. */
const LATE_DAYS = 30

export type SurveyDueInput = {
  answers: readonly SurveyAnswer[]
  customers: readonly Customer[]
  items: readonly OpenItem[]
  keyAccounts: ReadonlySet<CustomerKey>
  rhythm: SurveyRhythm
  asOf: CalendarDate
}

/** Only customers one deals with: something is open, or was signed within twelve months. Of those never asked only key accounts. */
export function surveyFindings(input: SurveyDueInput): Finding[] {
  const { answers, customers, items, keyAccounts, rhythm, asOf } = input
  const last = lastAnswered(answers, asOf)
  const own = byCustomer(items)
  const period = twelveMonths(asOf)
  return customers.flatMap((customer): Finding[] => {
    const isKey = keyAccounts.has(customer.key)
    const { state, dueOn, lastOn } = surveyStanding(last.get(customer.key) ?? null, { isKey, rhythm, asOf })
    const isTurn = state === 'due' || (state === 'never-asked' && isKey)
    const his = isTurn ? (own.get(customer.key) ?? []) : []
    if (!his.some(({ open, signedOn }) => open > 0 || within(signedOn, period))) return []
    const days = dueOn === null ? 0 : daysBetween(dueOn, asOf)
    const isLate = isKey && days > LATE_DAYS
    return [
      {
        kind: 'stale-satisfaction',
        cause: causeOf('satisfaction', customer.key),
        severity: isLate ? 'medium' : 'low',
        customer: customer.key,
        name: customer.name,
        item: '',
        grade: isLate ? 1 : 0,
        amount: 0,
        days,
        places: customer.places,
        action: 'contact',
        owner: customer.owner || (his.find(({ owner }) => owner !== '')?.owner ?? ''),
        dueOn,
        lastOn,
      },
    ]
  })
}
