// A day and time in the signs of a pattern.
import type { Locale } from '@odoo/o-spreadsheet'
import { dayOf, timeOf, weekdayOf } from '../../date/calendar'
import type { Section, Sign } from './pattern'

type Names = { months: string[]; shortMonths: string[]; weekdays: string[]; shortWeekdays: string[] }

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const CHINESE_MONTHS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ').map(month => `${month}月`)
const CHINESE_DAYS = [...'日一二三四五六']

const ENGLISH: Names = {
  months: ENGLISH_MONTHS,
  shortMonths: ENGLISH_MONTHS.map(name => name.slice(0, 3)),
  weekdays: ENGLISH_DAYS,
  shortWeekdays: ENGLISH_DAYS.map(name => name.slice(0, 3)),
}

const CHINESE: Names = {
  months: CHINESE_MONTHS,
  shortMonths: Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
  weekdays: CHINESE_DAYS.map(day => `星期${day}`),
  shortWeekdays: CHINESE_DAYS.map(day => `周${day}`),
}

/** What is shown for a serial number. m is minutes after an hour or before seconds, else months. */
export function shownMoment(serial: number, { signs }: Section, locale: Locale): string {
  const names = locale.code.startsWith('zh') ? CHINESE : ENGLISH
  const isHalfDay = signs.some(sign => 'token' in sign && /^a/i.test(sign.token))
  return signs
    .map((sign, index) => {
      if ('literal' in sign) return sign.literal
      return partOf(sign.token, { serial, names, isHalfDay, isMinutes: isMinutes(signs, index) })
    })
    .join('')
}

function isMinutes(signs: Sign[], index: number): boolean {
  const tokens = (part: Sign[]) =>
    part.flatMap(sign => ('token' in sign && /^\[?[ymdhs]/i.test(sign.token) ? [sign.token] : []))
  const before = tokens(signs.slice(0, index)).at(-1) ?? ''
  const after = tokens(signs.slice(index + 1))[0] ?? ''
  return /^\[?h/i.test(before) || /^\[?s/i.test(after)
}

type Moment = { serial: number; names: Names; isHalfDay: boolean; isMinutes: boolean }

function partOf(token: string, { serial, names, isHalfDay, isMinutes }: Moment): string {
  const lower = token.toLowerCase()
  const { year, month, day } = dayOf(serial)
  const { hours, minutes } = timeOf(serial)
  const padded = (value: number) => String(value).padStart(lower.replace(/\W/g, '').length, '0')
  if (lower.startsWith('[')) return elapsed(lower, serial)
  if (lower.startsWith('a')) return halfDay(token, hours)
  if (lower.startsWith('y')) return lower.length <= 2 ? String(year % 100).padStart(2, '0') : String(year)
  if (lower.startsWith('d')) return dayText(lower, { day, weekday: weekdayOf(serial), names })
  if (lower.startsWith('h')) return padded(isHalfDay ? hours % 12 || 12 : hours)
  if (lower.startsWith('s')) return secondText(lower, serial)
  if (!lower.startsWith('m')) return token
  return isMinutes && lower.length <= 2 ? padded(minutes) : monthText(lower, month, names)
}

function monthText(token: string, month: number, { months, shortMonths }: Names): string {
  if (token.length <= 2) return String(month).padStart(token.length, '0')
  if (token.length === 3) return shortMonths[month - 1] ?? ''
  const name = months[month - 1] ?? ''
  return token.length === 5 ? name.slice(0, 1) : name
}

function dayText(
  token: string,
  { day, weekday, names }: { day: number; weekday: number; names: Names },
): string {
  if (token.length <= 2) return String(day).padStart(token.length, '0')
  return (token.length === 3 ? names.shortWeekdays : names.weekdays)[weekday] ?? ''
}

function secondText(token: string, serial: number): string {
  const [whole = 's', decimals] = token.split('.')
  const places = decimals?.length ?? 0
  if (places === 0) return String(timeOf(serial).seconds).padStart(whole.length, '0')
  const seconds = ((serial - Math.floor(serial)) * 86_400) % 60
  return seconds.toFixed(places).padStart(whole.length + places + 1, '0')
}

function elapsed(token: string, serial: number): string {
  const units = { h: 24, m: 1440, s: 86_400 }
  const perDay = units[token[1] as keyof typeof units]
  // A time that was computed may lie a hair below the full hour.
  return String(Math.floor(serial * perDay + 1e-7)).padStart(token.length - 2, '0')
}

function halfDay(token: string, hours: number): string {
  const [morning = 'AM', afternoon = 'PM'] = token.split('/')
  return hours < 12 ? morning : afternoon
}
