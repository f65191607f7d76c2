// Figures as people read them: amounts, shares and days, without Intl (the server has none).
import { type CurrencyCode, decimalsOf, type Minor, toMajor } from '../core/money'

const SYMBOLS: Record<CurrencyCode, string> = {
  CNY: '¥',
  USD: '$',
  EUR: '€',
  HKD: 'HK$',
  GBP: '£',
  JPY: 'JP¥',
}

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/** Minor units as `¥1,234,567.00`, with the currency's decimals (none for yen); negative as `−¥5.00`. */
export const formatMoney = (amount: Minor, currency: CurrencyCode): string => {
  const decimals = decimalsOf(currency)
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0')
  const whole = grouped(digits.slice(0, digits.length - decimals))
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`
  return `${amount < 0 ? '−' : ''}${SYMBOLS[currency]}${whole}${fraction}`
}

/** From 100 万 (one million in English) on in short form, below exact: `¥123.5 万`, `¥1.2M`. */
export const shortMoney = (amount: Minor, currency: CurrencyCode, language: 'zh-CN' | 'en'): string => {
  const major = toMajor(Math.abs(amount), currency)
  if (major < 1_000_000) return formatMoney(amount, currency)
  const sign = amount < 0 ? '−' : ''
  if (language === 'en') return `${sign}${SYMBOLS[currency]}${(major / 1_000_000).toFixed(1)}M`
  const [whole = '', tenths] = (major / 10_000).toFixed(1).split('.')
  return `${sign}${SYMBOLS[currency]}${grouped(whole)}.${tenths} 万`
}

/** A share 0–1 as `25.0%`. */
export const formatShare = (share: number, decimals = 1): string => `${(share * 100).toFixed(decimals)}%`

/** A change as `+3.1%` or `−3.1%`. */
export const formatChange = (change: number): string =>
  `${change < 0 ? '−' : '+'}${(Math.abs(change) * 100).toFixed(1)}%`

/** Of a hundred such cases: a chance has no more than two digits, and is never certain in either direction. */
export const of100 = (chance: number): number => Math.min(99, Math.max(1, Math.round(chance * 100)))

/** A chance 0–1 as `64%`. */
export const formatChance = (chance: number): string => `${of100(chance)}%`
