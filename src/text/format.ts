// Figures as people read them: amounts, shares and days, without Intl (the server has none).
import type { CurrencyCode, Minor } from '../core/money'

const SYMBOLS: Record<CurrencyCode, string> = {
  CNY: '¥',
  USD: '$',
  EUR: '€',
  HKD: 'HK$',
  GBP: '£',
  JPY: 'JP¥',
}

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/** Minor units of a currency with two decimals as `¥1,234,567.00`; negative as `−¥5.00`. */
export const formatMoney = (amount: Minor, currency: CurrencyCode): string => {
  const cents = Math.abs(amount)
  const decimals = String(cents % 100).padStart(2, '0')
  const sign = amount < 0 ? '−' : ''
  return `${sign}${SYMBOLS[currency]}${grouped(String(Math.floor(cents / 100)))}.${decimals}`
}

/** From 100 万 (one million in English) on in short form, below exact: `123.5 万`, `¥1.2M`. */
export const shortMoney = (amount: Minor, currency: CurrencyCode, language: 'zh-CN' | 'en'): string => {
  if (Math.abs(amount) < 100_000_000) return formatMoney(amount, currency)
  const sign = amount < 0 ? '−' : ''
  const scaled = (unit: number) => (Math.abs(amount) / unit).toFixed(1)
  if (language === 'en') return `${sign}${SYMBOLS[currency]}${scaled(100_000_000)}M`
  return `${sign}${SYMBOLS[currency]}${grouped(scaled(1_000_000).split('.')[0] ?? '')}.${scaled(1_000_000).split('.')[1]} 万`
}

/** A share 0–1 as `25.0%`. */
export const formatShare = (share: number, decimals = 1): string => `${(share * 100).toFixed(decimals)}%`

/** A change as `+3.1%` or `−3.1%`. */
export const formatChange = (change: number): string =>
  `${change < 0 ? '−' : '+'}${(Math.abs(change) * 100).toFixed(1)}%`
