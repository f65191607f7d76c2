// 服务与支持: what can be set about it, and an answer of a customer taken down by hand.
import * as v from 'valibot'
import type { NeedyCustomer, ServiceOverview } from '../core/service/overview'
import { isSurveyLink, SURVEY_MONTHS } from '../core/service/rules'
import { count, name, nothing, text } from './shapes'

const minute = v.pipe(count, v.maxValue(1440))
const span = v.pipe(
  v.object({ from: minute, until: minute }),
  v.check(({ from, until }) => from < until),
)
const months = v.picklist(SURVEY_MONTHS)

export const serviceSettings = v.object({
  hours: v.object({ work: span, rest: v.nullable(span) }),
  survey: v.object({ key: months, others: months }),
  link: v.pipe(v.string(), v.maxLength(1000), v.check(isSurveyLink)),
})

export const serviceInputs = {
  /** 记满意度. */
  'service.answer': v.object({
    customer: name,
    on: name,
    score: v.pipe(count, v.minValue(1), v.maxValue(5)),
    comment: text,
  }),
  /** 服务总览. */
  'service.overview': nothing,
} as const

/** 'there': the same answer stood in the sheet already. */
export type AnswerResult = { status: 'saved' | 'there'; sheet: string; row: number }

/** `name` as the ledger or the row has it; `inLedger`: his page can be opened. */
type Named = { name: string; inLedger: boolean }

export type ServiceOverviewView = Omit<ServiceOverview, 'open' | 'needy'> & {
  open: (ServiceOverview['open'][number] & Named)[]
  needy: (NeedyCustomer & Named)[]
}

export type ServiceOutputs = { 'service.answer': AnswerResult; 'service.overview': ServiceOverviewView }
