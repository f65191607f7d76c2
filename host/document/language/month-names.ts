// Days written with the name of their month: 'Jan 1, 2023', '20 July 1969', 'July 20', 'Mar-2024'.
import { serialOf } from '../typing/typed'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const GAP = '[-\\s,/]+'
const MONTH_FIRST = new RegExp(`^${NAME}${GAP}(\\d{1,2})(?:${GAP}(\\d{4}))?$`, 'i')
const DAY_FIRST = new RegExp(`^(\\d{1,2})${GAP}${NAME}(?:${GAP}(\\d{4}))?$`, 'i')
const MONTH_AND_YEAR = new RegExp(`^${NAME}${GAP}(\\d{4})$`, 'i')

/** The serial number of the day, in English as Sheets takes it in English locales; null when the text is none. Without a year: this year. */
export function namedMonthSerial(text: string, thisYear = new Date().getFullYear()): number | null {
  const [, month = '', day = '1', year] =
    MONTH_FIRST.exec(text) ?? dayFirst(text) ?? monthAndYear(text) ?? ([] as string[])
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  return index < 0 ? null : serialOf(Number(year ?? thisYear), index + 1, Number(day))
}

function dayFirst(text: string): string[] | null {
  const match = DAY_FIRST.exec(text)
  return match && [text, match[2] ?? '', match[1] ?? '', ...(match[3] === undefined ? [] : [match[3]])]
}

function monthAndYear(text: string): string[] | null {
  const match = MONTH_AND_YEAR.exec(text)
  return match && [text, match[1] ?? '', '1', match[2] ?? '']
}
