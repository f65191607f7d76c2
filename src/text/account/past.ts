// A customer's past in sentences: the same in the sidebar and on the sheet 大客户总结.
import type { AccountSummary } from '../../core/accounts/types'
import { type CalendarDate, daysBetween } from '../../core/calendar-date'
import { formatChange } from '../format'
import type { PastText } from '../page/zh-CN/past'
import type { Printers } from './sentences'

type History = AccountSummary['history']

/** Whole points of share: `+12`, `−3`; null where nothing moved. */
export const pointsOf = (change: number): string | null => {
  const points = Math.round(change * 100)
  return points === 0 ? null : `${points < 0 ? '−' : '+'}${Math.abs(points)}`
}

export const pastSentences = (past: PastText, { short, share }: Pick<Printers, 'short' | 'share'>) => ({
  trend: ({ lastTwelveMonths, monthsBefore, growth }: History): string => {
    const before = monthsBefore.reduce((total, { amount }) => total + amount, 0)
    return growth.value === null
      ? past.noBefore(short(lastTwelveMonths))
      : past.trend(short(lastTwelveMonths), short(before), formatChange(growth.value))
  },

  rhythm: ({ rhythm, usualGapDays }: History): string =>
    rhythm.regularity === null
      ? past.rhythm.tooFew(usualGapDays.n)
      : past.rhythm.said(
          past.rhythm.usual(Math.round(usualGapDays.value ?? 0), rhythm.middle, rhythm.n),
          past.rhythm.levels[rhythm.regularity],
        ),

  /** Whether and when the next order is expected; '' where nothing can be said of the rhythm at all. */
  nextOrder: ({ regularity, next }: History['rhythm'], asOf: CalendarDate): string => {
    if (regularity === null) return ''
    if (next === null) return past.rhythm.noNext
    return next.to < asOf
      ? past.rhythm.passed(next.on, daysBetween(next.on, asOf))
      : past.rhythm.next(next.on, next.from, next.to)
  },

  season: ({ season }: Pick<History, 'season'>): string => {
    const words = past.season
    if (season.kind === 'too-few') return words.tooFew(season.months, season.n)
    if (season.kind === 'even') return words.even(season.years, season.n)
    const { from, to, share: held, years, n } = season
    return words.season(words.months(from, to), share(held, 0), years, n)
  },

  /** For the conclusion; '' where there is no season. */
  shortSeason: ({ season }: Pick<History, 'season'>): string =>
    season.kind === 'season' ? past.season.short(past.season.months(season.from, season.to)) : '',

  /** `+12 个百分点`; '' where there is no year before. */
  moved: (change: number | null): string => {
    if (change === null) return ''
    const points = pointsOf(change)
    return points === null ? past.mix.same : past.mix.points(points)
  },
})
