// The name of an aging bucket, made from its edges.

import type { AgeId, BucketId } from '../core/receivables/types'
import { many } from './many'

export type BucketWords = {
  notDue: string
  undated: string
  days: (from: number, to: number) => string
  daysOver: (days: number) => string
  /** By the day of the sale, in whole years or in months. */
  years: (from: number, to: number) => string
  yearsOver: (years: number) => string
  months: (from: number, to: number) => string
  monthsOver: (months: number) => string
}

export const bucketName = (id: BucketId | AgeId, words: BucketWords): string => {
  if (id === 'not-due') return words.notDue
  if (id === 'undated') return words.undated
  const [from = 0, to = null] = id.replace('m', '').replace('+', '').split('-').map(Number)
  if (!id.startsWith('m')) return to === null ? words.daysOver(from) : words.days(from, to)
  const inYears = from % 12 === 0 && (to ?? 0) % 12 === 0
  if (to === null) return inYears ? words.yearsOver(from / 12) : words.monthsOver(from)
  return inYears ? words.years(from / 12, to / 12) : words.months(from, to)
}

export const BUCKETS_ZH: BucketWords = {
  notDue: '未到期',
  undated: '没有日期',
  days: (from, to) => `${from}–${to} 天`,
  daysOver: days => `${days} 天以上`,
  years: (from, to) => (from === 0 ? `${to} 年以内` : `${from}–${to} 年`),
  yearsOver: years => `${years} 年以上`,
  months: (from, to) => (from === 0 ? `${to} 个月以内` : `${from}–${to} 个月`),
  monthsOver: months => `${months} 个月以上`,
}

export const BUCKETS_EN: BucketWords = {
  notDue: 'Not yet due',
  undated: 'No date',
  days: (from, to) => `${from}–${to} days`,
  daysOver: days => `${days}+ days`,
  years: (from, to) => (from === 0 ? `within ${many(to, 'year', 'years')}` : `${from}–${to} years`),
  yearsOver: years => `over ${many(years, 'year', 'years')}`,
  months: (from, to) => (from === 0 ? `within ${many(to, 'month', 'months')}` : `${from}–${to} months`),
  monthsOver: months => `over ${many(months, 'month', 'months')}`,
}
