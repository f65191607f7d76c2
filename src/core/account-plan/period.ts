// 期间 of a target: a year or a quarter, however a person writes it.
import { type CalendarDate, firstDayOf, lastDayOf } from '../calendar-date'
import { halfWidth } from '../ledger/cells/text'
import type { PlanPeriod } from './types'

const WRITTEN = /^((?:19|20)\d\d) ?(?:年|年度)?(?:[ -]?(?:q([1-4])|(?:第? ?([1-4一二三四]) ?季度?)))?$/i
const CHINESE = '一二三四'

/** 2026, 2026年, 2026Q4, 2026-Q4, 2026年第4季度, 2026年四季度; null for anything else. */
export const planPeriod = (written: string): PlanPeriod | null => {
  const [, year, western, chinese] = WRITTEN.exec(halfWidth(written)) ?? []
  if (year === undefined) return null
  const named = western ?? chinese
  if (named === undefined) return { text: year, ...monthsOf(year, 1, 12) }
  const quarter = CHINESE.includes(named) ? CHINESE.indexOf(named) + 1 : Number(named)
  return { text: `${year}Q${quarter}`, ...monthsOf(year, quarter * 3 - 2, quarter * 3) }
}

const monthsOf = (year: string, first: number, last: number): { from: CalendarDate; to: CalendarDate } => {
  const month = (of: number) => `${year}-${String(of).padStart(2, '0')}`
  return { from: firstDayOf(month(first)), to: lastDayOf(month(last)) }
}
