// 服务与支持: what can be set about it, and an answer of a customer taken down by hand.
import * as v from 'valibot'
import { isSurveyLink, SURVEY_MONTHS } from '../core/service/rules'
import { count, name, text } from './shapes'

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
} as const

/** 'there': the same answer stood in the sheet already. */
export type AnswerResult = { status: 'saved' | 'there'; sheet: string; row: number }

export type ServiceOutputs = { 'service.answer': AnswerResult }
