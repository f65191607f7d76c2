// Part four of the summary: the service to one customer, how content he is, and when he is asked again.
import type { ServiceCase, SurveyAnswer } from '../books/types'
import type { CalendarDate } from '../calendar-date'
import type { CustomerKey } from '../ledger/types'
import { twelveMonths } from '../period'
import type { WorkClock } from '../workdays/work-hours'
import { answersOf } from './answers'
import { caseFigures } from './cases'
import type { SurveyRhythm } from './rules'
import { satisfactionOf } from './satisfaction'
import { lastAnswered, surveyStanding } from './survey-due'
import type { ServiceFigures } from './types'

/** `cases` and `surveys` of everybody; null where there is no such sheet. `clock` as `caseFigures` takes it. */
export type ServiceInput = {
  cases: readonly ServiceCase[] | null
  surveys: readonly SurveyAnswer[] | null
  clock: WorkClock | null
  rhythm: SurveyRhythm
}

type Whose = { customer: CustomerKey; isKey: boolean; asOf: CalendarDate }

export function serviceFigures(input: ServiceInput, { customer, isKey, asOf }: Whose): ServiceFigures {
  const isHis = (one: { customer: CustomerKey }) => one.customer === customer
  const cases = input.cases?.filter(isHis) ?? null
  const surveys = input.surveys?.filter(isHis) ?? null
  const lastOn = lastAnswered(surveys ?? [], asOf).get(customer) ?? null
  return {
    period: twelveMonths(asOf),
    asOf,
    cases: cases === null ? null : caseFigures(cases, { asOf, clock: input.clock }),
    satisfaction:
      cases === null && surveys === null ? null : satisfactionOf(answersOf(cases ?? [], surveys ?? []), asOf),
    survey: surveyStanding(lastOn, { isKey, rhythm: input.rhythm, asOf }),
  }
}
