// What stands beside the terms themselves: 月结30天(次月底), 月结30天,每月25日对账.
import type { Terms } from '../types'
import { fallsIntoMonth, type MonthlyRule } from './rules'

const STATEMENT = [
  /(?:每月)?(\d{1,2})[日号](?:为)?(?:对[账帐]|截[止账帐单]|结[账帐]|关[账帐])(?:日)?/,
  /(?:对[账帐]日|截止日|截[账帐]日|结[账帐]日|STATEMENTDAY)[:为]?(?:每月)?(\d{1,2})[日号]?/,
]
const END_OF =
  /^(?:即|到|至|为|指)?(次|下个?|下下个?|次次|隔)月(?:底|末|月底)(?:前)?(?:付款|付清|支付|结清)?$/
const FROM_START =
  /^(?:自|从|按|以)?(?:开票|发票|票到|到票|收票|起算|收货|发货|送货|到货|交货|签收)(?:日|日期|之日)?(?:起算|起|后|计算|开始|为准)?$/
const FROM_MONTH_END = /^(?:自|从|按|以)?(?:当月|本月)?月?[底末](?:起算|起|后|计算|\+)(?:(\d{1,3})天)?$/

/** How many months a word for a coming month is ahead. */
export function monthsAhead(word: string): number {
  return /^(?:下下|次次|隔)/.test(word) ? 2 : 1
}

type Said = { bare: string; statementDay?: number; readings: string[] }

/** `bare`: the terms without what is said beside them; null where that contradicts itself or is not understood. */
function saidIn(text: string): Said | null {
  let rest = text
  const days: number[] = []
  for (const form of STATEMENT) {
    const found = form.exec(rest)
    if (found === null) continue
    days.push(Number(found[1]))
    rest = rest.replace(found[0], ',')
  }
  const [statementDay] = days
  if (days.length > 1 || (statementDay !== undefined && (statementDay < 1 || statementDay > 31))) return null
  const parts = rest.split(/[(),;、]+/).filter(part => part !== '')
  const isReading = (part: string) => [END_OF, FROM_START, FROM_MONTH_END].some(form => form.test(part))
  const monthly = parts.some(part => part.startsWith('月结'))
  const readings = monthly ? parts.filter(isReading) : []
  const [bare, ...others] = parts.filter(part => !readings.includes(part))
  if (bare === undefined || others.length > 0 || readings.length > 1) return null
  return statementDay === undefined ? { bare, readings } : { bare, readings, statementDay }
}

/** `bareTerms`: what terms mean that stand alone; `monthlyDays`: the days of 月结 N 天, 0 for 月结, null for other terms. */
export type Alone = {
  bareTerms: (text: string) => Terms | null
  monthlyDays: (text: string) => number | null
}

/** The meaning of terms with something beside them; null when it has to be asked about. */
export function qualifiedTerms(text: string, { bareTerms, monthlyDays }: Alone): Terms | null {
  const said = saidIn(text)
  if (said === null || said.bare === text) return null
  const [reading] = said.readings
  const days = monthlyDays(said.bare)
  const terms = reading === undefined ? bareTerms(said.bare) : days === null ? null : readAs(reading, days)
  const { statementDay } = said
  if (terms === null || statementDay === undefined) return terms
  return fallsIntoMonth(terms) ? { ...terms, statementDay } : null
}

/** The part of a rule that 月结 terms spell out: 月结30天(次月底) says how 月结 is meant. Null where they spell out nothing. */
export function ruleSaid(text: string, monthlyDays: Alone['monthlyDays']): Partial<MonthlyRule> | null {
  const said = saidIn(text)
  if (said === null || said.bare === text || monthlyDays(said.bare) === null) return null
  const { statementDay, readings } = said
  const [reading] = readings
  return {
    ...(reading === undefined ? {} : { monthly: monthlyReading(reading) }),
    ...(statementDay === undefined ? {} : { statementDay }),
  }
}

function monthlyReading(reading: string): MonthlyRule['monthly'] {
  if (END_OF.test(reading)) return 'whole-months'
  return FROM_START.test(reading) ? 'from-start' : 'month-end'
}

function readAs(reading: string, days: number): Terms | null {
  const [, ahead] = END_OF.exec(reading) ?? []
  if (ahead !== undefined) {
    const months = monthsAhead(ahead)
    return days === 0 || days === months * 30 ? { kind: 'end-of-months', months } : null
  }
  if (days === 0) return null
  if (FROM_START.test(reading)) return { kind: 'net', days }
  const [, again] = FROM_MONTH_END.exec(reading) ?? []
  return again === undefined || Number(again) === days ? { kind: 'month-end', days } : null
}
