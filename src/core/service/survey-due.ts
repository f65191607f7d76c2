// When a customer is to be asked again how content he is: so many months after his last answer, by his class.
import type { SurveyAnswer } from '../books/types'
import { addMonths, type CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import type { SurveyRhythm } from './rules'
import type { SurveyStanding } from './types'

export function surveyStanding(
  lastOn: CalendarDate | null,
  { isKey, rhythm, asOf }: { isKey: boolean; rhythm: SurveyRhythm; asOf: CalendarDate },
): SurveyStanding {
  const months = isKey ? rhythm.key : rhythm.others
  if (months === 0) return { state: 'off', months, lastOn, dueOn: null }
  if (lastOn === null) return { state: 'never-asked', months, lastOn, dueOn: null }
  const dueOn = addMonths(lastOn, months)
  return { state: dueOn <= asOf ? 'due' : 'later', months, lastOn, dueOn }
}

/** The day of each customer's last answer to a survey up to `asOf`. */
export function lastAnswered(
  answers: readonly SurveyAnswer[],
  asOf: CalendarDate,
): Map<CustomerKey, CalendarDate> {
  const last = new Map<CustomerKey, CalendarDate>()
  for (const { customer, on } of answers) {
    if (on === null || on > asOf) continue
    const known = last.get(customer)
    if (known === undefined || known < on) last.set(customer, on)
  }
  return last
}
