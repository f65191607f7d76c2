// Real items for the preview of a rule: the day each starts on, and the due day the three readings of 月结 give.
import type { CalendarDate } from '../../calendar-date'
import type { WorkCalendar } from '../../workdays/work-calendar'
import { monthlyDays } from '../terms'
import type { OpenItem } from '../types'
import { dueFrom } from './count'
import { movedDay } from './move'
import {
  type Adjustment,
  MONTHLY_READINGS,
  type MonthlyReading,
  monthlyTerms,
  withStatementDay,
} from './rules'

/** `agreed`: by the terms; `on`: the workday it becomes; `off`: what the agreed day is called, '' for a weekend. */
export type SampleDay = { agreed: CalendarDate; on: CalendarDate; off: string }

export type DueSample = {
  sheet: string
  row: number
  name: string
  project: string
  terms: string
  start: CalendarDate
  /** Counted from 签订日期 for want of 起算日. */
  inferred: boolean
  due: SampleDay
  /** Of 月结 N 天 alone, for whoever has no rule of his own. */
  readings: Record<MonthlyReading, SampleDay> | null
}

export type SampleRules = { statementDay: number | null; adjust: Adjustment; calendar: WorkCalendar }

/**
 * The items of the ledger whose due days show the rules best, at most `most`: 月结 before other terms, moved days before others, open
 * ones before settled ones; each of another text and customer as long as there are such.
 */
export function dueSamples(
  items: readonly OpenItem[],
  { most, ...rules }: SampleRules & { most: number },
): DueSample[] {
  const ranked: { item: OpenItem; rank: number }[] = []
  const seen = new Set<string>()
  for (const item of items) {
    const { due, instalment } = item
    // What an instalment is counted from stands in its line of 分期, not in the contract.
    if (instalment !== undefined && instalment.place !== null) continue
    const counted = due.kind === 'inferred' || (due.kind === 'known' && due.from === 'terms')
    const mark = `${item.terms}\n${'agreed' in due}`
    if (!counted || item.customer === '' || seen.has(`${mark}\n${item.customer}`)) continue
    seen.add(`${mark}\n${item.customer}`)
    const isFirst = !seen.has(mark)
    seen.add(mark)
    const rank =
      (isFirst ? 8 : 0) +
      ((monthlyDays(item.terms) ?? 0) > 0 ? 4 : 0) +
      ('agreed' in due ? 2 : 0) +
      (item.open > 0 ? 1 : 0)
    ranked.push({ item, rank })
  }
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .flatMap(({ item }) => sampleOf(item, rules))
}

function sampleOf(item: OpenItem, rules: SampleRules): DueSample[] {
  const { due, startsOn, signedOn } = item
  const start = due.kind === 'inferred' ? signedOn : startsOn
  if (start === null || !('on' in due)) return []
  const { calendar, adjust, statementDay } = rules
  const dayOf = (agreed: CalendarDate, on = movedDay(agreed, adjust, calendar)): SampleDay => ({
    agreed,
    on,
    off: calendar.special(agreed)?.name ?? '',
  })
  const days = monthlyDays(item.terms) ?? 0
  const reading = (monthly: MonthlyReading) =>
    dayOf(dueFrom(start, withStatementDay(monthlyTerms(days, { monthly }), statementDay)) ?? start)
  const [monthEnd, wholeMonths, fromStart] = MONTHLY_READINGS
  return [
    {
      sheet: item.sheet,
      row: item.row,
      name: item.customerName,
      project: item.project,
      terms: item.terms,
      start,
      inferred: due.kind === 'inferred',
      due: dayOf(due.agreed ?? due.on, due.on),
      readings:
        days === 0
          ? null
          : {
              [monthEnd]: reading(monthEnd),
              [wholeMonths]: reading(wholeMonths),
              [fromStart]: reading(fromStart),
            },
    },
  ]
}
