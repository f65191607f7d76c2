// Payment terms: what the words in 付款周期 mean, and the due day they give.
import { addDays, addMonths, type CalendarDate, endOfMonth } from '../calendar-date'
import { cellText, isBlank } from './cells/text'
import type { AwaitedEvent, Cell, Terms } from './types'

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
const MONTH_END = [
  new RegExp(`^月结(?:后)?[+-]?${COUNT}(?:个)?(?:天|日)?${PAY}$`),
  new RegExp(`^(?:当月|本月)?月[底末](?:后|起)?\\+?${COUNT}(?:天|日)${PAY}$`),
  /^(?:NET)?(?:EOM|ENDOFMONTH)[-+]?(\d{1,4})(?:D|DAYS?)?$/,
  /^(?:NET)?(\d{1,4})(?:D|DAYS?)?[-+]?EOM$/,
]
const PLAIN_MONTH_END = /^(?:月结|当月结|当月月结|(?:当月|本月|月)[底末]|EOM|ENDOFMONTH)(?:付款|付清|支付)?$/
/** The 15th of next month is the end of this month and 15 days. */
const NEXT_MONTH_DAY = /^(?:次月|下月|下个月)(\d{1,2})[日号]?(?:前|之前)?(?:付款|付清|支付)?$/
const MONTHS = new RegExp(`^(?:净|账期|帐期)?${COUNT}个月${PAY}$`)
const NAMED_MONTHS: [RegExp, number][] = [
  [new RegExp(`^(?:一个|1个|一)?季度${PAY}$`), 3],
  [new RegExp(`^半年${PAY}$`), 6],
  [new RegExp(`^(?:一|1)年${PAY}$`), 12],
]
const AWAITING: [RegExp, AwaitedEvent][] = [
  [/^(?:货到|到货|收货|交货|发货|送货)(?:后|即|时)?.{0,8}$|^现(?:结|款|金)(?:现货|结算)?$/, 'delivery'],
  [/^C\.?O\.?D$|^CASHONDELIVERY$/, 'delivery'],
  [/^(?:终|初|最终)?验收(?:合格|通过|完成)?(?:后|即|时)?.{0,8}$|^(?:ON|AFTER|UPON)ACCEPTANCE$/, 'acceptance'],
  [/^(?:按)?(?:分期|进度|阶段|节点|里程碑)(?:款|付款|支付)?$|^INSTALL?MENTS?$|^MILESTONES?$/, 'stages'],
  [/^(?:全款|全额|100%)?预付(?:款|全款|100%)?$|^款到(?:发货|付货|交货)$|^先款后货$/, 'prepayment'],
  [/^PREPAID$|^PREPAYMENT$|^CASHINADVANCE$|^C\.?I\.?A$/, 'prepayment'],
]
const ON_RECEIPT = /^(?:DUE)?(?:UP)?ONRECEIPT$/

/**
 * What the terms mean, or null when they have to be asked about (a bare number, 开票后30天, unknown words).
 * @param text as `termsText` gives it. @param confirmed what the wizard asked, by such text; it goes before our own reading.
 */
export function parseTerms(text: string, confirmed: Readonly<Record<string, Terms>>): Terms | null {
  if (Object.keys(confirmed).includes(text)) return confirmed[text] ?? null
  if (PLAIN_MONTH_END.test(text)) return { kind: 'month-end', days: 0 }
  if (ON_RECEIPT.test(text)) return { kind: 'net', days: 0 }
  if (isStages(text)) return { kind: 'awaiting', event: 'stages' }
  const event = AWAITING.find(([form]) => form.test(text))
  if (event) return { kind: 'awaiting', event: event[1] }
  const named = NAMED_MONTHS.find(([form]) => form.test(text))
  if (named) return { kind: 'months', months: named[1] }
  return countedTerms(text)
}

function countedTerms(text: string): Terms | null {
  const monthEnd = firstCount([...MONTH_END, NEXT_MONTH_DAY], text)
  if (monthEnd !== null)
    return NEXT_MONTH_DAY.test(text) && monthEnd > 28 ? null : { kind: 'month-end', days: monthEnd }
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

/** The due day for a term that starts on `start`; null while the terms wait for an event. Vectors: receivables.md 2.14. */
export function dueFrom(start: CalendarDate, terms: Terms): CalendarDate | null {
  if (terms.kind === 'net') return addDays(start, terms.days)
  if (terms.kind === 'month-end') return addDays(endOfMonth(start), terms.days)
  return terms.kind === 'months' ? addMonths(start, terms.months) : null
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
