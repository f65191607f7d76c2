// What a person sets about service: the office's hours, how often customers are asked how content they are, and by which link.
import { DEFAULT_HOURS } from '../workdays/office-hours'
import type { OfficeHours } from '../workdays/work-hours'

/** Months from one survey to the next that can be chosen; 0: never. */
export const SURVEY_MONTHS = [0, 1, 3, 6, 12, 24] as const
export type SurveyMonths = (typeof SURVEY_MONTHS)[number]
export type SurveyRhythm = { key: SurveyMonths; others: SurveyMonths }

/** `link`: of the survey, '' for none. */
export type ServiceRules = { hours: OfficeHours; survey: SurveyRhythm; link: string }

/** Key accounts every quarter, the others once a year. */
export const DEFAULT_SERVICE: ServiceRules = {
  hours: DEFAULT_HOURS,
  survey: { key: 3, others: 12 },
  link: '',
}

/** What stands in the link for the customer's number, in either language. */
const NUMBER_TOKENS = ['{{客户编号}}', '{{customer_number}}']

/** Only https and no blanks, so that nothing else is ever opened or sent out. */
export function isSurveyLink(link: string): boolean {
  return link === '' || /^https:\/\/[^\s"'<>\\]+$/i.test(link)
}

/** The link for one customer; '' where there is none. */
export function linkFor(link: string, number: string): string {
  return NUMBER_TOKENS.reduce((made, token) => made.split(token).join(encodeURIComponent(number)), link)
}
