// The service to all customers together: how fast, how content, what is open longest, who needs looking after first.
import type { CalendarDate } from '../calendar-date'
import { groupBy } from '../group-by'
import type { CustomerKey } from '../ledger/types'
import { type Period, twelveMonths, within } from '../period'
import type { Figure } from '../problem'
import { answersOf } from './answers'
import { caseFigures, openCases } from './cases'
import type { ServiceInput } from './figures'
import { satisfactionOf } from './satisfaction'
import type { Answer, CaseFigures, OpenCase, Satisfaction } from './types'

const MOST_OPEN = 15
const MOST_CUSTOMERS = 10
/** 1 and 2 of 5. */
const DISCONTENT = 2

/** `late` of the open ones, past the day promised; `discontent`: answers of 1 or 2 within the period. */
export type NeedyCustomer = {
  customer: CustomerKey
  open: number
  late: number
  discontent: number
  satisfied: Figure
}

export type ServiceOverview = {
  period: Period
  asOf: CalendarDate
  cases: CaseFigures | null
  satisfaction: Satisfaction | null
  open: (OpenCase & { customer: CustomerKey })[]
  /** Most discontent answers first, then most late, then most open; nobody without any of them. */
  needy: NeedyCustomer[]
}

export function serviceOverview(
  { cases, surveys, clock }: Omit<ServiceInput, 'rhythm'>,
  asOf: CalendarDate,
): ServiceOverview {
  const casesOf = groupBy(cases ?? [], ({ customer }) => customer)
  const surveysOf = groupBy(surveys ?? [], ({ customer }) => customer)
  const period = twelveMonths(asOf)
  const customers = [...new Set([...casesOf.keys(), ...surveysOf.keys()])].map(customer => {
    const open = openCases(casesOf.get(customer) ?? [], asOf).map(one => ({ ...one, customer }))
    const answers = answersOf(casesOf.get(customer) ?? [], surveysOf.get(customer) ?? [])
    return { customer, open, answers }
  })
  const answers = customers.flatMap(one => one.answers)
  const byDay = (a: { on: CalendarDate | null }, b: { on: CalendarDate | null }) =>
    (a.on ?? '') < (b.on ?? '') ? -1 : 1
  return {
    period,
    asOf,
    cases: cases === null ? null : caseFigures(cases, { asOf, clock }),
    satisfaction: cases === null && surveys === null ? null : satisfactionOf([...answers].sort(byDay), asOf),
    open: customers
      .flatMap(({ open }) => open)
      .sort(byDay)
      .slice(0, MOST_OPEN),
    needy: customers
      .map(({ customer, open, answers: own }) => needOf(customer, { open, answers: own, period, asOf }))
      .filter(({ open, discontent }) => open + discontent > 0)
      .sort((a, b) => b.discontent - a.discontent || b.late - a.late || b.open - a.open)
      .slice(0, MOST_CUSTOMERS),
  }
}

type Own = { open: OpenCase[]; answers: Answer[]; period: Period; asOf: CalendarDate }

const needOf = (customer: CustomerKey, { open, answers, period, asOf }: Own): NeedyCustomer => ({
  customer,
  open: open.length,
  late: open.filter(({ late }) => late).length,
  discontent: answers.filter(({ on, score }) => within(on, period) && score <= DISCONTENT).length,
  satisfied: satisfactionOf(answers, asOf).satisfied,
})
