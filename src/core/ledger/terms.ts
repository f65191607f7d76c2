// Payment terms: what the words in 付款周期 mean, and the due day they give.

import { cellText, isBlank } from './cells/text'
import { DEFAULT_DUE_RULES, type MonthlyRule, monthlyTerms, withStatementDay } from './due/rules'
import { monthsAhead, qualifiedTerms } from './due/said-beside'
import type { AwaitedEvent, Cell, Terms } from './types'

export { dueFrom } from './due/count'

/** The terms as they are compared and kept: half width, upper case, without spaces and closing punctuation; '' for blank. */
export function termsText(cell: Cell | undefined): string {
  const text = cellText(cell)
  if (isBlank(text)) return ''
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。.;,、]+$/, '')
    .toUpperCase()
}

const COUNT = '(\\d{1,4}|[一二两三四五六七八九十]{1,3})'
const PAY = '(?:内|之内|以内|后)?(?:付款|付清|支付|结清|结算|结款|到账|账期|帐期)?'

const NET = [
  new RegExp(`^(?:净|净额|账期|帐期|付款期|信用期)?${COUNT}(?:个)?(?:天|日|日历天|自然日)${PAY}$`),
  /^(?:净|账期|帐期|信用期)(\d{1,4})$/,
  /^(?:\d{1,2}(?:\.\d+)?%?\/\d{1,3},?)?N(?:ET)?[-/]?(\d{1,4})(?:D|DAYS?)?$/,
  /^(\d{1,4})(?:D|-?DAYS?)(?:NET)?$/,
]
/** 月结 N 天: the three readings of receivables.md 2.14. */
const MONTHLY = new RegExp(`^月结(?:后)?[+-]?${COUNT}(?:个)?(?:天|日)?${PAY}$`)
const MONTH_END = [
  new RegExp(`^(?:当月|本月)?月[底末](?:后|起)?\\+?${COUNT}(?:天|日)${PAY}$`),
  /^(?:NET)?(?:EOM|ENDOFMONTH)[-+]?(\d{1,4})(?:D|DAYS?)?$/,
  /^(?:NET)?(\d{1,4})(?:D|DAYS?)?[-+]?EOM$/,
]
const PLAIN_MONTHLY = /^(?:月结|当月结|当月月结)(?:付款|付清|支付)?$/
const PLAIN_MONTH_END = /^(?:(?:当月|本月|月)[底末]|EOM|ENDOFMONTH)(?:付款|付清|支付)?$/
const AHEAD = '(次|下个?|下下个?|次次|隔)月'
const BY = '(?:前|之前)?(?:付款|付清|支付|结清|结算|结款)?'
const END_OF_MONTH_AHEAD = new RegExp(`^${AHEAD}(?:月?[底末]|最后一天)${BY}$`)
const DAY_OF_MONTH_AHEAD = new RegExp(`^${AHEAD}(\\d{1,2})[日号]?${BY}$`)
const DAY_OF_EACH_MONTH = new RegExp(`^(?:每月|当月|本月)(\\d{1,2})[日号]?${BY}$`)
const QUARTER_END = new RegExp(`^(?:本|当)?(?:季度?[末底]|季结)(?:后)?\\+?(?:${COUNT}(?:天|日))?${PAY}$`)
const MONTHS = new RegExp(`^(?:净|账期|帐期)?${COUNT}个月${PAY}$`)
const NAMED_MONTHS: [RegExp, number][] = [
  [new RegExp(`^(?:一个|1个|一)?季度${PAY}$`), 3],
  [new RegExp(`^半年${PAY}$`), 6],
  [new RegExp(`^(?:一|1)年${PAY}$`), 12],
]
const DELIVERED = '(?:货到|到货|收货|交货|发货|送货)(?:后|即|时)?'
const AFTER_DELIVERY = new RegExp(`^${DELIVERED}${COUNT}(?:个)?(?:天|日)${PAY}$`)
const AWAITING: [RegExp, AwaitedEvent][] = [
  [new RegExp(`^${DELIVERED}.{0,8}$|^现(?:结|款|金)(?:现货|结算)?$`), 'delivery'],
  [/^C\.?O\.?D$|^CASHONDELIVERY$/, 'delivery'],
  [/^(?:终|初|最终)?验收(?:合格|通过|完成)?(?:后|即|时)?.{0,8}$|^(?:ON|AFTER|UPON)ACCEPTANCE$/, 'acceptance'],
  [/^(?:按)?(?:分期|进度|阶段|节点|里程碑)(?:款|付款|支付)?$|^INSTALL?MENTS?$|^MILESTONES?$/, 'stages'],
  [/^(?:全款|全额|100%)?预付(?:款|全款|100%)?$|^款到(?:发货|付货|交货)$|^先款后货$/, 'prepayment'],
  [/^PREPAID$|^PREPAYMENT$|^CASHINADVANCE$|^C\.?I\.?A$/, 'prepayment'],
]
const ON_RECEIPT = /^(?:DUE)?(?:UP)?ONRECEIPT$/

/**
 * What the terms mean, or null when they have to be asked about (a bare number, 开票后30天, unknown words).
 * @param text as `termsText` gives it. @param confirmed what a person said, by such text; it goes before our own reading.
 * @param rule how 月结 N 天 is read where nothing beside it tells, and the statement day of terms that name none.
 */
export function parseTerms(
  text: string,
  confirmed: Readonly<Record<string, Terms>>,
  rule: MonthlyRule = DEFAULT_DUE_RULES,
): Terms | null {
  const said = Object.keys(confirmed).includes(text) ? confirmed[text] : undefined
  const terms = said ?? ownReading(text, rule)
  return terms === null ? null : withStatementDay(terms, rule.statementDay)
}

/** The days of 月结 N 天 with nothing beside it, which the rule reads; null for other terms. */
export function monthlyDays(text: string): number | null {
  return PLAIN_MONTHLY.test(text) ? 0 : firstCount([MONTHLY], text)
}

function ownReading(text: string, rule: MonthlyRule): Terms | null {
  return (
    plainTerms(text, rule) ?? qualifiedTerms(text, { bareTerms: bare => plainTerms(bare, rule), monthlyDays })
  )
}

function plainTerms(text: string, rule: MonthlyRule): Terms | null {
  if (PLAIN_MONTH_END.test(text)) return { kind: 'month-end', days: 0 }
  if (ON_RECEIPT.test(text)) return { kind: 'net', days: 0 }
  if (isStages(text)) return { kind: 'awaiting', event: 'stages' }
  const afterDelivery = firstCount([AFTER_DELIVERY], text)
  if (afterDelivery !== null) return { kind: 'awaiting', event: 'delivery', days: afterDelivery }
  const event = AWAITING.find(([form]) => form.test(text))
  if (event) return { kind: 'awaiting', event: event[1] }
  const named = NAMED_MONTHS.find(([form]) => form.test(text))
  if (named) return { kind: 'months', months: named[1] }
  const monthly = monthlyDays(text)
  return monthly === null ? (dayInMonth(text) ?? countedTerms(text)) : monthlyTerms(monthly, rule)
}

/** 次月底, 次月15日, 每月10日付款, 季末. */
function dayInMonth(text: string): Terms | null {
  const [, toEnd] = END_OF_MONTH_AHEAD.exec(text) ?? []
  if (toEnd !== undefined) return { kind: 'end-of-months', months: monthsAhead(toEnd) }
  const [, ahead, dayAhead] = DAY_OF_MONTH_AHEAD.exec(text) ?? []
  const [, dayHere] = DAY_OF_EACH_MONTH.exec(text) ?? []
  const day = Number(dayAhead ?? dayHere)
  if (day >= 1 && day <= 31)
    return { kind: 'day-of-month', months: ahead === undefined ? 0 : monthsAhead(ahead), day }
  const [quarter, after] = QUARTER_END.exec(text) ?? []
  if (quarter === undefined) return null
  const days = after === undefined ? 0 : countOf(after)
  return days === null ? null : { kind: 'quarter-end', days }
}

function countedTerms(text: string): Terms | null {
  const monthEnd = firstCount(MONTH_END, text)
  if (monthEnd !== null) return { kind: 'month-end', days: monthEnd }
  const months = firstCount([MONTHS], text)
  if (months !== null) return { kind: 'months', months }
  const days = firstCount(NET, text)
  return days === null ? null : { kind: 'net', days }
}

/** What to offer when the terms are asked about: 30 and 开票后30天 are probably 30 days net. Null: nothing to go by. */
export function suggestTerms(text: string): Terms | null {
  const numbers = text.match(/\d+/g) ?? []
  const [first] = numbers
  if (first === undefined || numbers.length > 1 || first.length > 3) return null
  if (/月结|月[底末]|EOM/.test(text)) return { kind: 'month-end', days: Number(first) }
  return /个月|MONTH/.test(text)
    ? { kind: 'months', months: Number(first) }
    : { kind: 'net', days: Number(first) }
}

/** 30/60/10 and 预付30%,验收后70%: parts that make a whole. */
function isStages(text: string): boolean {
  const slashed = /^\d{1,2}%?(?:[/:、-]\d{1,2}%?){1,4}$/.test(text) ? text.match(/\d+/g) : null
  const shares = slashed ?? text.match(/\d+(?:\.\d+)?(?=%)/g) ?? []
  return shares.length > 1 && shares.reduce((total, part) => total + Number(part), 0) === 100
}

function firstCount(forms: RegExp[], text: string): number | null {
  for (const form of forms) {
    const count = form.exec(text)?.[1]
    if (count !== undefined) return countOf(count)
  }
  return null
}

const DIGITS = '零一二三四五六七八九'

/** 30, 三十, 两, 十五 and 二十五 as numbers; null for what is no count (三四). */
function countOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const parts = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text.replace('两', '二'))
  if (!parts) return null
  const [, before = '', ten, after = ''] = parts
  if (!ten) return after === '' ? DIGITS.indexOf(before) : null
  return (before === '' ? 1 : DIGITS.indexOf(before)) * 10 + (after === '' ? 0 : DIGITS.indexOf(after))
}
