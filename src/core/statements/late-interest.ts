// 逾期违约金 as a contract words it, read as a rate, or by law where it says nothing; and what it comes to on an open amount.
import type { Minor } from '../money'
import type { FormalRules } from './formal-rules'

/** A share of the open amount for each day, or for each year of 365 days. */
export type LateRate = { share: number; per: 'day' | 'year' }

const DIGITS = '零一二三四五六七八九'
const DAILY = /每[日天]|按[日天]|日利率|日息|\/[日天]|daily|(?:a|per) day/
const YEARLY = /每年|年利率|年息|年化|按年|\/年|annual|yearly|(?:a|per) (?:year|annum)|p\.?a\.?$/
/** Other spans, and rates that follow another rate. */
const OTHERWISE = /月|周|month|week|lpr|倍/
/** One digit or one number, and no part of a longer one: 万分之三十 is not three. */
const SHARE =
  /(百|千|万)分之([零一二三四五六七八九]|\d+(?:\.\d+)?)(?![零一二三四五六七八九十百千点.\d])|(\d+(?:\.\d+)?) ?([%‰‱])/
/** No contract asks for more a day or a year; beyond it something else was meant. */
const MOST = { day: 0.01, year: 1 }

/** Null for anything but one rate with its day or year: 每日万分之五, 0.05%/天, 年利率 12%, 0.05 % a day. */
export function lateRateOf(text: string): LateRate | null {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const isDaily = DAILY.test(plain)
  if (isDaily === YEARLY.test(plain) || OTHERWISE.test(plain)) return null
  const shares = plain.match(new RegExp(SHARE, 'g')) ?? []
  const [found] = shares
  // Two rates in one cell, a cap beside the rate say, are for a person to read.
  if (found === undefined || shares.length > 1) return null
  const [, part, count = '', digits = '', sign] = SHARE.exec(found) ?? []
  const number = part === undefined ? Number(digits) : numberOf(count)
  const share =
    number / (part === undefined ? (sign === '%' ? 100 : sign === '‰' ? 1000 : 10_000) : (PARTS[part] ?? 1))
  const per = isDaily ? 'day' : 'year'
  return share > 0 && share <= MOST[per] ? { share, per } : null
}

/** 保障中小企业款项支付条例 第十七条 (2025): 每日万分之五 where nothing was agreed. */
const SME_RATE: LateRate = { share: 0.0005, per: 'day' }

/** For contracts that say nothing; null: no interest without an agreement, or no rate entered. */
export function statutoryRate({
  interest,
  yearlyRate,
}: Pick<FormalRules, 'interest' | 'yearlyRate'>): LateRate | null {
  if (interest === 'sme') return SME_RATE
  return interest === 'rate' && yearlyRate !== null && yearlyRate > 0
    ? { share: yearlyRate, per: 'year' }
    : null
}

const PARTS: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000 }

function numberOf(count: string): number {
  const digit = DIGITS.indexOf(count)
  return digit >= 0 ? digit : Number(count)
}

/** On the open amount alone, simple, for whole days; half a minor unit is rounded up. */
export function lateInterest(open: Minor, days: number, { share, per }: LateRate): Minor {
  const daily = per === 'day' ? share : share / 365
  return Math.floor(Number((open * daily * Math.max(0, days)).toFixed(6)) + 0.5)
}
