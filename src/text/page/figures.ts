// Figures for a narrow column: short amounts for a legend or an axis, a moment as a colleague would say it.
import { type CurrencyCode, type Minor, toMajor } from '../../core/money'

export type Language = 'zh-CN' | 'en'

const trimmed = (n: number) => n.toFixed(1).replace(/\.0$/, '')
const whole = (n: number) => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',')

const UNITS: readonly [factor: number, names: Record<Language, string>][] = [
  [100_000_000, { 'zh-CN': '亿', en: 'hundred millions' }],
  [1_000_000, { 'zh-CN': '百万', en: 'millions' }],
  [10_000, { 'zh-CN': '万', en: 'ten thousands' }],
  [1000, { 'zh-CN': '千', en: 'thousands' }],
]

/** What a column counts in, as its header says it; Chinese without 元. Empty for units of one. */
export const unitName = (factor: number, language: Language): string =>
  UNITS.find(([of]) => of === factor)?.[1][language] ?? ''

/** An amount in minor units for a legend or an axis: `38.2 万`, `8,800`; English `382K`, `1.2M`. The exact one belongs in the hint. */
export const compactMoney = (amount: Minor, currency: CurrencyCode, language: Language): string => {
  const sign = amount < 0 ? '−' : ''
  const major = toMajor(Math.abs(amount), currency)
  if (language === 'zh-CN') {
    if (major >= 100_000_000) return `${sign}${trimmed(major / 100_000_000)} 亿`
    return sign + (major >= 10_000 ? `${trimmed(major / 10_000)} 万` : whole(major))
  }
  if (major >= 1_000_000) return `${sign}${trimmed(major / 1_000_000)}M`
  return sign + (major >= 10_000 ? `${trimmed(major / 1000)}K` : whole(major))
}

type Days = { today: string; yesterday: string }

/**
 * A moment written `2026-11-21T09:12…` in the spreadsheet's zone, seen from the day `asOf`: `今天 9:12`, `昨天 9:12`, `2026-11-03 9:12`.
 * Text of any other form is given back as it is.
 */
export const momentText = (at: string, asOf: string, words: Days): string => {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})/.exec(at) ?? []
  if (day === undefined || hour === undefined) return at
  const name = day === asOf ? words.today : day === dayBefore(asOf) ? words.yesterday : day
  return `${name} ${Number(hour)}:${minute}`
}

export const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
