// 服务 in 设置 as it is typed, and back.
import type { Settings } from '../../../../contract/settings'
import { isSurveyLink } from '../../../../core/service/rules'
import { readSpan, spanText } from '../../../../core/workdays/office-hours'
import type { WrongEntries } from '../entries'

/** `rest` '' where no lunch is taken out. */
export type ServiceForm = { work: string; rest: string; survey: Settings['service']['survey']; link: string }

export const serviceForm = ({ hours, survey, link }: Settings['service']): ServiceForm => ({
  work: spanText(hours.work),
  rest: hours.rest === null ? '' : spanText(hours.rest),
  survey,
  link,
})

export const wrongInService = ({ work, rest, link }: ServiceForm): WrongEntries => ({
  ...(readSpan(work) === null && { work: { is: 'not-span' } }),
  ...(rest.trim() !== '' && readSpan(rest) === null && { rest: { is: 'not-span' } }),
  ...(!isSurveyLink(link.trim()) && { surveyLink: { is: 'not-link' } }),
})

/** Of a form without wrong entries. */
export const serviceFrom = (form: ServiceForm, base: Settings['service']): Settings['service'] => ({
  hours: { work: readSpan(form.work) ?? base.hours.work, rest: readSpan(form.rest) },
  survey: form.survey,
  link: form.link.trim(),
})
